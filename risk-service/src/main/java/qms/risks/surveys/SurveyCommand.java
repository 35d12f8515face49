package qms.risks.surveys;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.surveys.QuestionAnswers;
import qms.events.surveys.SurveyId;
import qms.events.surveys.SurveyQuestion;

/** Everything that can be asked of a survey, in life-cycle order. */
sealed interface SurveyCommand {

    SurveyId surveyId();

    @TargetAggregateIdentifier
    default String thing() {
        return surveyId().toString();
    }

    record PlanSurvey(SurveyId surveyId, String unit, String title, String kind, List<SurveyQuestion> questions)
            implements SurveyCommand {}

    record OpenRound(
            SurveyId surveyId,
            String period,
            LocalDate openedOn,
            @Nullable Integer invited) implements SurveyCommand {}

    record EnterAnswers(
            SurveyId surveyId, String period, String answersFor, int respondents, List<QuestionAnswers> answers)
            implements SurveyCommand {}

    record CloseRound(
            SurveyId surveyId,
            String period,
            LocalDate closedOn,
            @Nullable String note) implements SurveyCommand {}

    record StateRoundNotPerformed(SurveyId surveyId, String period, String reason) implements SurveyCommand {}
}
