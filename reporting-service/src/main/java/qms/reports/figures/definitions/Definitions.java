package qms.reports.figures.definitions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The register of figures, in the order of the reports. */
public final class Definitions {

    public static final List<Definition> ALL = Stream.of(
                    CaseDefinitions.COMPLAINTS,
                    CaseDefinitions.LEX_SARAH,
                    CaseDefinitions.DEVIATIONS,
                    CareDefinitions.DEVIATIONS,
                    CareDefinitions.LEX_MARIA,
                    PlanDefinitions.RISKS,
                    PlanDefinitions.SELF_CHECKS,
                    WorkDefinitions.INCIDENTS,
                    WorkDefinitions.TEXTS,
                    WorkDefinitions.RISKS,
                    WorkDefinitions.MEASURES,
                    WorkDefinitions.DEADLINES,
                    WorkDefinitions.SAID,
                    WorkDefinitions.BASES,
                    DashboardDefinitions.ALL,
                    NonExecutedDefinitions.ALL)
            .flatMap(List::stream)
            .toList();

    private Definitions() {}

    public static Optional<Definition> of(String figure) {
        return ALL.stream().filter(each -> each.figure().equals(figure)).findFirst();
    }
}
