package qms.service.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.service.projection.Views.Query;
import qms.service.projection.Views.Range;

/** A question to a list, put to keys in memory as the read model would be asked it. */
final class Matching {

    private final Query query;

    Matching(Query query, Set<String> known) {
        this.query = query;
        query.requireKnown(known);
    }

    boolean matches(Map<String, Object> keys) {
        return query.equal().entrySet().stream()
                        .allMatch(asked -> holds(keys.get(asked.getKey()), KeyValues.stored(asked.getValue())))
                && query.in().entrySet().stream()
                        .allMatch(asked -> asked.getValue().stream()
                                .anyMatch(value -> holds(keys.get(asked.getKey()), KeyValues.stored(value))))
                && query.ranges().stream().allMatch(range -> within(range, keys.get(range.key())));
    }

    /** Ties are broken by id; what has no such key comes first, as in the read model. */
    <V> Comparator<Thing<V>> order() {
        Comparator<Thing<V>> order = (one, other) -> 0;
        for (String key : query.sort()) {
            boolean backwards = key.startsWith("-");
            String name = backwards ? key.substring(1) : key;
            Comparator<Thing<V>> next = Comparator.comparing(
                    thing -> sortedBy(thing.keys().get(name), backwards), Comparator.nullsFirst(Matching::compare));
            order = order.thenComparing(backwards ? next.reversed() : next);
        }
        return order.thenComparing(Thing::id);
    }

    private static boolean holds(@Nullable Object key, Object value) {
        return key instanceof Collection<?> many ? many.contains(value) : value.equals(key);
    }

    private static boolean within(Range range, @Nullable Object key) {
        if (key == null) {
            return range.from() == null && range.below() == null;
        }
        List<?> values = key instanceof Collection<?> many ? List.copyOf(many) : List.of(key);
        return values.stream()
                .anyMatch(value -> (range.from() == null || compare(value, KeyValues.stored(range.from())) >= 0)
                        && (range.below() == null || compare(value, KeyValues.stored(range.below())) < 0));
    }

    /** Of several values the least, or backwards the greatest. */
    private static @Nullable Object sortedBy(@Nullable Object key, boolean backwards) {
        if (!(key instanceof Collection<?> many)) {
            return key;
        }
        Comparator<Object> order = backwards ? (one, other) -> compare(other, one) : Matching::compare;
        return many.stream().map(Object.class::cast).min(order).orElse(null);
    }

    // Values of one key are of one kind, and each kind that a key may hold can be compared.
    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    /** One thing of a list, with its keys as they are stored. */
    record Thing<V>(String id, V view, Map<String, Object> keys) {}
}
