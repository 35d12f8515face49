package qms.events.writtenreports;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when somebody takes a chapter on themselves, for the whole or for a department; {@code owner} is a person id. */
@EventName("written-report.chapter-claimed")
public record ChapterClaimed(
        WrittenReportId writtenReportId,
        String unit,
        String chapter,
        String department,
        String owner,
        Instant registeredAt)
        implements WrittenReportEvent {}
