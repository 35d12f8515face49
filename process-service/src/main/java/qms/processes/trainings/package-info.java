/**
 * Trainings (utbildningar): courses that everybody below a unit, or everybody there who holds a role, is to take, and to take again when they run
 * out, such as the web course on the management system or the yearly information on lex Sarah (SoL 27 kap. 3 §); and who has taken them.
 *
 * <p>Read in this order: TrainingController and TrainingCompletionController (what can be asked), TrainingCommand and CompletionCommand, Training
 * and TrainingCompletion (may it happen), {@link qms.events.trainings.TrainingEvent} and {@link qms.events.trainings.TrainingCompletionEvent} (what
 * happened), the projections, TrainingStandings (who has taken what). ParticipantProjection knows who there is to be trained.
 */
@NullMarked
package qms.processes.trainings;

import org.jspecify.annotations.NullMarked;
