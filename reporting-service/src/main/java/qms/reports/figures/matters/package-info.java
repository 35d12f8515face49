/**
 * What stands in tables beside the figures, row by row: surveys, inspections, reviews of providers, trainings, meetings, change requests and the
 * cells of risks. Each keeps its earlier states with their positions, so that whoever counts a report again finds the one that stood then.
 *
 * <p>Read in this order: Matter, MatterProjection, one that extends it, then Matters, which puts the tables together.
 */
@NullMarked
package qms.reports.figures.matters;

import org.jspecify.annotations.NullMarked;
