package qms.events.nonexecuted;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the council has been given the statistics of the quarter, without identities (SoL 34 kap. 3 §). */
@EventName("nonexecuted.statistics-reported")
public record NonExecutedStatisticsReported(
        NonExecutedReportId reportId,
        String unit,
        LocalDate reportedOn,
        @Nullable String registryNumber,
        Instant registeredAt)
        implements NonExecutedEvent {}
