package qms.deviations.disposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.events.persons.PersonId;
import qms.events.persons.PersonRegistered;
import qms.events.persons.RoleAssigned;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.Told;
import qms.service.privacy.Sealer;
import qms.web.Ids;
import qms.web.identity.Role;

/** Disposals over HTTP, from the proposal until a case says that it is disposed of. */
class DisposalApiTest extends ActsContract {

    private static final Instant LONG_AGO = Instant.parse("2019-03-01T08:00:00Z");
    private static final String DECISION = "{'decision':'Socialnämnden 2026-03-10, § 41'}";

    private final Clock clock = service().context().getBean(Clock.class);

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/disposals";
    }

    @Override
    protected String body(int number) {
        return proposal("PERSON", person("number " + number), "");
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'ref':{'kind':'WHIM','id':'1'},'ground':'RETENTION_PLAN','plan':'','reason':'Över.'}",
                "ref.kind UNKNOWN_CODE",
                "plan MISSING");
    }

    @Override
    protected Act act() {
        return new Act("/rejection", "{'reason':'Forskningens behov.'}");
    }

    @Test
    void a_complaint_is_disposed_of_by_the_boards_decision_and_says_so_from_then_on() {
        Caller manager = service().as(Role.UNIT_MANAGER, "bjorken");
        Answer complaint = closed(complaint("Maja Testdotter"));
        Answer before = manager.getUntil(
                "/api/complaints?size=1&unit=bjorken",
                list -> list.body().path("total").asInt() > 0);
        Answer disposal = Told.made(
                manager, path(), proposal("COMPLAINT", complaint.at("/id"), "'override':'Nämndens beslut § 40.',"));
        assertThat(manager.seen(disposal.etag())
                        .post(disposal.location() + "/decision", DECISION)
                        .status())
                .isEqualTo(403);
        assertThat(opened(complaint)).isEqualTo("Maja Testdotter");

        Told.done(board(), disposal.location(), "/decision", DECISION);
        carryOut(disposal);

        assertThat(manager.get(complaint.location()).at("/description")).isEqualTo(Sealer.DESTROYED);
        assertThat(opened(complaint)).isEqualTo(Sealer.DESTROYED);
        assertThat(manager.get("/api/complaints?size=1&unit=bjorken").at("/total"))
                .isEqualTo(before.at("/total"));
        Answer late = Told.act(manager, complaint.location(), "/reopening", "{'reason':'Ny uppgift.'}");
        assertThat(late.status()).as(late.body().toString()).isEqualTo(409);
        assertThat(manager.post(path(), proposal("COMPLAINT", complaint.at("/id"), ""))
                        .code())
                .isEqualTo("DISPOSAL_ALREADY_DONE");
    }

    @Test
    void a_file_of_a_case_that_is_disposed_of_answers_410() {
        Answer complaint = complaint("Bo Testsson");
        Caller coordinator = service().coordinator();
        Answer filed = coordinator
                .seen(complaint.etag())
                .upload(
                        complaint.location() + "/attachments",
                        "brev.txt",
                        "Ett brev.".getBytes(StandardCharsets.UTF_8));
        assertThat(filed.status()).as(filed.body().toString()).isEqualTo(200);
        String file = complaint.location() + "/attachments/" + filed.at("/files/0/file/sha256");
        assertThat(coordinator.text(file)).isEqualTo("Ett brev.");
        closed(complaint);
        Answer disposal = made(proposal("COMPLAINT", complaint.at("/id"), "'override':'Beslutat.',"));
        Told.done(board(), disposal.location(), "/decision", DECISION);
        carryOut(disposal);

        assertThat(coordinator.get(file).status()).isEqualTo(410);
        assertThat(coordinator.get(file).code()).isEqualTo("CONTENT_DISPOSED");
    }

    @Test
    void hard_case_34_a_wrong_person_is_taken_out_and_the_rest_of_the_case_stays() {
        Answer complaint = complaint("Fel Testperson");
        Caller coordinator = service().coordinator();
        String texts = "'texts':[{'number':0,'field':'complainant.name'}],";
        assertThat(coordinator
                        .post(path(), proposal("COMPLAINT", complaint.at("/id"), texts))
                        .errors())
                .containsExactly("ground CONFLICT");
        String rectification =
                proposal("COMPLAINT", complaint.at("/id"), texts).replace("RETENTION_PLAN", "WRONG_PERSON");
        assertThat(coordinator
                        .post(path(), rectification.replace("complainant.name", "unit"))
                        .errors())
                .containsExactly("texts[0] UNKNOWN_REFERENCE");
        Answer disposal = made(rectification);
        Told.done(board(), disposal.location(), "/decision", DECISION);
        carryOut(disposal);

        assertThat(opened(complaint)).isEqualTo(Sealer.DESTROYED);
        Answer now = coordinator.get(complaint.location());
        assertThat(now.at("/description")).isEqualTo("Pappa föll i badrummet.");
        assertThat(now.etag()).as("the case's own events are as they were").isEqualTo(complaint.etag());
        Answer noted = Told.done(coordinator, complaint.location(), "/notes", "{'text':'Rätt person är tillfrågad.'}");
        assertThat(noted.at("/notes/0/note")).isEqualTo("Rätt person är tillfrågad.");
    }

    /** The event is not edited: its words go, and what may be known of them is told beside. */
    @Test
    void hard_case_33_a_name_in_the_words_of_an_anonymous_complaint_goes_with_them_and_the_event_stays() {
        Caller coordinator = service().coordinator();
        Answer complaint = coordinator.post("/api/complaints", """
                {'unit':'bjorken','kind':'COMPLAINT','channel':'FORM','receivedAt':'2026-02-03T08:30:00+01:00',
                 'source':'RELATIVE','categories':['TREATMENT'],'feedbackWanted':false,
                 'description':'Jag, Ann Testdotter, vill vara anonym. Nisse Testsson var hård.'}""");
        assertThat(complaint.status()).as(complaint.body().toString()).isEqualTo(201);
        String texts = "'texts':[{'number':0,'field':'description'}],";
        Answer disposal =
                made(proposal("COMPLAINT", complaint.at("/id"), texts).replace("RETENTION_PLAN", "WRONG_PERSON"));
        Told.done(board(), disposal.location(), "/decision", DECISION);
        carryOut(disposal);
        Told.done(coordinator, complaint.location(), "/notes", "{'text':'Avsändaren klagar på bemötandet.'}");

        String history =
                coordinator.get(complaint.location() + "/history").body().toString();
        assertThat(history)
                .doesNotContain("Testdotter", "Testsson")
                .contains(Sealer.DESTROYED, "Avsändaren klagar på bemötandet.", "complaint.registered");
        Answer now = coordinator.get(complaint.location());
        assertThat(now.at("/description")).isEqualTo(Sealer.DESTROYED);
        assertThat(now.at("/categories/0")).isEqualTo("TREATMENT");
    }

    @Test
    void each_refusal_has_its_code() {
        Answer complaint = complaint("Eva Testsson");
        String open = proposal("COMPLAINT", complaint.at("/id"), "");
        assertThat(service().coordinator().post(path(), open).code()).isEqualTo("DISPOSAL_CASE_OPEN");
        closed(complaint);
        assertThat(service().coordinator().post(path(), open).code()).isEqualTo("DISPOSAL_TOO_EARLY");
        Answer made = made();
        refused(made, "/decision", DECISION, "DISPOSAL_DECIDED_BY_PROPOSER");
        done(made, "/rejection", "{'reason':'Behövs.'}");
        refused(made, "/rejection", "{'reason':'Behövs.'}", "DISPOSAL_NOT_PROPOSED");
        assertThat(service()
                        .coordinator()
                        .post(path(), proposal("DEVIATION", Ids.random(clock), ""))
                        .errors())
                .containsExactly("ref.id UNKNOWN_REFERENCE");
    }

    @Test
    void somebody_who_still_has_a_role_is_not_disposed_of() {
        String person = person(Ids.random(clock));
        service()
                .happened(
                        person,
                        new RoleAssigned(
                                PersonId.of(person),
                                "bjorken",
                                "1",
                                "EMPLOYEE",
                                LocalDate.of(2019, 3, 1),
                                null,
                                LONG_AGO));
        assertThat(service()
                        .coordinator()
                        .post(path(), proposal("PERSON", person, ""))
                        .code())
                .isEqualTo("DISPOSAL_CASE_OPEN");
    }

    @Test
    void the_rules_are_shown_with_their_sources() {
        Answer rules = service().coordinator().get("/api/disposal-policies");
        assertThat(rules.body().valueStream())
                .allSatisfy(rule -> assertThat(rule.path("source").asString()).isNotBlank());
    }

    private Caller board() {
        return service().as(Role.BOARD_MEMBER, ServiceUnderTest.BOARD);
    }

    private void carryOut(Answer disposal) {
        Disposing.carryOut(service(), disposal);
    }

    private String opened(Answer complaint) {
        return service().coordinator().get(complaint.location()).at("/complainant/name");
    }

    private Answer complaint(String name) {
        return Told.made(service().coordinator(), "/api/complaints", """
                {'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00',
                 'source':'RELATIVE','categories':['TREATMENT'],'description':'Pappa föll i badrummet.',
                 'complainant':{'name':'%s'},'feedbackWanted':true}""".formatted(name));
    }

    private Answer closed(Answer complaint) {
        Caller coordinator = service().coordinator();
        Told.done(coordinator, complaint.location(), "/withdrawal", "{}");
        Told.done(coordinator, complaint.location(), "/closing", "{}");
        return complaint;
    }

    private String person(String seed) {
        String id =
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
        Sealer sealer = service().context().getBean(Sealer.class);
        service()
                .happened(
                        id,
                        new PersonRegistered(
                                PersonId.of(id), "bjorken", sealer.seal(id, "name", "Testperson"), null, LONG_AGO));
        return id;
    }

    private static String proposal(String kind, String id, String more) {
        return """
                {'ref':{'kind':'%s','id':'%s'},'ground':'RETENTION_PLAN','plan':'Dokumenthanteringsplan 2024, 4.2',%s
                 'reason':'Perioden är över.'}""".formatted(kind, id, more);
    }
}
