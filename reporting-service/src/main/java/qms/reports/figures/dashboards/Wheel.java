package qms.reports.figures.dashboards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.SelfCheckFigures;
import qms.reports.figures.Standing;
import qms.reports.figures.dashboards.Dashboard.Month;

/** The self-checks of the year, month by month. */
final class Wheel {

    private static final int MONTHS = 12;

    private Wheel() {}

    static List<Month> of(Asked asked, Collection<SelfCheckFacts> checks) {
        List<Month> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            months.add(new Month(month, 0, 0, 0));
        }
        checks.stream()
                .filter(check -> SelfCheckFigures.belongs(asked.scope(), check))
                .forEach(check -> {
                    Standing now = Standing.of(check, asked.known());
                    months.replaceAll(month -> plus(month, asked, check, now));
                });
        return List.copyOf(months);
    }

    private static Month plus(Month before, Asked asked, SelfCheckFacts check, Standing now) {
        Predicate<LocalDate> inMonth = due -> due.getMonthValue() == before.month() && due.getYear() == asked.year();
        SelfCheckFigures all = SelfCheckFigures.of(check, asked.year(), now, inMonth);
        SelfCheckFigures passed =
                SelfCheckFigures.of(check, asked.year(), now, inMonth.and(due -> due.isBefore(asked.day())));
        // What was said not to have been done is missed, on whatever day it was due.
        return new Month(
                before.month(),
                before.due() + all.planned(),
                before.performed() + all.performed(),
                before.missed() + all.notPerformed() + passed.pending());
    }
}
