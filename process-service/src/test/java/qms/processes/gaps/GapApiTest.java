package qms.processes.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qms.events.persons.PersonId;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessId;
import qms.events.processes.ProcessOwnerAppointed;
import qms.events.processes.ProcessPublished;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** What is missing, told over HTTP to those who answer for it, until it is mended. */
class GapApiTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    private final ServiceUnderTest service = TheService.running();

    @Test
    void a_gap_is_told_of_in_its_unit_and_is_gone_when_it_is_mended() {
        String id = UUID.randomUUID().toString();
        String name = "Lucka " + id;
        service.happened(id, new ProcessDrafted(ProcessId.of(id), "granen", content(name), NOW));
        service.happened(id, new ProcessPublished(ProcessId.of(id), "granen", 1, LocalDate.of(2024, 1, 1), null, NOW));

        Answer told = service.as(Role.UNIT_MANAGER, "granen")
                .getUntil(
                        "/api/gaps?unit=granen&size=200",
                        list -> kinds(list, id).size() == 3);

        assertThat(kinds(told, id))
                .containsExactlyInAnyOrder(
                        "PROCESS_WITHOUT_OWNER", "ACTIVITY_WITHOUT_ROUTINE", "COLLABORATION_NOT_DESCRIBED");
        assertThat(service.as(Role.UNIT_MANAGER, "bjorken")
                        .get("/api/gaps?size=200")
                        .body()
                        .toString())
                .doesNotContain(name);

        service.happened(
                id,
                new ProcessOwnerAppointed(
                        ProcessId.of(id),
                        "granen",
                        PersonId.of(UUID.randomUUID().toString()),
                        NOW));
        service.coordinator()
                .getUntil(
                        "/api/gaps?unit=granen&kind=PROCESS_WITHOUT_OWNER&size=200",
                        list -> !list.body().toString().contains(name));
    }

    private static List<String> kinds(Answer list, String process) {
        return list.body()
                .path("items")
                .valueStream()
                .filter(gap -> gap.at("/thing/id").asString().equals(process))
                .map(gap -> gap.path("kind").asString())
                .toList();
    }

    private static ProcessContent content(String name) {
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
                List.of(new ProcessActivity("a", "Kalla till SIP", "Handläggare", null, null, List.of(), "EXTERNAL")),
                null);
    }
}
