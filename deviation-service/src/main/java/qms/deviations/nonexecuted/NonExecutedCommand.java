package qms.deviations.nonexecuted;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.nonexecuted.NonExecutedFigure;
import qms.events.nonexecuted.NonExecutedReportId;

/** Everything that can be asked of a quarterly report, in life-cycle order. */
sealed interface NonExecutedCommand {

    /** Of this a unit has one for each quarter. */
    String KIND = "NON_EXECUTED_REPORT";

    NonExecutedReportId reportId();

    @TargetAggregateIdentifier
    default String thing() {
        return reportId().toString();
    }

    record OpenQuarter(NonExecutedReportId reportId, String unit, int year, int quarter, LocalDate openedOn)
            implements NonExecutedCommand {

        String period() {
            return periodOf(year, quarter);
        }
    }

    /** No figures at all: no decision waits. */
    record CollectFigures(NonExecutedReportId reportId, List<NonExecutedFigure> figures, LocalDate collectedOn)
            implements NonExecutedCommand {}

    record SendToIvo(NonExecutedReportId reportId, LocalDate sentOn) implements NonExecutedCommand {}

    record SendToAuditors(NonExecutedReportId reportId, LocalDate sentOn) implements NonExecutedCommand {}

    record ReportStatistics(
            NonExecutedReportId reportId,
            LocalDate reportedOn,
            @Nullable String registryNumber) implements NonExecutedCommand {}

    record CloseQuarter(NonExecutedReportId reportId, LocalDate closedOn) implements NonExecutedCommand {}

    /** As a period that only one report may have. */
    static String periodOf(int year, int quarter) {
        return year + "-Q" + quarter;
    }
}
