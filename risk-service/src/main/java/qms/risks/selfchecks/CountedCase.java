package qms.risks.selfchecks;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A case of another service as a check counts it: on which unit and day, and whether it is among the cases. */
record CountedCase(String unit, LocalDate day, boolean counts) {

    static final String DAY = "day";
    static final Set<String> KEYS = Set.of(DAY);

    CountedCase elsewhere() {
        return new CountedCase(unit, day, false);
    }

    Map<String, Object> keys() {
        return Map.of(DAY, day);
    }
}
