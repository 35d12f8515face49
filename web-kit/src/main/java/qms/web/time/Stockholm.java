package qms.web.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Local time of the municipality: a day, and with it a period, begins and ends in Stockholm. */
public final class Stockholm {
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Stockholm() {}

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The last moment that still belongs to the day: a nanosecond before the next one begins. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusNanos(1);
    }
}
