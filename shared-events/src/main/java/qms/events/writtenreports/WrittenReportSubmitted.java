package qms.events.writtenreports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the frozen report goes to the board. */
@EventName("written-report.submitted")
public record WrittenReportSubmitted(
        WrittenReportId writtenReportId,
        String unit,
        LocalDate submittedOn,
        @Nullable LocalDate meetingOn,
        Instant registeredAt)
        implements WrittenReportEvent {}
