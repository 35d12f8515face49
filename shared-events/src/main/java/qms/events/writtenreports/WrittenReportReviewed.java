package qms.events.writtenreports;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the draft has been read as a whole and found to be right, with the role of whoever did. */
@EventName("written-report.reviewed")
public record WrittenReportReviewed(
        WrittenReportId writtenReportId, String unit, String reviewedBy, LocalDate reviewedOn, Instant registeredAt)
        implements WrittenReportEvent {}
