package qms.web.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Swedish holidays (lag 1989:253 om allmänna helgdagar), and the eves that count as holidays when a period of law ends (lag 1930:173): midsommarafton,
 * julafton and nyårsafton. Computed here: the rules fit on a page, and a library for them brings an XML or YAML reader along.
 */
public final class SwedishCalendar {

    private SwedishCalendar() {}

    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && holiday(day).isEmpty();
    }

    /** The day that many working days later; 0 gives the day itself, or the next working day if it is none. */
    public static LocalDate addWorkingDays(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Periods of law run forwards");
        }
        LocalDate found = workingDays == 0 ? onOrAfter(day) : day;
        for (int i = 0; i < workingDays; i++) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }

    /** 30 November and three months is the last of February. */
    public static LocalDate addMonths(LocalDate day, int months) {
        return day.plusMonths(months);
    }

    /** The day itself, or the next working day: a period of law that ends on a holiday ends on the working day after. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The holiday's Swedish name. */
    public static Optional<String> holiday(LocalDate day) {
        return onAFixedDay(day).or(() -> aroundEaster(day)).or(() -> onASaturday(day));
    }

    private static Optional<String> onAFixedDay(LocalDate day) {
        return switch (MonthDay.from(day).toString()) {
            case "--01-01" -> Optional.of("Nyårsdagen");
            case "--01-06" -> Optional.of("Trettondedag jul");
            case "--05-01" -> Optional.of("Första maj");
            case "--06-06" -> Optional.of("Sveriges nationaldag");
            case "--12-24" -> Optional.of("Julafton");
            case "--12-25" -> Optional.of("Juldagen");
            case "--12-26" -> Optional.of("Annandag jul");
            case "--12-31" -> Optional.of("Nyårsafton");
            default -> Optional.empty();
        };
    }

    private static Optional<String> aroundEaster(LocalDate day) {
        return switch ((int) (day.toEpochDay() - easter(day.getYear()).toEpochDay())) {
            case -2 -> Optional.of("Långfredagen");
            case 0 -> Optional.of("Påskdagen");
            case 1 -> Optional.of("Annandag påsk");
            case 39 -> Optional.of("Kristi himmelsfärdsdag");
            case 49 -> Optional.of("Pingstdagen");
            default -> Optional.empty();
        };
    }

    private static Optional<String> onASaturday(LocalDate day) {
        LocalDate midsummer = saturdayFrom(LocalDate.of(day.getYear(), Month.JUNE, 20));
        if (day.equals(midsummer)) {
            return Optional.of("Midsommardagen");
        } else if (day.equals(midsummer.minusDays(1))) {
            return Optional.of("Midsommarafton");
        }
        return day.equals(saturdayFrom(LocalDate.of(day.getYear(), Month.OCTOBER, 31)))
                ? Optional.of("Alla helgons dag")
                : Optional.empty();
    }

    private static LocalDate saturdayFrom(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher); the letters are theirs. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
