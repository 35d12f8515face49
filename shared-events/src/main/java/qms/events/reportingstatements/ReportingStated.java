package qms.events.reportingstatements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a unit states for a year that there was nothing (NOTHING), or that it did not report (NOT_REPORTED). */
@EventName("reporting.stated")
public record ReportingStated(
        ReportingStatementId statementId,
        String unit,
        @Nullable String externalId,
        int year,
        String topic,
        String state,
        String text,
        Instant registeredAt)
        implements ReportingStatementEvent {}
