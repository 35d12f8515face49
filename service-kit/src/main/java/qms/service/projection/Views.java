package qms.service.projection;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import qms.events.QmsEvent;
import qms.web.http.Page;

/** Reads lists from the read model. Only a projection's declared keys are asked about; the order is always total. */
public final class Views {

    private static final long PATIENCE_SECONDS = 4;

    // The embedded server puts all that matches into one message unless told otherwise, and a message has an end.
    private static final int AT_ONCE = 1_000;

    private final ReadModel readModel;
    private final KnownLists known;

    Views(ReadModel readModel, KnownLists known) {
        this.readModel = readModel;
        this.known = known;
    }

    /** One page of what matched as it was known at a moment, of the things that may be read; folded from the log, not the read model. */
    public <E extends QmsEvent, V> Page<V> listKnown(
            Projection<E, V> projection, Query query, Instant asOf, Predicate<String> mayBeRead) {
        return known.list(projection, query, asOf, mayBeRead);
    }

    /** One page of what matches, and how many match in all. */
    public <V> Page<V> list(Projection<?, V> projection, Query query) {
        MongoCollection<Document> collection =
                readModel.live(projection).withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Bson filter = query.filter(projection.keyNames());
        int before = Math.multiplyExact(query.page(), query.size());
        List<V> items = new ArrayList<>();
        for (Document document : collection
                .find(filter)
                .sort(query.order(projection.keyNames()))
                .skip(before)
                .limit(query.size())) {
            items.add(Documents.view(projection, document));
        }
        // The last page tells the total itself, so that what is counted in between does not contradict what is shown.
        boolean last = items.size() < query.size() && (before == 0 || !items.isEmpty());
        long total = last ? before + items.size() : collection.countDocuments(filter);
        return new Page<>(items, query.page(), query.size(), total);
    }

    /** Everything that matches, in the query's order or, where it names none, as it comes; page and size are not asked about. */
    public <V> List<V> all(Projection<?, V> projection, Query query) {
        List<V> items = new ArrayList<>();
        FindIterable<Document> found = found(projection, query.filter(projection.keyNames()));
        for (Document document : query.sort().isEmpty() ? found : found.sort(query.order(projection.keyNames()))) {
            items.add(Documents.view(projection, document));
        }
        return items;
    }

    /** Everything there is, with the id of each, as it comes; never all of it at once. */
    public <V> void each(Projection<?, V> projection, BiConsumer<String, V> reader) {
        for (Document document : found(projection, Filters.empty())) {
            reader.accept(document.getString("_id"), Documents.view(projection, document));
        }
    }

    /** Those with one of the ids that are there, by id. */
    public <V> Map<String, V> these(Projection<?, V> projection, Collection<String> ids) {
        Map<String, V> found = new HashMap<>();
        if (!ids.isEmpty()) {
            for (Document document : found(projection, Filters.in("_id", ids))) {
                found.put(document.getString("_id"), Documents.view(projection, document));
            }
        }
        return found;
    }

    /** Names the documents that are read now: another answer means that they were built anew since. */
    public String standing(Collection<? extends Projection<?, ?>> projections) {
        Map<String, String> live = readModel.liveNames();
        return readModel.stamp()
                + projections.stream()
                        .map(projection -> live.getOrDefault(projection.collection(), projection.collection()))
                        .toList();
    }

    /** Everything that matches, by the id of its stream. */
    public <V> Map<String, V> byId(Projection<?, V> projection, Query query) {
        Map<String, V> items = new LinkedHashMap<>();
        for (Document document : found(projection, query.filter(projection.keyNames()))) {
            items.put(document.getString("_id"), Documents.view(projection, document));
        }
        return items;
    }

    /** How many match. */
    public long count(Projection<?, ?> projection, Query query) {
        return readModel
                .live(projection)
                .withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .countDocuments(query.filter(projection.keyNames()));
    }

    /** One document as far as it has been projected; to read what was just written, fold its stream instead. */
    public <V> Optional<Versioned<V>> find(Projection<?, V> projection, String id) {
        return Optional.ofNullable(
                        readModel.live(projection).find(Filters.eq(id)).first())
                .map(document -> new Versioned<>(Documents.view(projection, document), Documents.sequence(document)));
    }

