package qms.service.history;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.QmsEvent;
import qms.service.api.AsRead;
import qms.service.api.OfUnit;
import qms.service.history.HistoryStep.Change;
import qms.service.history.HistoryStep.Who;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.store.Meta;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells what has happened to one thing, in the words that its own route answers with. */
final class Teller<E extends QmsEvent, V extends OfUnit, A> {

    private final AsRead<E, V, A> read;
    private final String id;
    private final Streams streams;
    private final JsonMapper json;
    private final UnaryOperator<String> unitNames;

    Teller(AsRead<E, V, A> read, String id, Streams streams, JsonMapper json, UnaryOperator<String> unitNames) {
        this.read = read;
        this.id = id;
        this.streams = streams;
        this.json = json;
        this.unitNames = unitNames;
    }

    Stream<HistoryStep> all() {
        return streams.steps(read.projection(), id).map(this::told);
    }

    Stream<ReplayedStep> replayed(long from) {
        return streams.steps(read.projection(), id)
                .filter(step -> step.event().getSequenceNumber() >= from)
                .map(step -> new ReplayedStep(told(step), json.valueToTree(answer(step.after()))));
    }

    List<HistoryStep> some(long after, int most) {
        return streams.steps(read.projection(), id)
                .filter(step -> step.event().getSequenceNumber() >= after)
                .limit(most)
                .map(this::told)
                .toList();
    }

    long count() {
        return read.now().version() + 1;
    }

    Difference difference(Bound from, Bound to) {
        Optional<Versioned<V>> earlier = at(from);
        Optional<Versioned<V>> later = at(to);
        return new Difference(
                earlier.map(Versioned::version).orElse(null),
                later.map(Versioned::version).orElse(null),
                Differences.between(
                        answer(earlier.map(Versioned::view).orElse(null)),
                        answer(later.map(Versioned::view).orElse(null))));
    }

    private Optional<Versioned<V>> at(Bound bound) {
        return bound.moment() == null
                ? streams.read(read.projection(), id, bound.number())
                : streams.known(read.projection(), id, bound.moment());
    }

    /** What the route would have answered; null where the thing was not there. */
    private @Nullable JsonNode answer(@Nullable V view) {
        return view == null ? null : json.valueToTree(read.answer().apply(view));
    }

    private HistoryStep told(Streams.Step<V> step) {
        DomainEventMessage<?> message = step.event();
        EventName name = message.getPayloadType().getAnnotation(EventName.class);
        MetaData metadata = message.getMetaData();
        String type = name == null ? message.getPayloadType().getSimpleName() : name.value();
        return new HistoryStep(
                message.getSequenceNumber(),
                type,
                name == null ? 1 : name.revision(),
                message.getPayload() instanceof QmsEvent event ? Sentences.of(event, unitNames) : type,
                Occurrences.of(message.getPayload()),
                Streams.registeredAt(message),
                message.getTimestamp(),
                new Who(person(metadata), words(metadata, Meta.ROLE), words(metadata, Meta.ACTOR_UNIT), via(metadata)),
                "IMPORT".equals(via(metadata)),
                changes(step));
    }

    private List<Change> changes(Streams.Step<V> step) {
        return step.before() == step.after()
                ? List.of()
                : Differences.between(answer(step.before()), answer(step.after()));
    }

    private static @Nullable String via(MetaData metadata) {
        return metadata.get(Meta.VIA) instanceof String via ? via : null;
    }

    private static @Nullable String person(MetaData metadata) {
        return metadata.get(Meta.ACTOR) instanceof String person && !person.equals(Role.PUBLIC.name()) ? person : null;
    }

    private static List<String> words(MetaData metadata, String key) {
        return Optional.ofNullable(metadata.get(key)).map(Object::toString).stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
