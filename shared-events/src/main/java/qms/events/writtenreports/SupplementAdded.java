package qms.events.writtenreports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a published report is corrected: it stays as it is, and the supplement says what should have stood there. */
@EventName("written-report.supplemented")
public record SupplementAdded(
        WrittenReportId writtenReportId,
        String unit,
        int number,
        List<SupplementedFigure> figures,
        String reason,
        String approvedBy,
        LocalDate decidedOn,
        @Nullable String registryNumber,
        Instant registeredAt)
        implements WrittenReportEvent {}
