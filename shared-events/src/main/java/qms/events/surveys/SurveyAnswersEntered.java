package qms.events.surveys;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the answers about a unit are entered, added up and without names; the last word holds. */
@EventName("survey.answers-entered")
public record SurveyAnswersEntered(
        SurveyId surveyId,
        String unit,
        String period,
        String answersFor,
        @Nullable Integer respondents,
        List<QuestionAnswers> answers,
        Instant registeredAt)
        implements SurveyEvent {}
