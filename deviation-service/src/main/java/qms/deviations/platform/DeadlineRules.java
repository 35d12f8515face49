package qms.deviations.platform;

import java.time.LocalDate;
import java.util.List;
import qms.events.deadlines.DeadlineTerms;

/** By which rules deadlines are set in a kind of case. */
public interface DeadlineRules {

    /** A rule as it stood: how long, and who says so. */
    record DeadlineRule(String obligation, String title, String countedFrom, DeadlineTerms terms) {}

    /** Those that hold for a unit on a day; {@code beginning} is with what the names of the kind's obligations begin. */
    List<DeadlineRule> inForce(String beginning, String unit, LocalDate day);
}
