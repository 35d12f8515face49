package qms.events.surveys;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a survey is sent out; {@code period} names the round within its survey. */
@EventName("survey.round-opened")
public record SurveyRoundOpened(
        SurveyId surveyId,
        String unit,
        String period,
        @Nullable LocalDate openedOn,
        @Nullable Integer invited,
        Instant registeredAt)
        implements SurveyEvent {}
