package qms.risks.analyses;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many analyses of a kind a unit has made in a year. */
record AnalysisCount(String unit, int year, String kind, int number) {

    private record Group(String unit, int year, String kind) {}

    /** What was withdrawn does not count. */
    static List<AnalysisCount> of(List<AnalysisView> registered) {
        Map<Group, Integer> sums = registered.stream()
                .filter(each -> each.withdrawnBecause() == null)
                .collect(Collectors.groupingBy(
                        each -> new Group(each.unit(), each.performedOn().getYear(), each.kind()),
                        Collectors.summingInt(AnalysisView::number)));
        return sums.entrySet().stream()
                .map(sum -> new AnalysisCount(
                        sum.getKey().unit(), sum.getKey().year(), sum.getKey().kind(), sum.getValue()))
                .sorted(Comparator.comparing(AnalysisCount::unit)
                        .thenComparing(AnalysisCount::year)
                        .thenComparing(AnalysisCount::kind))
                .toList();
    }
}
