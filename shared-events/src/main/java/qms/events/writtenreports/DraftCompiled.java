package qms.events.writtenreports;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the chapters are put together to a draft. */
@EventName("written-report.drafted")
public record DraftCompiled(WrittenReportId writtenReportId, String unit, Instant registeredAt)
        implements WrittenReportEvent {}
