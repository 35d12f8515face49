package qms.reports.figures.nonexecuted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.NonExecutedFacts;
import qms.reports.figures.NonExecutedFacts.Step;
import qms.reports.figures.Standing;
import qms.reports.figures.Thing;
import qms.reports.figures.nonexecuted.NonExecutedStatistics.FeeRow;
import qms.web.law.SpecialFee;

/** Which fee the waiting decisions fall under, by the day on which each was made as far as the waiting time tells it (hard case 18). */
final class Fees {

    private static final String NOT_EXECUTED = "NOT_EXECUTED";

    private Fees() {}

    static List<FeeRow> of(List<Thing> reports, Known known, LocalDate lastOfQuarter) {
        Map<Optional<SpecialFee>, Long> sums = new LinkedHashMap<>();
        SpecialFee.all().forEach(fee -> sums.put(Optional.of(fee), 0L));
        for (Thing report : reports) {
            LocalDate collected = NonExecutedFacts.day(Standing.of(report.document(), known), Step.COLLECTED)
                    .orElse(lastOfQuarter);
            report.document().facts().stream()
                    .filter(fact -> known.counts(fact) && fact.figure().equals(FigureName.EVB_STATE_AND_ELAPSED))
                    .forEach(
                            fact -> sums.merge(fee(fact.code(), lastOfQuarter, collected), (long) fact.n(), Long::sum));
        }
        List<FeeRow> rows = new ArrayList<>();
        sums.forEach((fee, count) -> {
            if (count > 0) {
                rows.add(new FeeRow(fee.orElse(null), count));
            }
        });
        return rows;
    }

    /** Counted back from the end of the quarter or from the day the figures were collected: only what both say is known. */
    static Optional<SpecialFee> fee(String stateAndElapsed, LocalDate oneDay, LocalDate other) {
        String[] codes = stateAndElapsed.split(NonExecutedFacts.BETWEEN, 2);
        Elapsed elapsed = Elapsed.valueOf(codes[1]);
        LocalDate earlier = oneDay.isBefore(other) ? oneDay : other;
        LocalDate later = oneDay.isBefore(other) ? other : oneDay;
        SpecialFee ofLast = SpecialFee.of(elapsed.last(later));
        LocalDate first = codes[0].equals(NOT_EXECUTED) ? elapsed.first(earlier) : null;
        boolean certain = ofLast.validFrom() == null
                || first != null && SpecialFee.of(first).equals(ofLast);
        return certain ? Optional.of(ofLast) : Optional.empty();
    }
}
