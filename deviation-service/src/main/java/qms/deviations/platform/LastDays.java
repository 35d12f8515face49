package qms.deviations.platform;

import java.time.LocalDate;
import java.util.Optional;

/** Until when something is to be done, by the policies that deadlines are set by: a day that is promised is the day that is kept. */
public interface LastDays {

    /** The last day for a unit, counted from a day; nothing where no policy holds. */
    Optional<LocalDate> lastDay(String obligation, String unit, LocalDate from);
}
