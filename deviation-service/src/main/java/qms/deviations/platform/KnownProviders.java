package qms.deviations.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.providers.ProviderContracted;
import qms.events.providers.ProviderEnded;
import qms.events.providers.ProviderEvent;
import qms.events.providers.ProviderId;
import qms.events.providers.ProviderLicenceChecked;
import qms.events.providers.ProviderMerged;
import qms.events.providers.ProviderNotifiedToIvo;
import qms.events.providers.ProviderRegistered;
import qms.events.providers.ProviderUnitsAssigned;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;

/** Which providers are in the register; each one's own stream is read. */
@Component
public class KnownProviders {

    private final Streams streams;

    public KnownProviders(Streams streams) {
        this.streams = streams;
    }

    /** The name of the provider; nothing when there is none with this id. */
    public Optional<String> name(String provider) {
        return streams.read(new Names(), provider).map(Versioned::view);
    }

    /** The provider's id, if there is one with it. */
    public ProviderId named(String field, String provider) {
        return name(provider)
                .map(found -> ProviderId.of(provider))
                .orElseThrow(() -> Given.unknown(field, "Utföraren finns inte."));
    }

    private static final class Names extends Reading<ProviderEvent, String> {

        Names() {
            super(ProviderEvent.class, String.class);
        }

        @Override
        public @Nullable String evolve(@Nullable String before, ProviderEvent event, Recorded recorded) {
            return switch (event) {
                case ProviderRegistered e -> e.name();
                case ProviderContracted e -> before;
                case ProviderUnitsAssigned e -> before;
                case ProviderLicenceChecked e -> before;
                case ProviderNotifiedToIvo e -> before;
                case ProviderMerged e -> before;
                case ProviderEnded e -> before;
            };
        }
    }
}
