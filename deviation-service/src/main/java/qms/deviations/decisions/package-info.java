/**
 * What was known when something was decided in a case (förvaltningslagen 32 §, SOSFS 2011:9 7 kap. 1 §): how the case stood right before, which
 * documents were there, who had opened it and whether the one who decided had.
 *
 * <p>Read in this order: DecisionController (what can be asked), {@link qms.deviations.platform.DecisiveEvents} (which events decide something), KnownAtDecision (the answer),
 * CaseDocuments and LinkedCases (what of it is read from events).
 */
@NullMarked
package qms.deviations.decisions;

import org.jspecify.annotations.NullMarked;
