/**
 * The quality plan of a year: one row per risk with the self-checks that watch it and the measures that meet it. {@code QualityPlan} is the
 * answer, {@code QualityPlans} puts it together as a pure function of the organisation and the facts. The internal control plan ({@code
 * InternalControlPlans}) is the same seen from the risks that matter most, with what was followed up when. Both can be had as tables.
 */
@NullMarked
package qms.reports.figures.plan;

import org.jspecify.annotations.NullMarked;
