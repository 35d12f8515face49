package qms.service.history;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Gatherers;
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
import qms.web.time.AnswerClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells what has happened to one thing, in the words that its own route answers with. */
final class Teller<E extends QmsEvent, V extends OfUnit, A> implements ThingHistory {

    private final AsRead<E, V, A> read;
    private final String id;
    private final Streams streams;
    private final JsonMapper json;
    private final UnaryOperator<String> unitNames;
    private final Readings readings;

    Teller(
            AsRead<E, V, A> read,
            String id,
            Streams streams,
            JsonMapper json,
            UnaryOperator<String> unitNames,
            Readings readings) {
        this.read = read;
        this.id = id;
        this.streams = streams;
        this.json = json;
        this.unitNames = unitNames;
        this.readings = readings;
    }

    @Override
    public OfUnit now() {
        return read.now().view();
    }

    @Override
    public List<HistoryStep> steps() {
        return all().toList();
    }

    @Override
    public List<DomainEventMessage<?>> events() {
        return streams.steps(read.projection(), id)
                .<DomainEventMessage<?>>map(Streams.Step::event)
                .toList();
    }

    @Override
    public Optional<JsonNode> before(long number) {
        return streams.read(read.projection(), id, number - 1)
                .map(Versioned::view)
                .map(view -> answer(view, registeredAt(number)));
    }

    Stream<HistoryStep> all() {
        return told(0);
    }

    Stream<ReplayedStep> replayed(long from) {
        return stepsFrom(from)
                .map(step -> new ReplayedStep(told(step.one(), step.next()), json.valueToTree(answer(step.one()))));
    }

    List<HistoryStep> some(long after, int most) {
        return told(after).limit(most).toList();
    }

    private Stream<HistoryStep> told(long from) {
        return stepsFrom(from).map(step -> told(step.one(), step.next()));
    }

    /** Each step beside the one that came next, of which there is none after the last. */
    private Stream<Followed<V>> stepsFrom(long number) {
        return Stream.concat(
                        streams.steps(read.projection(), id)
                                .filter(step -> step.event().getSequenceNumber() >= number)
                                .map(Optional::of),
                        Stream.of(Optional.<Streams.Step<V>>empty()))
                .gather(Gatherers.windowSliding(2))
                .filter(pair -> pair.size() == 2)
                .map(pair -> new Followed<>(
                        pair.getFirst().orElseThrow(), pair.getLast().orElse(null)));
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
                Differences.between(answer(earlier, from), answer(later, to)));
    }

    private Optional<Versioned<V>> at(Bound bound) {
        return bound.moment() == null
                ? streams.read(read.projection(), id, bound.number())
                : streams.known(read.projection(), id, bound.moment());
    }

    private @Nullable JsonNode answer(Optional<Versioned<V>> known, Bound bound) {
        return answer(
                known.map(Versioned::view).orElse(null),
                bound.moment() == null ? registeredAt(bound.number()) : bound.moment());
    }

    private @Nullable JsonNode answer(Streams.Step<V> step) {
        return answer(step.after(), Streams.registeredAt(step.event()));
    }

    /** What the route would have answered at the moment, or now; null where the thing was not there. */
    private @Nullable JsonNode answer(@Nullable V view, @Nullable Instant moment) {
        if (view == null) {
            return null;
        }
        return moment == null
                ? json.valueToTree(read.answer().apply(view))
                : AnswerClock.at(moment, () -> json.valueToTree(read.answer().apply(view)));
    }

    /** Null for a number that is not taken yet. */
    private @Nullable Instant registeredAt(long number) {
        return number == Long.MAX_VALUE
                ? null
                : streams.event(id, number).map(Streams::registeredAt).orElse(null);
    }

    private HistoryStep told(Streams.Step<V> step, Streams.@Nullable Step<V> next) {
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
                changes(step),
                readings.from(
                        message.getTimestamp(),
                        next == null ? null : next.event().getTimestamp()));
    }

    private List<Change> changes(Streams.Step<V> step) {
        return step.before() == step.after()
                ? List.of()
                : Differences.between(answer(step.before(), Streams.registeredAt(step.event())), answer(step));
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

    private record Followed<V>(Streams.Step<V> one, Streams.@Nullable Step<V> next) {}
}
