package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Products.class)
class ReadYourWriteTest {
    private final Client coordinator;
    private final Product product;

    ReadYourWriteTest(@Holding(Holding.What.NOTHING_BUT_TESTS) Product product) {
        this.product = product;
        this.coordinator = product.coordinator();
    }

    @Test
    void a_unit_and_then_a_complaint_that_names_it_are_taken_fifty_times_without_a_pause() {
        List<String> rejected = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String unit = "genast-" + i;
            Answer established = coordinator.post("/api/units", Cases.unit(unit));
            Answer registered =
                    coordinator.post("/api/complaints", Cases.complaint(unit, "Besöket uteblev, samtal " + i));
            for (Answer answer : List.of(established, registered)) {
                if (answer.status() != 201) {
                    rejected.add(unit + ": " + answer.status() + " " + answer.body());
                }
            }
        }
        assertThat(rejected).isEmpty();
    }

    @Test
    void what_was_written_is_read_back_at_once_in_the_same_version() {
        String unit = Cases.established(product, "genast-lases");
        for (int i = 0; i < 20; i++) {
            Answer written = coordinator
                    .post("/api/complaints", Cases.complaint(unit, "Ingen öppnade, samtal " + i))
                    .expect(201);
            Answer read = coordinator.get(written.location()).expect(200);
            assertThat(read.etag()).isEqualTo(written.etag()).isEqualTo("\"0\"");
            assertThat(read.json()).isEqualTo(written.json());
            assertThat(read.text("description")).isEqualTo("Ingen öppnade, samtal " + i);

            Answer changed = coordinator
                    .act(
                            written.location() + "/corrections",
                            read.etag(),
                            Cases.correction("Samtalet kom dagen innan."))
                    .expect(200);
            Answer readAgain = coordinator.get(written.location()).expect(200);
            assertThat(readAgain.etag()).isEqualTo(changed.etag()).isEqualTo("\"1\"");
            assertThat(readAgain.json()).isEqualTo(changed.json());
        }
    }

    @Test
    void a_change_without_the_version_it_builds_on_is_428_and_on_an_old_version_412_before_any_guard() {
        String unit = Cases.established(product, "genast-version");
        String complaint = coordinator
                .post("/api/complaints", Cases.complaint(unit, "Maten kom kall"))
                .expect(201)
                .location();
        Object closing = java.util.Map.of("closedOn", "2024-03-01");

        assertThat(coordinator.post(complaint + "/closing", closing).expect(428).code())
                .isEqualTo("PRECONDITION_REQUIRED");
        coordinator
                .act(complaint + "/corrections", "\"0\"", Cases.correction("Fel dag."))
                .expect(200);
        assertThat(coordinator
                        .act(complaint + "/closing", "\"0\"", closing)
                        .expect(412)
                        .code())
                .as("an undecided complaint is not closed either, but the version is compared first")
                .isEqualTo("STALE");
        coordinator.act(complaint + "/closing", "\"1\"", closing).expect(409);
        assertThat(coordinator.get(complaint).etag()).isEqualTo("\"1\"");
    }

    @Test
    void the_list_counts_what_was_written_within_seconds() {
        String unit = Cases.established(product, "genast-lista");
        for (int i = 0; i < 25; i++) {
            coordinator
                    .post("/api/complaints", Cases.complaint(unit, "Samtal " + i))
                    .expect(201);
        }
        String list = "/api/complaints?unit=" + unit;
        Until.within(
                Duration.ofSeconds(5),
                () -> "25 complaints listed, not " + coordinator.total(list),
                () -> coordinator.total(list) == 25);
        assertThat(coordinator.all(list)).hasSize(25);
    }
}
