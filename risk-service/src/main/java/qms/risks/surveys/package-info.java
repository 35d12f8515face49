/**
 * Surveys (brukarundersökningar, enkäter, medarbetarundersökningar): a unit asks the same questions in rounds, and what was answered is entered
 * added up. The result of a unit is shown only where more than five have answered, and never so that fewer could be worked out from the whole
 * (SmallNumbers). A round that did not take place says why.
 *
 * <p>Read in this order: SurveyController (what can be asked), SurveyCommand (everything that can be asked of a survey), Survey (may it happen,
 * and what follows), {@link qms.events.surveys.SurveyEvent} (what happened), SurveyProjection (what is remembered for reading), SurveyView (the
 * document), SurveyDetails (what of it is shown). SurveyImport takes the lines of an import (RoundsByHand: what was done
 * here since), SurveyForm the rules of form that both ways in share. A measure names the survey that it came from (SURVEY).
 */
@NullMarked
package qms.risks.surveys;

import org.jspecify.annotations.NullMarked;
