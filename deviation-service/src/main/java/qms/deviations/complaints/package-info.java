/**
 * Complaints and viewpoints (SOSFS 2011:9 5 kap. 3 §): received, registered (OSL 5 kap. 1 §), judged, answered and closed.
 *
 * <p>Read in this order: ComplaintController (the register), ComplaintBelongingController (where it belongs), ComplaintHandlingController (what is done about it), ComplaintLettersController
 * (what is written about it), ComplaintForms (what is sent with it); ComplaintCommand (everything that can be asked of a complaint); Complaint,
 * which rests on ComplaintJudgement and ComplaintCorrespondence (may it happen, and what follows) and ComplaintSteps (how far it has come); {@link
 * qms.events.complaints.ComplaintEvent} (what happened); ComplaintProjection (what is remembered for reading), ComplaintView (the document).
 * ComplaintImport takes the lines of an import, ComplaintForm the rules of form that both ways in share.
 */
@NullMarked
package qms.deviations.complaints;

import org.jspecify.annotations.NullMarked;
