package qms.risks.selfchecks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The annual wheel (årshjul): what is checked in which month of a year and how it stands, and the same as a time line, a row for each check.
 *
 * @param asOf the day on which it stands so
 */
record AnnualWheel(String unit, int year, LocalDate asOf, List<MonthOfChecks> months, List<CheckRow> rows) {

    /** What is due in a month, 1 to 12. */
    record MonthOfChecks(int month, List<Due> checks) {}

    /** A check and its occasions in the year. */
    record CheckRow(
            String selfCheck,
            String unit,
            String name,
            @Nullable String process,
            String frequency,
            @Nullable String responsible,
            List<Due> occurrences) {}

    /** An occasion: the day that was planned, the day that holds, and how it stands. */
    record Due(
            String selfCheck,
            String unit,
            String name,
            String occurrence,
            int month,
            LocalDate scheduled,
            LocalDate due,
            WheelStatus status) {}

    static AnnualWheel of(String unit, int year, LocalDate day, List<SelfCheckView> checks) {
        List<CheckRow> rows = checks.stream()
                .map(check -> row(check, year, day))
                .filter(row -> !row.occurrences().isEmpty())
                .sorted(Comparator.comparing(CheckRow::unit)
                        .thenComparing(CheckRow::name)
                        .thenComparing(CheckRow::selfCheck))
                .toList();
        List<Due> all = rows.stream()
                .flatMap(row -> row.occurrences().stream())
                .sorted(Comparator.comparing(Due::due))
                .toList();
        List<MonthOfChecks> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new MonthOfChecks(
                        month, all.stream().filter(due -> due.month() == month).toList()))
                .toList();
        return new AnnualWheel(unit, year, day, months, rows);
    }

    private static CheckRow row(SelfCheckView check, int year, LocalDate day) {
        return new CheckRow(
                check.id(),
                check.unit(),
                check.name(),
                check.process(),
                check.frequency(),
                check.design() == null ? null : check.design().responsible(),
                check.occurrences().stream()
                        .filter(each ->
                                each.due().getYear() == year || each.scheduled().getYear() == year)
                        .filter(each -> !droppedByRetirement(check, each))
                        .map(each -> due(check, each, year, day))
                        .sorted(Comparator.comparing(Due::due))
                        .toList());
    }

    /** What nobody had begun when the check was retired is not waited for. */
    private static boolean droppedByRetirement(SelfCheckView check, OccurrenceView occurrence) {
        return check.status() == SelfCheckStatus.RETIRED && occurrence.status() == OccurrenceStatus.PLANNED;
    }

    /** What was moved out of the year stands where it was planned. */
    private static Due due(SelfCheckView check, OccurrenceView occurrence, int year, LocalDate day) {
        LocalDate in = occurrence.due().getYear() == year ? occurrence.due() : occurrence.scheduled();
        return new Due(
                check.id(),
                check.unit(),
                check.name(),
                occurrence.occurrence(),
                in.getMonthValue(),
                occurrence.scheduled(),
                occurrence.due(),
                WheelStatus.of(occurrence, day));
    }
}
