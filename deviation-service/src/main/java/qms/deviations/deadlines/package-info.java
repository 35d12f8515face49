/**
 * Deadlines that explain themselves (SOSFS 2011:9 5 kap., SoL 27 kap., OSL 5 kap. 1 §): set by what happens in the cases, met by it, stopped and
 * extended by whoever answers for the case; whoever is late is reminded, and then whoever is above them.
 *
 * <p>Read in this order: Obligation and DeadlinePolicy (what is to be done by when, and who says so; deadline-policies.json), ComplaintCalls and its
 * like (which event of a case calls for an act, which is the act), DeadlineController and DeadlineCommand (what can be asked), Deadline (may it happen),
 * {@link qms.events.deadlines.DeadlineEvent} (what happened), DeadlineView and DeadlineExplanation (what is read), ReminderPlan and Line (when
 * somebody is reminded, and who), and the workers, named for what they do.
 */
@NullMarked
package qms.deviations.deadlines;

import org.jspecify.annotations.NullMarked;
