package qms.events.surveys;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when it is decided whom a unit will ask what; {@code kind} is USER_SURVEY, QUESTIONNAIRE or STAFF. */
@EventName("survey.planned")
public record SurveyPlanned(
        SurveyId surveyId,
        String unit,
        @Nullable String externalId,
        String title,
        String kind,
        List<SurveyQuestion> questions,
        Instant registeredAt)
        implements SurveyEvent {}
