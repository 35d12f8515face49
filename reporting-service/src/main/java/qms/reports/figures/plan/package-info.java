/**
 * The quality plan of a year: one row per risk with the self-checks that watch it and the measures that meet it. {@code QualityPlan} is the
 * answer, {@code QualityPlans} puts it together as a pure function of the organisation and the facts.
 */
@NullMarked
package qms.reports.figures.plan;

import org.jspecify.annotations.NullMarked;
