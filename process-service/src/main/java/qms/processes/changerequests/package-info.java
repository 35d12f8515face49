/**
 * Change requests (beställningar, SOSFS 2011:9 5 kap. 8 §): anybody at work asks for a change in a process, a document or the management system
 * itself; the process facilitator looks at it, it is decided (by the steering group where it reaches far), done, and confirmed by whoever asked.
 *
 * <p>Read in this order: ChangeRequestController (what can be asked), ChangeRequestCommand, ChangeRequest (may it happen, and what follows),
 * {@link qms.events.changerequests.ChangeRequestEvent} (what happened), ChangeRequestProjection, ChangeRequestView.
 */
@NullMarked
package qms.processes.changerequests;

import org.jspecify.annotations.NullMarked;
