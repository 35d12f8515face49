package qms.events.writtenreports;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the chapters are given out to be written. */
@EventName("written-report.collecting-started")
public record CollectingStarted(WrittenReportId writtenReportId, String unit, Instant registeredAt)
        implements WrittenReportEvent {}
