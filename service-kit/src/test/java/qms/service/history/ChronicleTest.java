package qms.service.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qms.service.export.Prose.Paragraph;
import qms.service.export.Prose.Section;
import qms.service.history.HistoryStep.Change;
import qms.service.history.HistoryStep.Who;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class ChronicleTest {

    private static final Who MANAGER = new Who("p-7", List.of("UNIT_MANAGER"), List.of("bjorken"), "API");
    private static final Who ITSELF = new Who(null, List.of(), List.of(), "AUTOMATION");

    private static HistoryStep step(
            long number, String type, @Nullable String occurred, String registered, Who who, Change... changes) {
        Instant at = Instant.parse(registered);
        return new HistoryStep(
                number, type, 1, "Steg " + number + ".", occurred, at, at, who, false, List.of(changes), null);
    }

    private static JsonNode text(String words) {
        return JsonNodeFactory.instance.stringNode(words);
    }

    private static List<Section> sections(HistoryStep... steps) {
        return new Chronicle(List.of(steps), Set.of("lexsarah.level-decided"), Set.of("reason"), unit -> "Björken")
                .sections();
    }

    @Test
    void the_order_is_that_of_what_happened_and_not_of_what_was_recorded() {
        List<Section> sections = sections(
                step(0, "a.b", "2026-11-14T10:00:00Z", "2026-11-14T10:01:00Z", MANAGER),
                step(1, "a.c", "2026-11-12", "2026-11-14T10:02:00Z", MANAGER),
                step(2, "a.d", null, "2026-11-13T07:00:00Z", ITSELF));

        assertThat(sections.getFirst().paragraphs())
                .extracting(Paragraph::lead, Paragraph::text)
                .containsExactly(
                        tuple("12 november 2026", "Steg 1. [händelse 1]"),
                        tuple("13 november 2026 kl. 08.00", "Steg 2. [händelse 2]"),
                        tuple("14 november 2026 kl. 11.00", "Steg 0. [händelse 0]"));
    }

    @Test
    void what_was_recorded_on_a_later_day_stands_in_a_section_of_its_own() {
        assertThat(sections(
                                step(0, "a.b", "2026-11-14", "2026-11-14T10:01:00Z", MANAGER),
                                step(1, "a.c", "2026-11-12", "2026-11-14T10:02:00Z", MANAGER))
                        .getLast())
                .isEqualTo(new Section(
                        "Antecknat i efterhand",
                        List.of(new Paragraph(
                                "12 november 2026",
                                "Antecknades den 14 november 2026 kl. 11.02. [händelse 1]",
                                List.of()))));
        assertThat(sections(step(0, "a.b", null, "2026-11-14T10:01:00Z", MANAGER))
                        .getLast()
                        .paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("Allt antecknades samma dag som det inträffade.");
    }

    @Test
    void each_sentence_says_who_did_it_in_which_role() {
        assertThat(notes(step(0, "a.b", null, "2026-11-14T10:01:00Z", MANAGER)))
                .containsExactly("Person p-7, enhetschef, Björken. Antecknat den 14 november 2026 kl. 11.01.");
        assertThat(notes(step(0, "a.b", null, "2026-11-14T10:01:00Z", ITSELF)))
                .containsExactly("Plattformen själv. Antecknat den 14 november 2026 kl. 11.01.");
    }

    private static List<String> notes(HistoryStep... steps) {
        return sections(steps).getFirst().paragraphs().getLast().notes();
    }

    @Test
    void the_words_that_came_with_an_event_are_told_with_it() {
        Change reason = new Change("decisions[0].reason", "", null, text("[gallrad]"));
        Change level = new Change("level", "", text("UNDECIDED"), text("MISCONDUCT"));

        assertThat(notes(step(0, "a.b", null, "2026-11-14T10:01:00Z", MANAGER, reason, level)))
                .last()
                .isEqualTo("Motivering: [gallrad]");
    }

    @Test
    void words_are_found_wherever_in_what_is_new_they_stand() {
        JsonNode decision = JsonNodeFactory.instance
                .objectNode()
                .put("reason", "Bestående men.")
                .put("level", "SERIOUS_MISCONDUCT");
        Change decisions = new Change(
                "decisions", "", null, JsonNodeFactory.instance.arrayNode().add(decision));

        assertThat(notes(step(0, "a.b", null, "2026-11-14T10:01:00Z", MANAGER, decisions)))
                .hasSize(2)
                .last()
                .isEqualTo("Motivering: Bestående men.");
    }

    @Test
    void a_decision_anew_and_a_correction_say_what_they_put_right() {
        assertThat(notes(
                        step(0, "lexsarah.level-decided", null, "2026-11-14T10:01:00Z", MANAGER),
                        step(1, "lexsarah.level-decided", null, "2026-11-14T10:02:00Z", MANAGER)))
                .last()
                .isEqualTo("Ersätter det som sades i [händelse 0].");
        assertThat(notes(
                        step(
                                0,
                                "a.b",
                                null,
                                "2026-11-14T10:01:00Z",
                                MANAGER,
                                new Change("kind", "", null, text("PRAISE"))),
                        step(
                                1,
                                "a.corrected",
                                null,
                                "2026-11-14T10:02:00Z",
                                MANAGER,
                                new Change("kind", "", text("PRAISE"), text("COMPLAINT")))))
                .last()
                .isEqualTo("Rättar uppgiften Slag i [händelse 0].");
    }
}
