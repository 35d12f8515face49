package qms.reports.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import qms.service.projection.DeadLetters;
import qms.service.projection.LogReader;
import qms.service.projection.Progress;
import qms.service.projection.Projection;
import qms.service.projection.Views;

/** The fact documents of some projections in the read model, and in the log which of them have changed. */
class StoredFacts implements CaseDocuments {

    private final List<Projection<?, ? extends FactDocument>> projections;
    private final Views views;
    private final Progress progress;
    private final DeadLetters letters;
    private final LogReader log;

    StoredFacts(
            List<Projection<?, ? extends FactDocument>> projections,
            Views views,
            Progress progress,
            DeadLetters letters,
            EventStore log) {
        this.projections = List.copyOf(projections);
        this.views = views;
        this.progress = progress;
        this.letters = letters;
        this.log = new LogReader(log);
    }

    @Override
    public String standing() {
        return views.standing(projections);
    }

    @Override
    public long position() {
        return progress.position();
    }

    @Override
    public void each(Consumer<OneCase> reader) {
        projections.forEach(projection -> each(projection, reader));
    }

    @Override
    public Set<String> changed(long after, long until) {
        Set<String> ids = new HashSet<>();
        log.read(after < 0 ? null : after, until, message -> {
            if (message instanceof DomainEventMessage<?> event && concerns(event.getPayloadType())) {
                ids.add(event.getAggregateIdentifier());
            }
        });
        return ids;
    }

    @Override
    public Set<String> waiting() {
        return letters.waiting(projections.stream().map(Projection::collection).toList());
    }

    @Override
    public List<OneCase> find(Collection<String> ids) {
        List<OneCase> found = new ArrayList<>();
        projections.forEach(
                projection -> views.these(projection, ids).forEach((id, facts) -> found.add(new OneCase(id, facts))));
        return found;
    }

    private <V extends FactDocument> void each(Projection<?, V> projection, Consumer<OneCase> reader) {
        views.each(projection, (id, facts) -> reader.accept(new OneCase(id, facts)));
    }

    private boolean concerns(Class<?> event) {
        return projections.stream().anyMatch(projection -> projection.events().isAssignableFrom(event));
    }
}
