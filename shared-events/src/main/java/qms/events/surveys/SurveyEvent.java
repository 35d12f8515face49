package qms.events.surveys;

import qms.events.QmsEvent;

/** Everything that can happen to a survey and its rounds, in life-cycle order. */
public sealed interface SurveyEvent extends QmsEvent
        permits SurveyPlanned, SurveyRoundOpened, SurveyAnswersEntered, SurveyRoundClosed, SurveyRoundNotPerformed {

    SurveyId surveyId();

    @Override
    default String subject() {
        return surveyId().toString();
    }
}