    private FindIterable<Document> found(Projection<?, ?> projection, Bson filter) {
        return readModel.live(projection).find(filter).batchSize(AT_ONCE);
    }

    /** From (inclusive) and below (exclusive); either may be open. */
    public record Range(
            String key, @Nullable Object from, @Nullable Object below) {}

    /**
     * What is asked for: keys equal to a value (a list key: holding it), keys among values, keys in a range; sorted by keys, {@code
     * "-receivedAt"} backwards, ties broken by id; {@code page} counts from 0. A key that the projection does not declare is
     * refused with {@link UnknownKey}.
     */
    public record Query(
            Map<String, Object> equal,
            Map<String, Collection<?>> in,
            List<Range> ranges,
            List<String> sort,
            int page,
            int size) {

        public Query {
            equal = Map.copyOf(equal);
            in = Map.copyOf(in);
            ranges = List.copyOf(ranges);
            sort = List.copyOf(sort);
            if (page < 0 || size < 1) {
                throw new IllegalArgumentException("page " + page + " of size " + size);
            }
        }

        /** Everything, the first fifty of it. */
        public static Query everything() {
            return new Query(Map.of(), Map.of(), List.of(), List.of(), 0, 50);
        }

        public Query equalTo(String key, Object value) {
            Map<String, Object> more = new HashMap<>(equal);
            Object before = more.put(key, value);
            return before == null || before.equals(value)
                    ? new Query(more, in, ranges, sort, page, size)
                    : within(key, List.of());
        }

        /** Narrows further when the key is bounded already. */
        public Query within(String key, Collection<?> values) {
            Map<String, Collection<?>> more = new HashMap<>(in);
            Collection<?> before = more.get(key);
            more.put(
                    key,
                    before == null
                            ? List.copyOf(values)
                            : values.stream().filter(before::contains).toList());
            return new Query(equal, more, ranges, sort, page, size);
        }

        public Query between(String key, @Nullable Object from, @Nullable Object below) {
            List<Range> more = new ArrayList<>(ranges);
            more.add(new Range(key, from, below));
            return new Query(equal, in, more, sort, page, size);
        }

        public Query sortedBy(String... keys) {
            return new Query(equal, in, ranges, List.of(keys), page, size);
        }

        public Query paged(int wantedPage, int wantedSize) {
            return new Query(equal, in, ranges, sort, wantedPage, wantedSize);
        }

        /** Refuses what the projection does not declare. */
        void requireKnown(Set<String> known) {
            filter(known);
            order(known);
        }

        Bson filter(Set<String> known) {
            List<Bson> all = new ArrayList<>();
            equal.forEach((key, value) -> all.add(Filters.eq(field(key, known), KeyValues.stored(value))));
            in.forEach((key, values) -> all.add(Filters.in(
                    field(key, known), values.stream().map(KeyValues::stored).toList())));
            for (Range range : ranges) {
                if (range.from() != null) {
                    all.add(Filters.gte(field(range.key(), known), KeyValues.stored(range.from())));
                }
                if (range.below() != null) {
                    all.add(Filters.lt(field(range.key(), known), KeyValues.stored(range.below())));
                }
            }
            return all.isEmpty() ? Filters.empty() : Filters.and(all);
        }

        Bson order(Set<String> known) {
            List<Bson> all = new ArrayList<>();
            for (String key : sort) {
                all.add(
                        key.startsWith("-")
                                ? Sorts.descending(field(key.substring(1), known))
                                : Sorts.ascending(field(key, known)));
            }
            all.add(Sorts.ascending("_id"));
            return Sorts.orderBy(all);
        }

        private static String field(String key, Set<String> known) {
            if (!known.contains(key)) {
                throw new UnknownKey(key, known);
            }
            return "keys." + key;
        }
    }

    /** A list was asked for by something it cannot be filtered or sorted on. */
    public static final class UnknownKey extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final String key;

        UnknownKey(String key, Set<String> known) {
            super("'" + key + "' is none of " + known.stream().sorted().toList());
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
