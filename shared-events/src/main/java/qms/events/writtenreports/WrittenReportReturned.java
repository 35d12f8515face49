package qms.events.writtenreports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the board returns the report: it is a draft again and will be frozen anew. */
@EventName("written-report.returned")
public record WrittenReportReturned(
        WrittenReportId writtenReportId,
        String unit,
        @Nullable LocalDate meetingOn,
        String reason,
        Instant registeredAt)
        implements WrittenReportEvent {}
