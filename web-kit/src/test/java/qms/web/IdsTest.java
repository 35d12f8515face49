package qms.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Clock NEW_YEAR = Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC);

    @Test
    void a_derived_id_is_the_same_for_ever() {
        assertThat(Ids.derived("complaints", "K-2023-17")).isEqualTo(Ids.derived("complaints", "K-2023-17"));
        // Written down: ids of events already stored depend on it.
        assertThat(Ids.derived("complaints", "K-2023-17")).isEqualTo("b6ed86bc-2c57-8732-ac11-c88516113b1a");
    }

    @Test
    void parts_do_not_run_together() {
        assertThat(Set.of(
                        Ids.derived("ab", "c"),
                        Ids.derived("a", "bc"),
                        Ids.derived("abc"),
                        Ids.derived("abc", ""),
                        Ids.derived("", "abc"),
                        Ids.derived("a|b", "c"),
                        Ids.derived("a", "b|c")))
                .hasSize(7);
    }

    @Test
    void a_derived_id_is_a_version_8_uuid() {
        UUID id = UUID.fromString(Ids.derived("risks", "R-1"));
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void a_random_id_carries_its_time_and_is_a_version_7_uuid() {
        UUID id = UUID.fromString(Ids.random(NEW_YEAR));
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NEW_YEAR.millis());
    }

    @Test
    void a_hundred_thousand_ids_of_one_millisecond_differ() {
        Set<String> ids = new HashSet<>();
        IntStream.range(0, 100_000).forEach(ignored -> ids.add(Ids.random(NEW_YEAR)));
        IntStream.range(0, 100_000).forEach(i -> ids.add(Ids.derived("complaints", "K-" + i)));
        assertThat(ids).hasSize(200_000);
    }
}
