/**
 * Disposals (gallring): that the words of a case are destroyed by a recorded decision, while its events and every figure stay.
 *
 * <p>Read in this order: DisposalController (what can be asked), DisposalCommand, Disposal (may it happen), Standings (what a case's own stream tells
 * of it), DisposalPolicies (how long it is kept, and who says so), {@link qms.events.disposals.DisposalEvent} (what happened), DisposalProjection,
 * DisposalView. What is decided is carried out by itself; {@link qms.service.forgetting.Forgetting} does it again after every restore.
 */
@NullMarked
package qms.deviations.disposals;

import org.jspecify.annotations.NullMarked;
