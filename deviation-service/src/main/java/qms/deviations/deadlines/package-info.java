/**
 * Deadlines that explain themselves: which there are (deadline-policies.json), from what a last day is counted, how it was moved, who was reminded.
 *
 * <p>Read in this order: Obligation and DeadlinePolicy (what is to be done by when, and who says so).
 */
@NullMarked
package qms.deviations.deadlines;

import org.jspecify.annotations.NullMarked;
