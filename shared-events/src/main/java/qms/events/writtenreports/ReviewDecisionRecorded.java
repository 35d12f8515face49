package qms.events.writtenreports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the management, reviewing the system, decides something or asks for a change. */
@EventName("written-report.decision-recorded")
public record ReviewDecisionRecorded(
        WrittenReportId writtenReportId,
        String unit,
        String kind,
        String text,
        @Nullable String responsible,
        @Nullable LocalDate due,
        @Nullable String reference,
        LocalDate decidedOn,
        Instant registeredAt)
        implements WrittenReportEvent {}
