/**
 * All figures that a written report may show, rendered as one text: the reports of a unit and its departments, the plan, the follow-ups, and
 * what stands beside the figures (surveys, inspections, reviews, trainings, meetings, change requests).
 *
 * <p>Read in this order: RenderedFigures, Rendering, Matters, MatterProjection and what extends it.
 */
@NullMarked
package qms.reports.figures.frozen;

import org.jspecify.annotations.NullMarked;
