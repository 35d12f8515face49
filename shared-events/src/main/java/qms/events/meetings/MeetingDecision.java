package qms.events.meetings;

import org.jspecify.annotations.Nullable;

/** What was decided, and the measure or change request that came of it. */
public record MeetingDecision(
        String text, @Nullable String measure, @Nullable String changeRequest) {}
