package qms.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qms.service.projection.Views.Query;

class MatchingTest {

    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
    private static final Set<String> KNOWN = Set.of("unit", "tags", "at");

    private static final Matching.Thing<String> EARLY = thing("a", Map.of("unit", "x", "at", Date.from(NOON)));
    private static final Matching.Thing<String> LATE =
            thing("b", Map.of("unit", "y", "tags", List.of("p", "q"), "at", Date.from(NOON.plusSeconds(1))));
    private static final Matching.Thing<String> NEVER = thing("c", Map.of("unit", "x"));

    @Test
    void a_key_equals_a_value_or_holds_it() {
        assertThat(found(Query.everything().equalTo("unit", "x"))).containsExactly("a", "c");
        assertThat(found(Query.everything().equalTo("tags", "q"))).containsExactly("b");
        assertThat(found(Query.everything().within("unit", List.of("y", "z")))).containsExactly("b");
    }

    @Test
    void a_range_takes_its_beginning_and_not_its_end_and_nothing_that_is_missing() {
        assertThat(found(Query.everything().between("at", NOON, null))).containsExactly("a", "b");
        assertThat(found(Query.everything().between("at", NOON, NOON.plusSeconds(1))))
                .containsExactly("a");
        assertThat(found(Query.everything().between("at", null, NOON))).isEmpty();
    }

    @Test
    void the_order_is_total_and_what_is_missing_comes_first() {
        assertThat(found(Query.everything().sortedBy("at"))).containsExactly("c", "a", "b");
        assertThat(found(Query.everything().sortedBy("-at"))).containsExactly("b", "a", "c");
        assertThat(found(Query.everything().sortedBy("-unit"))).containsExactly("b", "a", "c");
    }

    @Test
    void a_key_that_is_not_declared_is_refused() {
        assertThatThrownBy(() -> new Matching(Query.everything().equalTo("name", "x"), KNOWN))
                .isInstanceOf(Views.UnknownKey.class);
    }

    private static List<String> found(Query query) {
        Matching matching = new Matching(query, KNOWN);
        return Stream.of(NEVER, LATE, EARLY)
                .filter(thing -> matching.matches(thing.keys()))
                .sorted(matching.order())
                .map(Matching.Thing::view)
                .toList();
    }

    private static Matching.Thing<String> thing(String id, Map<String, Object> keys) {
        return new Matching.Thing<>(id, id, keys);
    }
}
