package qms.events.analyses;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when a unit says that it has made analyses of a kind on a day, and how many; nothing of what they say. */
@EventName("analysis.registered")
public record AnalysesRegistered(
        AnalysisId analysisId, String unit, String kind, int number, LocalDate performedOn, Instant registeredAt)
        implements AnalysisEvent {}
