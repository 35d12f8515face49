/**
 * Self-checks (egenkontroller, SOSFS 2011:9 5 kap. 2 §): what a unit follows up regularly during a year, each occasion with its last day,
 * and what it found. An occasion that was not carried out is its own thing: it has not failed.
 *
 * <p>A check is designed as a draft or used at once; one with a rule of recurrence gets its occasions planned by itself, to the end of next year
 * (WhenACheckRecursThenItsNextOccurrenceIsPlanned). Occasions of another year than the check's own begin their name with it, and are reported
 * there. PARTLY counts as failed where a report knows two judgements only. A sample is drawn by a recorded seed (Draw).
 *
 * <p>Read in this order: SelfCheckController (what can be asked), SelfCheckCommand and OccurrenceCommand (everything that can be asked of a
 * self-check and of an occasion), SelfCheck and SelfCheckOccasions (may it happen, and what follows), {@link qms.events.selfchecks.SelfCheckEvent} (what happened), SelfCheckProjection (what is
 * remembered for reading), SelfCheckView (the document). SelfCheckImport takes the lines of an import, SelfCheckForm and ResultForm the
 * rules of form that both ways in share.
 */
@NullMarked
package qms.risks.selfchecks;

import org.jspecify.annotations.NullMarked;
