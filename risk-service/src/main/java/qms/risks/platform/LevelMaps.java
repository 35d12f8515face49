package qms.risks.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.riskmaps.RiskMapAdopted;
import qms.events.riskmaps.RiskMapEvent;
import qms.events.riskmaps.RiskMapId;
import qms.events.riskmaps.RiskMapRevised;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.Ids;

/** Finds the version of a map that is in force on a day, by the map's own stream. */
@Component
public class LevelMaps {

    /** The organisation's map, which everybody uses who has chosen no other. */
    public static final RiskMapId OF_THE_ORGANISATION = RiskMapId.of(Ids.derived("risk-maps", "organisation"));

    private final Streams streams;

    public LevelMaps(Streams streams) {
        this.streams = streams;
    }

    /** The organisation's map, the standard as long as it has no other. */
    public Versions ofTheOrganisation() {
        return find(OF_THE_ORGANISATION.toString()).orElse(new Versions("", List.of(LevelMap.STANDARD)));
    }

    /** The organisation's map as it was known at a moment. */
    public Versions ofTheOrganisation(Instant asOf) {
        return streams.known(new Fold(), OF_THE_ORGANISATION.toString(), asOf)
                .map(Versioned::view)
                .orElse(new Versions("", List.of(LevelMap.STANDARD)));
    }

    /** The unit that a map belongs to, and its versions; nothing when there is no such map. */
    public Optional<Versions> find(String map) {
        return streams.read(new Fold(), map).map(Versioned::view);
    }

    /** A map through time. */
    public record Versions(String unit, List<LevelMap> all) {

        /** The version in force on a day. */
        public LevelMap on(LocalDate day) {
            return all.reversed().stream()
                    .filter(version -> version.inForceOn(day))
                    .findFirst()
                    .orElse(all.getFirst());
        }
    }

    private static final class Fold extends Reading<RiskMapEvent, Versions> {

        Fold() {
            super(RiskMapEvent.class, Versions.class);
        }

        @Override
        public Versions evolve(@Nullable Versions before, RiskMapEvent event, Recorded recorded) {
            LevelMap next = switch (event) {
                case RiskMapAdopted e -> new LevelMap(named(e), 1, null, e.cells());
                case RiskMapRevised e -> new LevelMap(named(e), e.version(), e.validFrom(), e.cells());
            };
            List<LevelMap> known = before == null ? List.of() : before.all();
            return new Versions(
                    event.unit(), Stream.concat(known.stream(), Stream.of(next)).toList());
        }

        private static @Nullable RiskMapId named(RiskMapEvent event) {
            return event.riskMapId().equals(OF_THE_ORGANISATION) ? null : event.riskMapId();
        }
    }
}
