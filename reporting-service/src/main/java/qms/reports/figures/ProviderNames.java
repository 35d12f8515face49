package qms.reports.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** The names by id of all whom the complaints have been about. */
    public Map<String, String> in(Collection<ComplaintFacts> complaints) {
        Map<String, String> names = new LinkedHashMap<>();
        complaints.stream()
                .flatMap(complaint -> complaint.facts().stream())
                .filter(fact -> fact.figure().equals(FigureName.ABOUT_PROVIDERS))
                .forEach(fact -> names.computeIfAbsent(fact.code(), this::name));
        return names;
    }

    private String name(String provider) {
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
