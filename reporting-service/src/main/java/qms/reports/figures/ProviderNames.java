package qms.reports.figures;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.providers.ProviderEvent;
import qms.events.providers.ProviderRegistered;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;

/** What the providers are called that complaints are about; each one's own stream is read. */
@Component
public class ProviderNames {

    private final Streams streams;

    ProviderNames(Streams streams) {
        this.streams = streams;
    }

    /** The id, where there is none. */
    public String name(String provider) {
        return streams.read(new Names(), provider).map(Versioned::view).orElse(provider);
    }

    private static final class Names extends Reading<ProviderEvent, String> {

        Names() {
            super(ProviderEvent.class, String.class);
        }

        @Override
        public @Nullable String evolve(@Nullable String before, ProviderEvent event, Recorded recorded) {
            return event instanceof ProviderRegistered registered ? registered.name() : before;
        }
    }
}
