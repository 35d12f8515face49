package qms.deviations.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** What was known when something was decided in a case, to whoever may read the case and who has read it. */
class DecisionApiTest {

    private static final String REPORT = """
            {'unit':'bjorken','lawArea':'SOL','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00',
             'reporter':{'name':'Karin Berg','role':'EMPLOYEE'},'category':'PROVISION',
             'description':'Nattbesöket uteblev.','affected':[{'description':'Rum 7'}],
             'origin':{'kind':'DEVIATION','id':'018f0000-0000-7000-8000-0000000000e1'}}""";

    private static final String INVESTIGATION = """
            {'event':'Dörren var låst.','whenAndWhere':'Natten.','receipt':'Av enhetschefen.',
             'consequences':[{'person':'1','description':'Höftfraktur.'}],
             'causes':[{'area':'ROUTINES','primary':true,'description':'Rutinen var okänd.'}],
             'similarBefore':'Nej.','couldHappenAgain':'Ja.','measuresTaken':'Nyckeln är flyttad.','measuresPlanned':'Ny rutin.',
             'proposedLevel':'MISCONDUCT','proposalReason':'Bestående men.','individualInformed':'INFORMED',
             'representativeInformed':'TO_BE_INFORMED','documentedInPersonFile':true}""";

    private final ServiceUnderTest service = TheService.running();
    private final Caller officer = service.as("p-proof-officer", Role.LEX_SARAH_OFFICER, "*");
    private final Caller manager = service.as("p-proof-manager", Role.UNIT_MANAGER, "bjorken");
    private final Caller investigator = service.as("p-utredare", Role.UNIT_MANAGER, "bjorken");
    private final Caller auditor = service.as("p-proof-auditor", Role.AUDITOR, "*");
    private String it = "";

    /**
     * Reported (0), a person affected (1), received (2), assessed (3), an investigator (4), the log in two versions (5, 6), investigated (7), decided (8),
     * another file (9), reclassified (10).
     */
    @BeforeEach
    void told() {
        it = service.as("p-proof-reporter", Role.EMPLOYEE, "bjorken")
                .post("/api/lex-sarah-cases", REPORT)
                .location();
        done(manager, "receipt", "{}");
        done(officer, "initial-assessment", "{}");
        done(officer, "investigator", "{'person':'p-utredare'}");
        uploaded("Nattens logg");
        uploaded("Nattens logg, hela");
        done(investigator, "investigation", INVESTIGATION);
        String first = officer.get(it).at("/documents/1/sha256");
        officer.bytes(it + "/documents/" + first);
        onRecord(6);
        done(officer, "decisions", "{'level':'MISCONDUCT'}");
        uploaded("Läkarens svar");
        done(officer, "decisions", "{'level':'SERIOUS_MISCONDUCT','notifyDecided':true}");
    }

    @Test
    void each_decision_of_a_case_is_listed_with_who_made_it() {
        JsonNode decisions = auditor.get(it + "/decisions").body();

        assertThat(decisions
                        .valueStream()
                        .map(each -> each.path("number").asInt() + " "
                                + each.path("kind").stringValue()))
                .containsExactly("3 INITIAL_ASSESSMENT", "8 LEVEL_DECIDED", "10 RECLASSIFIED");
        assertThat(decisions.at("/1/actor/person").stringValue()).isEqualTo("p-proof-officer");
        assertThat(decisions.at("/1/actor/roles/0").stringValue()).isEqualTo("LEX_SARAH_OFFICER");
        assertThat(decisions.at("/1/sentence").stringValue()).contains("missförhållande");
    }

    @Test
    void a_decision_is_shown_with_the_case_as_it_was_right_before() {
        Answer known = auditor.get(it + "/decisions/8");

        assertThat(known.status()).isEqualTo(200);
        assertThat(known.at("/state/state")).isEqualTo("INVESTIGATED");
        assertThat(known.at("/state/level")).isEqualTo("UNDECIDED");
        assertThat(known.at("/state/investigation/event")).isEqualTo("Dörren var låst.");
        assertThat(known.at("/linkedCases/0/kind")).isEqualTo("DEVIATION");
        assertThat(known.body().path("linkedCases").size()).isEqualTo(1);
        assertThat(auditor.get(it + "/decisions/10").at("/state/decisions/0/level"))
                .isEqualTo("MISCONDUCT");
    }

    @Test
    void the_documents_are_those_that_had_come_by_then_in_their_versions() {
        JsonNode documents = auditor.get(it + "/decisions/8").body().path("documents");

        assertThat(documents
                        .valueStream()
                        .map(each -> each.path("name").stringValue() + " " + each.path("version") + " "
                                + each.path("number")))
                .containsExactly("logg.txt 1 5", "logg.txt 2 6");
        assertThat(documents.at("/0/uploadedBy").stringValue()).isEqualTo("p-utredare");
        assertThat(documents.at("/0/uploadedAt").stringValue()).isNotEmpty();
        assertThat(auditor.get(it + "/decisions/10").body().path("documents").size())
                .isEqualTo(3);
        assertThat(auditor.get(it + "/decisions/3").body().path("documents").size())
                .isZero();
    }

