package qms.events.nonexecuted;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when a unit begins its report of a quarter. */
@EventName("nonexecuted.quarter-opened")
public record NonExecutedQuarterOpened(
        NonExecutedReportId reportId, String unit, int year, int quarter, LocalDate openedOn, Instant registeredAt)
        implements NonExecutedEvent {}
