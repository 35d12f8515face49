package qms.deviations.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.riskmaps.RiskMapCell;

/** A risk map through time; the organisation's own has no unit. */
record RiskMapVersions(String id, String unit, String name, List<Version> versions) {

    /** A version; the first has always been in force. */
    record Version(int version, @Nullable LocalDate validFrom, List<RiskMapCell> cells) {}

    RiskMapVersions and(Version next) {
        return new RiskMapVersions(
                id,
                unit,
                name,
                Stream.concat(versions.stream(), Stream.of(next)).toList());
    }

    Optional<Version> on(LocalDate day) {
        return versions.reversed().stream()
                .filter(version ->
                        version.validFrom() == null || !version.validFrom().isAfter(day))
                .findFirst();
    }
}