    @Test
    void it_is_told_who_had_opened_the_case_and_whether_the_decider_had() {
        // Has read it, but only after the decision.
        auditor.get(it);
        onRecord(7);
        JsonNode known = auditor.get(it + "/decisions/8").body();

        assertThat(known.path("readings")
                        .valueStream()
                        .map(each -> each.path("person").stringValue()
                                + " "
                                + each.path("kind").stringValue()))
                .contains("p-proof-officer OPENED", "p-proof-officer DOCUMENT", "p-proof-manager OPENED")
                .noneMatch(reading -> reading.startsWith("p-proof-auditor"));
        assertThat(known.at("/decider/person").stringValue()).isEqualTo("p-proof-officer");
        assertThat(known.at("/decider/hadOpenedCase").booleanValue()).isTrue();
        assertThat(known.at("/decider/hadOpenedDocument").booleanValue()).isTrue();
        assertThat(known.at("/decider/earlierSteps").valueStream().map(JsonNode::asInt))
                .containsExactly(3, 4);
        JsonNode assessed = auditor.get(it + "/decisions/3").body();
        assertThat(assessed.at("/decider/hadOpenedDocument").booleanValue()).isFalse();
    }

    @Test
    void what_decided_nothing_is_no_decision() {
        for (String number : List.of("2", "99", "-1", "åtta")) {
            assertThat(auditor.get(it + "/decisions/" + number).status())
                    .as(number)
                    .isIn(404, 400);
        }
        assertThat(auditor.get(it + "/decisions/2").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void asking_is_on_record_as_a_reading_of_the_history() {
        auditor.get(it + "/decisions/8");

        Answer accesses = auditor.getUntil(
                it + "/accesses", answer -> answer.body().toString().contains("p-proof-auditor"));
        assertThat(accesses.body()
                        .path("readings")
                        .valueStream()
                        .map(each -> each.path("person").stringValue()
                                + " "
                                + each.path("kind").stringValue()))
                .contains("p-proof-auditor HISTORY");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EMPLOYEE", "UNIT_REPRESENTATIVE", "DEPUTY_UNIT_MANAGER", "BOARD_MEMBER", "ADMINISTRATOR"})
    void neither_is_for_those_who_may_not_know_who_has_read_the_case(Role role) {
        Caller caller = service.as(role, "bjorken");
        assertThat(caller.get(it + "/decisions").status()).isEqualTo(403);
        assertThat(caller.get(it + "/decisions/8").status()).isEqualTo(403);
    }

    @Test
    void a_manager_of_another_unit_finds_nothing() {
        Caller elsewhere = service.as("p-proof-elsewhere", Role.UNIT_MANAGER, ServiceUnderTest.OTHER_UNIT);
        assertThat(elsewhere.get(it + "/decisions/8").status()).isEqualTo(404);
    }

    @Test
    void the_decisions_of_the_other_kinds_of_cases_are_told_by_the_same_construction() {
        Caller coordinator = service.coordinator();
        String complaint = coordinator.post("/api/complaints", """
                        {'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00',
                         'source':'RELATIVE','categories':['TREATMENT'],'description':'Brevet låg öppet.','feedbackWanted':false}""").location();
        done(coordinator, complaint, "forwarding", "{'to':'Regionen','forwardedOn':'2026-02-04'}");
        Answer known = auditor.get(complaint + "/decisions/1");
        assertThat(known.at("/decision/kind")).isEqualTo("FORWARDED");
        assertThat(known.at("/state/state")).isEqualTo("REGISTERED");
        String deviation = coordinator
                .post(
                        "/api/deviations",
                        "{'unit':'bjorken','whatHappened':'Nattbesöket uteblev.','occurredAt':'2026-02-03T20:30:00+01:00'}")
                .location();
        done(coordinator, deviation, "triage", "{'category':'FALL','suspectedMisconduct':false}");
        assertThat(auditor.get(deviation + "/decisions").at("/0/kind")).isEqualTo("TRIAGED");
        String lexMaria = coordinator.post("/api/lex-maria-cases", """
                        {'unit':'bjorken','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00','description':'Dubbel dos gavs.',
                         'patient':'Testperson Maria','origin':{'kind':'DEVIATION','id':'018f0000-0000-7000-8000-0000000000d1'}}""").location();
        assertThat(auditor.get(lexMaria + "/decisions").body().size()).isZero();
        assertThat(officer.get(lexMaria + "/decisions").status()).isEqualTo(403);
    }

    private void uploaded(String content) {
        Caller seen = investigator.seen(investigator.get(it).etag());
        assertThat(seen.upload(it + "/documents", "logg.txt", content.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
    }

    private void done(Caller who, String act, String body) {
        done(who, it, act, body);
    }

    private static void done(Caller who, String it, String act, String body) {
        Answer answer = who.seen(who.get(it).etag()).post(it + "/" + act, body);
        assertThat(answer.status()).as(act + " " + answer.body()).isEqualTo(200);
    }

    /** Lists follow the log by a moment. */
    private void onRecord(int readings) {
        service.as("p-proof-counter", Role.AUDITOR, "*")
                .getUntil(
                        it + "/accesses",
                        answer -> answer.body().path("readings").size() >= readings);
    }
}
