package qms.processes.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.events.persons.PersonId;
import qms.events.processes.ProcessApproved;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessId;
import qms.events.processes.ProcessOwnerAppointed;
import qms.events.processes.ProcessPublished;
import qms.events.processes.ProcessRetired;
import qms.events.processes.ProcessSubmittedForReview;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.described.Conformity;
import qms.web.Ids;
import qms.web.time.Stockholm;

/** What anybody may read of processes, and what not. */
class PublishedProcessApiTest {

    private static final String PATH = "/api/processes/published";
    private static final Instant NOW = ProcessFixture.NOW;
    private static final PersonId OWNER = ProcessFixture.OWNER;

    private final ServiceUnderTest service = TheService.running();
    private final Caller anybody = service.stranger();
    private final Clock clock = service.context().getBean(Clock.class);
    private final LocalDate today = Stockholm.day(clock.instant());

    @Test
    void only_what_is_valid_today_is_listed() {
        String ended = published("Ersatt", LocalDate.of(2020, 1, 1));
        service.happened(ended, new ProcessRetired(ProcessId.of(ended), "granen", today.minusDays(1), null, NOW));
        String coming = published("Kommande", today.plusDays(1));
        String draft = drafted("Utkast");
        String lastDay = published("Sista dagen", LocalDate.of(2020, 1, 1));
        service.happened(lastDay, new ProcessRetired(ProcessId.of(lastDay), "granen", today, null, NOW));
        String first = published("Första dagen", today);

        Answer listed = anybody.getUntil(
                PATH + "?size=200&unit=granen", list -> ids(list).contains(first));
        assertThat(ids(listed)).contains(first, lastDay).doesNotContain(ended, coming, draft);
        assertThat(listed.header("Cache-Control")).isEqualTo("max-age=300, public");
        Conformity.of("process").check("GET", PATH, 200, listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/map.svg", "/outline"})
    void the_version_of_today_is_read_without_logging_in_and_without_persons(String at) {
        String id = published("Första dagen", today);
        Answer read = anybody.get(PATH + "/" + id + at);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().toString()).contains("Första dagen").doesNotContain(OWNER.toString());
        Conformity.of("process").check("GET", PATH + "/" + id + at, 200, read);
        Caller known = anybody.with("If-None-Match", read.etag());
        assertThat(known.get(PATH + "/" + id + at).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/map.svg", "/outline"})
    void a_stranger_is_not_told_of_drafts(String at) {
        Answer nothing = anybody.get(PATH + "/" + ProcessFixture.OTHER + at);
        Answer draft = anybody.get(PATH + "/" + drafted("Utkast") + at);
        assertThat(draft.status()).isEqualTo(404);
        assertThat(draft.code()).isEqualTo(nothing.code()).isEqualTo("NOT_FOUND");
        assertThat(draft.at("/detail")).isEqualTo(nothing.at("/detail"));
    }

    @Test
    void the_rest_of_the_processes_takes_a_login() {
        String id = published("Första dagen", today);
        assertThat(anybody.get("/api/processes/" + id).status()).isEqualTo(401);
        assertThat(anybody.get("/api/processes/" + id + "/map.svg").status()).isEqualTo(401);
        assertThat(anybody.get("/api/processes/" + id + "/versions").status()).isEqualTo(401);
    }

    private String drafted(String name) {
        ProcessContent content = ProcessFixture.content(name, ProcessFixture.map());
        String id = Ids.random(clock);
        service.happened(id, new ProcessDrafted(ProcessId.of(id), "granen", content, NOW));
        service.happened(id, new ProcessOwnerAppointed(ProcessId.of(id), "granen", OWNER, NOW));
        return id;
    }

    private String published(String name, LocalDate validFrom) {
        String id = drafted(name);
        ProcessId process = ProcessId.of(id);
        service.happened(id, new ProcessSubmittedForReview(process, "granen", NOW));
        service.happened(id, new ProcessApproved(process, "granen", "UNIT", validFrom, null, NOW));
        service.happened(id, new ProcessPublished(process, "granen", 1, validFrom, null, NOW));
        return id;
    }

    private static List<String> ids(Answer list) {
        return list.body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString(""))
                .toList();
    }
}
