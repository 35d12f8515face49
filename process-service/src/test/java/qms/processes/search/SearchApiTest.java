package qms.processes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessDescribed;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessId;
import qms.events.processes.ProcessPublished;
import qms.events.processes.ProcessRetired;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Searching over HTTP: what holds today is found, at once, and nothing else is. */
class SearchApiTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final LocalDate BEFORE = LocalDate.of(2024, 1, 1);
    private static final LocalDate AHEAD = LocalDate.of(2199, 1, 1);

    private final ServiceUnderTest service = TheService.running();

    @Test
    void a_published_process_and_its_activities_are_found_at_once_by_everybody_at_work() {
        String id = published("Placera i familjehem kvarnsten", "Registerkontrollera familjehemmet kvarnsten", BEFORE);

        Answer found = search("familjehemsplaceringar kvarnsten");

        assertThat(found.at("/items/0/path")).isEqualTo("/api/processes/" + id);
        assertThat(found.at("/items/0/context")).isEqualTo("Huvudprocess");
        assertThat(found.body()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("kind").asString()))
                .contains("PROCESS", "ACTIVITY");
        Answer activity = search("registerkontroll kvarnsten&kind=ACTIVITY");
        assertThat(activity.at("/total")).isEqualTo("1");
        assertThat(activity.at("/items/0/context")).isEqualTo("Placera i familjehem kvarnsten");
        assertThat(activity.at("/items/0/excerpt")).contains("«");
    }

    @Test
    void a_draft_is_not_found_nor_what_begins_later_nor_what_has_ended() {
        drafted("Utkast malört");
        published("Framtida malört", "Steg", AHEAD);
        String ended = published("Avslutad malört", "Steg", BEFORE);
        service.happened(ended, new ProcessRetired(ProcessId.of(ended), "bjorken", BEFORE.plusYears(1), null, NOW));

        assertThat(search("malört&kind=PROCESS").at("/total")).isEqualTo("0");
    }

    @Test
    void the_version_that_holds_today_is_found_and_neither_the_one_before_nor_the_next() {
        String id = published("Vägleda havtorn", "Steg", BEFORE);
        rewritten(id, "Vägleda åkerbär", 2, BEFORE.plusYears(1));
        rewritten(id, "Vägleda lingonris", 3, AHEAD);

        assertThat(search("havtorn&kind=PROCESS").at("/total")).isEqualTo("0");
        assertThat(search("åkerbär&kind=PROCESS").at("/items/0/title")).isEqualTo("Vägleda åkerbär");
        assertThat(search("lingonris&kind=PROCESS").at("/total")).isEqualTo("0");
    }

    @Test
    void a_search_is_narrowed_to_a_unit_and_what_stands_under_it() {
        published("Granska stenbrott", "Steg", BEFORE);

        assertThat(search("stenbrott&kind=PROCESS&unit=bjorken").at("/total")).isEqualTo("1");
        assertThat(search("stenbrott&kind=PROCESS&unit=" + ServiceUnderTest.BOARD)
                        .at("/total"))
                .isEqualTo("1");
        assertThat(search("stenbrott&unit=granen").at("/total")).isEqualTo("0");
    }

    @Test
    void a_search_that_asks_nothing_or_nonsense_is_refused_or_answered_with_nothing() {
        assertThat(service.coordinator().get("/api/search").errors()).containsExactly("q MISSING");
        assertThat(search("a".repeat(201)).errors()).containsExactly("q TOO_LONG");
        assertThat(search("x&kind=PERSON").errors()).containsExactly("kind UNKNOWN_CODE");
        assertThat(search("x&page=1000&size=200").errors()).containsExactly("page OUT_OF_RANGE");
        assertThat(search("x&status=DRAFT").errors()).containsExactly("status UNKNOWN_CODE");
        for (String nonsense : List.of("*:*", "((", "\"", "title:", "~^", "och", "AND OR NOT", "\u0000")) {
            assertThat(search(nonsense).status()).as(nonsense).isEqualTo(200);
        }
    }

    private Answer search(String query) {
        String[] parts = query.split("&", 2);
        String asked = "/api/search?q=" + URLEncoder.encode(parts[0], StandardCharsets.UTF_8);
        return service.as(Role.EMPLOYEE, "granen").get(parts.length == 1 ? asked : asked + "&" + parts[1]);
    }

    private String published(String name, String activity, LocalDate from) {
        String id = drafted(name, activity);
        service.happened(id, new ProcessPublished(ProcessId.of(id), "bjorken", 1, from, null, NOW));
        return id;
    }

    private void rewritten(String id, String name, int version, LocalDate from) {
        service.happened(id, new ProcessDescribed(ProcessId.of(id), "bjorken", content(name, "Steg"), NOW));
        service.happened(id, new ProcessPublished(ProcessId.of(id), "bjorken", version, from, null, NOW));
    }

    private String drafted(String name) {
        return drafted(name, "Steg");
    }

    private String drafted(String name, @Nullable String activity) {
        String id = UUID.randomUUID().toString();
        service.happened(id, new ProcessDrafted(ProcessId.of(id), "bjorken", content(name, activity), NOW));
        return id;
    }

    private static ProcessContent content(String name, @Nullable String activity) {
        return new ProcessContent(
                null,
                name,
                "CORE",
                "UNIT",
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(new ProcessActivity("a", activity, "Handläggare", "Görs innan", null, List.of(), "NONE")),
                null);
    }
}
