package qms.risks.riskmaps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/** A risk map as it is read: every version that it has had. The organisation's own has an empty unit. */
record RiskMapView(String id, String unit, String name, List<Version> versions, Instant registeredAt)
        implements OfUnit {

    /** A version, from its first day on; the first one has always been in force. */
    record Version(
            int version,
            @Nullable LocalDate validFrom,
            @Nullable String reason,
            Drawing drawing,
            Instant registeredAt) {

        boolean inForceOn(LocalDate day) {
            return validFrom == null || !validFrom.isAfter(day);
        }
    }

    Version on(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> version.inForceOn(day))
                .findFirst()
                .orElse(versions.getFirst());
    }

    RiskMapView with(Version next) {
        return new RiskMapView(
                id,
                unit,
                name,
                Stream.concat(versions.stream(), Stream.of(next)).toList(),
                registeredAt);
    }
}
