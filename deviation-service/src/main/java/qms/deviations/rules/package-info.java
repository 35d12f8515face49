/**
 * By which rules a case was dealt with on a day (SOSFS 2011:9 4 kap., 7 kap. 1 §): the processes and routines in force for its unit, the risk map,
 * who held the role that decided, the provisions, and what deadlines were set by.
 *
 * <p>Read in this order: RuleController (what can be asked), RulesInForce and RulesOfDay (the answer), Concerns (what a kind of case is about, by
 * {@code case-concerns.json}), and the projections, which fold what process-service and risk-service have published.
 */
@NullMarked
package qms.deviations.rules;

import org.jspecify.annotations.NullMarked;
