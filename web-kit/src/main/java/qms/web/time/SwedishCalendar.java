package qms.web.time;

import static java.util.Map.entry;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Swedish holidays (lag 1989:253 om allmänna helgdagar), and the eves that count as holidays when a period of law ends (lag 1930:173): midsommarafton,
 * julafton and nyårsafton. On which day a feast falls is the library's to know; which days count is said here, for the law says it.
 */
public final class SwedishCalendar {

    private static final HolidayManager FEASTS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    private static final Map<String, String> PUBLIC_HOLIDAYS = Map.ofEntries(
            entry("NEW_YEAR", "Nyårsdagen"),
            entry("EPIPHANY", "Trettondedag jul"),
            entry("christian.GOOD_FRIDAY", "Långfredagen"),
            entry("christian.EASTER", "Påskdagen"),
            entry("christian.EASTER_MONDAY", "Annandag påsk"),
            entry("LABOUR_DAY", "Första maj"),
            entry("christian.ASCENSION_DAY", "Kristi himmelsfärdsdag"),
            entry("christian.PENTECOST", "Pingstdagen"),
            entry("NATIONAL_DAY", "Sveriges nationaldag"),
            entry("MIDSUMMER", "Midsommardagen"),
            entry("ALL_SAINTS", "Alla helgons dag"),
            entry("CHRISTMAS", "Juldagen"),
            entry("BOXING_DAY", "Annandag jul"));

    private static final Map<Integer, Map<LocalDate, String>> YEARS = new ConcurrentHashMap<>();

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

    /** The last working day that has that many working days after it, up to and with the day. */
    public static LocalDate workingDaysBefore(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int left = workingDays; left > 0; ) {
            found = found.minusDays(1);
            left -= isWorkingDay(found) ? 1 : 0;
        }
        return found;
    }

    /** How many working days there are from a day to another, which is not counted. */
    public static int workingDays(LocalDate from, LocalDate until) {
        return (int)
                from.datesUntil(until).filter(SwedishCalendar::isWorkingDay).count();
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
        return Optional.ofNullable(
                YEARS.computeIfAbsent(day.getYear(), SwedishCalendar::holidays).get(day));
    }

    private static Map<LocalDate, String> holidays(int year) {
        Map<LocalDate, String> found = new HashMap<>();
        for (Holiday feast : FEASTS.getHolidays(Year.of(year))) {
            String name = PUBLIC_HOLIDAYS.get(feast.getPropertiesKey());
            if (name != null) {
                found.put(feast.getDate(), name);
            }
            if (feast.getPropertiesKey().equals("MIDSUMMER")) {
                found.put(feast.getDate().minusDays(1), "Midsommarafton");
            }
        }
        found.put(LocalDate.of(year, Month.DECEMBER, 24), "Julafton");
        found.put(LocalDate.of(year, Month.DECEMBER, 31), "Nyårsafton");
        return Map.copyOf(found);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
