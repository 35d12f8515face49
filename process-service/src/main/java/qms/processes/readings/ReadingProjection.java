package qms.processes.readings;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.readings.ReadingSigned;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every signature. */
@Component
class ReadingProjection implements Projection<ReadingSigned, ReadingView> {

    @Override
    public String collection() {
        return "readings";
    }

    @Override
    public Class<ReadingSigned> events() {
        return ReadingSigned.class;
    }

    @Override
    public Class<ReadingView> viewType() {
        return ReadingView.class;
    }

    @Override
    public ReadingView evolve(@Nullable ReadingView view, ReadingSigned event, Recorded recorded) {
        return new ReadingView(
                event.readingId().toString(),
                event.unit(),
                event.documentId().toString(),
                event.version(),
                event.person(),
                event.registeredAt());
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "document", "version", "person", "signedAt");
    }

    @Override
    public Map<String, Object> keys(ReadingView view) {
        return Map.of(
                "unit",
                view.unit(),
                "document",
                view.document(),
                "version",
                view.version(),
                "person",
                view.person(),
                "signedAt",
                view.signedAt());
    }
}
