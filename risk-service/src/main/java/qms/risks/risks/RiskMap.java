package qms.risks.risks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskId;

/**
 * Which level each pair of probability and consequence has, as data with a version. A new map is a new row here with the day from which
 * it is in force; an assessment keeps the version it was made with, so that old levels never change silently.
 *
 * @param cells one row per probability 1–5, one column per consequence 1–5
 */
record RiskMap(int version, LocalDate inForceFrom, List<List<String>> cells) {

    static final String LOW = "LOW";
    static final String MEDIUM = "MEDIUM";
    static final String CRITICAL = "CRITICAL";

    /** Version 1: low below 5, medium 5–11, critical from 12 (probability × consequence). */
    private static final RiskMap FIRST = new RiskMap(
            1,
            LocalDate.MIN,
            List.of(
                    List.of(LOW, LOW, LOW, LOW, MEDIUM),
                    List.of(LOW, LOW, MEDIUM, MEDIUM, MEDIUM),
                    List.of(LOW, MEDIUM, MEDIUM, CRITICAL, CRITICAL),
                    List.of(LOW, MEDIUM, CRITICAL, CRITICAL, CRITICAL),
                    List.of(MEDIUM, MEDIUM, CRITICAL, CRITICAL, CRITICAL)));

    /** Every map there has been, in the order they came into force. */
    static final List<RiskMap> VERSIONS = List.of(FIRST);

    /** The map that an assessment of this day is made with. */
    static RiskMap inForce(LocalDate day) {
        return inForce(VERSIONS, day);
    }

    static RiskMap inForce(List<RiskMap> versions, LocalDate day) {
        return versions.reversed().stream()
                .filter(map -> !map.inForceFrom().isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    String level(int probability, int consequence) {
        return cells.get(probability - 1).get(consequence - 1);
    }

    /** The assessment as it is kept: with value, level and the version of this map. */
    RiskAssessed assess(
            RiskId riskId,
            String unit,
            int probability,
            int consequence,
            @Nullable LocalDate assessedOn,
            Instant registeredAt) {
        return new RiskAssessed(
                riskId,
                unit,
                probability,
                consequence,
                probability * consequence,
                level(probability, consequence),
                version,
                assessedOn,
                registeredAt);
    }
}
