package qms.processes.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.OTHER_UNIT;
import static qms.service.ServiceUnderTest.UNIT;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.documents.DocumentId;
import qms.events.persons.PersonId;
import qms.events.persons.PersonRegistered;
import qms.events.persons.RoleAssigned;
import qms.events.readings.ReadingRequired;
import qms.events.readings.ReadingRequirementId;
import qms.processes.PublishedDocumentFixture;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.workers.Workers;
import qms.web.identity.Role;

/** A routine is to be read, is signed, changes, and is to be read anew; who is late is reminded. */
class ReadingStoryTest {

    private static final String DOCUMENT = "018f0000-0000-7000-8000-0000000000f3";
    private static final Instant LONG_AGO = Instant.parse("2024-01-11T08:00:00Z");

    private final ServiceUnderTest service = TheService.running();
    private final Caller manager = service.as(Role.UNIT_MANAGER, UNIT);

    @Test
    void everybody_signs_the_version_that_they_have_read_and_a_new_one_anew() {
        PublishedDocumentFixture.published(service, DOCUMENT);
        String karin = employed("karin");
        String omar = employed("omar");
        String requirement = required();

        Answer unread = as(karin).getUntil("/api/readings/mine", mine -> of(mine, "/state", DOCUMENT, "UNREAD"));
        assertThat(of(unread, "/state", DOCUMENT, "UNREAD")).isTrue();
        Answer signed = sign(as(karin), "1.0");
        assertThat(signed.status()).isEqualTo(201);
        assertThat(signed.at("/person")).isEqualTo(karin);
        assertThat(sign(as(karin), "1.0").location()).isEqualTo(signed.location());
        assertThat(sign(as(omar), "0.9").code()).isEqualTo("VERSION_DOES_NOT_HOLD");

        Answer standing = readersUntil(requirement, karin, "READ");
        assertThat(stateOf(standing, karin)).isEqualTo("READ 1.0");
        assertThat(stateOf(standing, omar)).isEqualTo("UNREAD ");
        service.context().getBean(Workers.class).roundOfAll();
        service.context().getBean(Workers.class).roundOfAll();
        Answer reminded = manager.get(requirement);
        assertThat(reminded.body().at("/lastReminder/persons").toString())
                .contains(omar)
                .doesNotContain(karin);
        assertThat(reminded.etag()).as("once per rhythm").isEqualTo("\"1\"");

        PublishedDocumentFixture.revised(service, DOCUMENT, "1.1", "MINOR");
        assertThat(stateOf(manager.get(requirement + "/readers"), karin)).isEqualTo("READ 1.0");
        PublishedDocumentFixture.revised(service, DOCUMENT, "2.0", "MAJOR");
        assertThat(stateOf(manager.get(requirement + "/readers"), karin)).isEqualTo("OUTDATED 1.0");
        assertThat(sign(as(karin), "1.0").at("/version"))
                .as("what was signed stays signed")
                .isEqualTo("1.0");
        sign(as(karin), "2.0");
        assertThat(stateOf(readersUntil(requirement, karin, "READ"), karin)).isEqualTo("READ 2.0");
        Answer past = manager.get("/api/readings?person=" + karin + "&version=1.0");
        assertThat(past.at("/items/0/document")).isEqualTo(DOCUMENT);
    }

    @Test
    void who_has_read_is_told_to_those_who_lead_the_unit() {
        PublishedDocumentFixture.published(service, DOCUMENT);
        String requirement = required();
        assertThat(service.as(Role.UNIT_MANAGER, OTHER_UNIT)
                        .get(requirement + "/readers")
                        .status())
                .isEqualTo(404);
        assertThat(service.as(Role.EMPLOYEE, UNIT).get(requirement + "/readers").status())
                .isEqualTo(403);
        Answer board = service.coordinator().get(requirement + "/readers?unit=" + OTHER_UNIT);
        assertThat(board.body().path("readers").isEmpty()).isTrue();
    }

    private Answer sign(Caller caller, String version) {
        return caller.post(
                "/api/readings", "{'unit':'bjorken','document':'" + DOCUMENT + "','version':'" + version + "'}");
    }

    private Answer readersUntil(String requirement, String person, String state) {
        return manager.getUntil(
                requirement + "/readers", list -> stateOf(list, person).startsWith(state));
    }

    private static String stateOf(Answer readers, String person) {
        return readers.body()
                .path("readers")
                .valueStream()
                .filter(reader -> reader.path("person").asString("").equals(person))
                .map(reader -> reader.path("state").asString("") + " "
                        + reader.path("version").asString(""))
                .findFirst()
                .orElse("");
    }

    private static boolean of(Answer mine, String field, String document, String value) {
        return mine.body()
                .valueStream()
                .anyMatch(one -> one.path("document").asString("").equals(document)
                        && one.at(field).asString("").equals(value));
    }

    /** Required long ago, so that whoever has not read is late. */
    private String required() {
        ReadingRequirementId id =
                ReadingRequirementId.of(UUID.nameUUIDFromBytes(new byte[] {7}).toString());
        String at = "/api/reading-requirements/" + id;
        if (service.coordinator().get(at).status() == 404) {
            service.happened(
                    id.toString(),
                    new ReadingRequired(id, UNIT, DocumentId.of(DOCUMENT), List.of("EMPLOYEE"), 14, LONG_AGO));
        }
        return at;
    }

    private String employed(String name) {
        String id = UUID.nameUUIDFromBytes(("reader " + name).getBytes(StandardCharsets.UTF_8))
                .toString();
        PersonId person = PersonId.of(id);
        PersonalText sealed = new PersonalText("none", "none");
        service.happened(id, new PersonRegistered(person, UNIT, sealed, null, LONG_AGO));
        service.happened(
                id, new RoleAssigned(person, UNIT, "a-" + name, "EMPLOYEE", LocalDate.of(2020, 1, 1), null, LONG_AGO));
        return id;
    }

    private Caller as(String person) {
        return service.as(person, Role.EMPLOYEE, UNIT);
    }
}
