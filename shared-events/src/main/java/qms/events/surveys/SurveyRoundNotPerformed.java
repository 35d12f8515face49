package qms.events.surveys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when it is clear that a round did not take place, and why. */
@EventName("survey.round-not-performed")
public record SurveyRoundNotPerformed(
        SurveyId surveyId,
        String unit,
        String period,
        @Nullable String reason,
        Instant registeredAt) implements SurveyEvent {}
