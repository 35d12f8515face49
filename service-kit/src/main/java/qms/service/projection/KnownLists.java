package qms.service.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import qms.events.QmsEvent;
import qms.service.projection.Views.Query;
import qms.web.http.Page;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/**
 * Collections as they were known at a moment: folded aside in one pass over the log and held in memory. The moments asked for last are
 * kept, and follow the log, since an import may tell later of what was known before.
 */
final class KnownLists {

    private static final int MOMENTS = 4;
    private static final int MOST_THINGS = 200_000;

    private final Cache<Asked, Known<?, ?>> asked =
            Caffeine.newBuilder().maximumSize(MOMENTS).build();
    private final LogReader log;
    private final GivenUp givenUp;

    KnownLists(LogReader log, GivenUp givenUp) {
        this.log = log;
        this.givenUp = givenUp;
    }

    /** One page of what matched then and may be read now, and how many do in all. */
    <E extends QmsEvent, V> Page<V> list(
            Projection<E, V> projection, Query query, Instant asOf, Predicate<String> mayBeRead) {
        Matching matching = new Matching(query, projection.keyNames());
        List<V> found = known(projection, asOf).upToDate().entrySet().stream()
                .map(thing -> new Matching.Thing<>(
                        thing.getKey(), thing.getValue(), KeyValues.of(projection, thing.getValue())))
                .filter(thing -> matching.matches(thing.keys()) && mayBeRead.test(thing.id()))
                .sorted(matching.order())
                .map(Matching.Thing::view)
                .toList();
        int from = (int) Math.min(found.size(), (long) query.page() * query.size());
        int to = (int) Math.min(found.size(), (long) from + query.size());
        return new Page<>(found.subList(from, to), query.page(), query.size(), found.size());
    }

    // What is kept under the name of a projection was folded by it.
    @SuppressWarnings("unchecked")
    private <E extends QmsEvent, V> Known<E, V> known(Projection<E, V> projection, Instant asOf) {
        return (Known<E, V>)
                asked.get(new Asked(projection.collection(), asOf), moment -> new Known<>(projection, asOf));
    }

    private record Asked(String collection, Instant asOf) {}

    /** One collection at one moment, as far as the log has been read. */
    private final class Known<E extends QmsEvent, V> {

        private final Projection<E, V> projection;
        private final Instant asOf;
        private final Map<String, V> views = new HashMap<>();
        private final Set<String> passedOver = new HashSet<>();
        private @Nullable TrackingToken reached = log.tail();

        Known(Projection<E, V> projection, Instant asOf) {
            this.projection = projection;
            this.asOf = asOf;
        }

        synchronized Map<String, V> upToDate() {
            reached = log.read(
                    reached,
                    log.head(),
                    message -> Occurrence.of(message)
                            .filter(event -> event.concerns(projection))
                            .ifPresent(this::take));
            if (views.size() > MOST_THINGS) {
                throw Problem.of(CommonProblem.UNAVAILABLE, "Listan är för lång för att visas som den var då.");
            }
            return Map.copyOf(views);
        }

        /** A thing that begins with what was not known then, or whose event cannot be folded, is passed over from there on. */
        private void take(Occurrence event) {
            String id = event.subject();
            if (passedOver.contains(id) || givenUp.contains(place(event))) {
                return;
            }
            V before = views.get(id);
            if (Streams.registeredAt(event.message()).isAfter(asOf)) {
                if (before == null) {
                    passedOver.add(id);
                }
                return;
            }
            try {
                V after = event.evolve(projection, before);
                if (after != null) {
                    views.put(id, after);
                }
            } catch (RuntimeException fault) {
                // Told of by the read model's dead letters; here the thing stands as it was before.
                passedOver.add(id);
            }
        }

        private Place place(Occurrence event) {
            return new Place(projection.collection(), event.subject(), event.sequence());
        }
    }
}
