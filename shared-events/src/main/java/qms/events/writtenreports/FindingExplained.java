package qms.events.writtenreports;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when somebody explains what the X-ray has found; {@code finding} names it. */
@EventName("written-report.finding-explained")
public record FindingExplained(
        WrittenReportId writtenReportId, String unit, String finding, String text, Instant registeredAt)
        implements WrittenReportEvent {}
