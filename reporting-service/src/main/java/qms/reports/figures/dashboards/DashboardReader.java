package qms.reports.figures.dashboards;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.reports.figures.FactReader;
import qms.reports.figures.Known;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.Scope;
import qms.reports.figures.condensed.CondensedFacts;
import qms.reports.figures.condensed.CondensedTasks;

/** Makes a dashboard of what is counted now. */
@Component
public class DashboardReader {

    private final FactReader reader;
    private final CondensedFacts cases;
    private final CondensedTasks tasks;
    private final ReportDesk desk;

    DashboardReader(FactReader reader, CondensedFacts cases, CondensedTasks tasks, ReportDesk desk) {
        this.reader = reader;
        this.cases = cases;
        this.tasks = tasks;
        this.desk = desk;
    }

    public Dashboard read(Scope scope, Known known) {
        return Dashboards.of(scope, known, desk.day(known), facts(scope));
    }

    private DashboardFacts facts(Scope scope) {
        return new DashboardFacts(
                cases.now(),
                tasks.now(),
                both(scope, reader::risks),
                both(scope, reader::selfChecks),
                both(scope, reader::followUps));
    }

    /** Of the year and the one before, whose figures stand beside it; what goes on for both years is there once. */
    private static <F> List<F> both(Scope scope, BiFunction<Set<String>, Integer, List<F>> read) {
        Scope before = scope.in(scope.year() - 1);
        return Stream.concat(
                        read.apply(before.candidates(), before.year()).stream(),
                        read.apply(scope.candidates(), scope.year()).stream())
                .distinct()
                .toList();
    }
}
