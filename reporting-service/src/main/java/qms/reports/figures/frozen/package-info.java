/**
 * All figures that a written report may show, rendered as one text: the reports of a unit and its departments, the plan, the follow-ups, what
 * stands beside the figures ({@code matters}), and for a review by the management what it starts from ({@code managementreview}).
 *
 * <p>Read in this order: RenderedFigures, Rendering, MovedSince.
 */
@NullMarked
package qms.reports.figures.frozen;

import org.jspecify.annotations.NullMarked;
