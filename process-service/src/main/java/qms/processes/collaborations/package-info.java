/**
 * Collaborations (samverkan, SOSFS 2011:9 4 kap. 5 och 6 §§): with whom a unit works together inside and outside the organisation, in which forum
 * and on what ground about persons; evaluated by the collaboration model and kept, developed or ended.
 *
 * <p>Read in this order: CollaborationController, CollaborationCommand, Collaboration, {@link qms.events.collaborations.CollaborationEvent},
 * CollaborationProjection, CollaborationView.
 */
@NullMarked
package qms.processes.collaborations;

import org.jspecify.annotations.NullMarked;
