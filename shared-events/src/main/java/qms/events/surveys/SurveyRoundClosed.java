package qms.events.surveys;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when no more answers are waited for. */
@EventName("survey.round-closed")
public record SurveyRoundClosed(
        SurveyId surveyId,
        String unit,
        String period,
        @Nullable LocalDate closedOn,
        @Nullable String note,
        Instant registeredAt)
        implements SurveyEvent {}
