package qms.events.nonexecuted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.events.EventName;

/** Recorded when the figures of the quarter are gathered; none at all is a figure too, and a later collection stands before an earlier. */
@EventName("nonexecuted.figures-collected")
public record NonExecutedFiguresCollected(
        NonExecutedReportId reportId,
        String unit,
        List<NonExecutedFigure> figures,
        LocalDate collectedOn,
        Instant registeredAt)
        implements NonExecutedEvent {}
