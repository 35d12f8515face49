package qms.deviations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.events.PersonalText;
import qms.events.QmsEvent;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentId;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRetired;
import qms.events.persons.PersonId;
import qms.events.persons.PersonRegistered;
import qms.events.persons.RoleAssigned;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessId;
import qms.events.processes.ProcessPublished;
import qms.events.riskmaps.RiskMapAdopted;
import qms.events.riskmaps.RiskMapCell;
import qms.events.riskmaps.RiskMapId;
import qms.events.riskmaps.RiskMapRevised;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** Which rules were in force for a case, from what the other services have published. */
class RuleApiTest {

    private static final Instant ENTERED = Instant.parse("2024-01-02T08:00:00Z");
    private static final LocalDate NEW_YEAR_25 = LocalDate.of(2025, 1, 1);

    private static final String REPORT = """
            {'unit':'bjorken','lawArea':'%s','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00',
             'reporter':{'name':'Karin Berg','role':'EMPLOYEE'},'category':'PROVISION','description':'Nattbesöket uteblev.'}""";

    private static final ServiceUnderTest SERVICE = TheService.running();
    private static final DocumentId ROUTINE = DocumentId.of(UUID.randomUUID().toString());
    private static final DocumentId KEYS = DocumentId.of(UUID.randomUUID().toString());
    private static final DocumentId OF_GRANEN = DocumentId.of(UUID.randomUUID().toString());
    private static final ProcessId PROCESS = ProcessId.of(UUID.randomUUID().toString());
    private static final RiskMapId MAP = RiskMapId.of(UUID.randomUUID().toString());

    private final Caller officer = SERVICE.as("p-rules-officer", Role.LEX_SARAH_OFFICER, "*");
    private final Caller manager = SERVICE.as("p-rules-manager", Role.UNIT_MANAGER, "bjorken");
    private final Caller auditor = SERVICE.as("p-rules-auditor", Role.AUDITOR, "*");

    @BeforeAll
    static void published() {
        document(ROUTINE, "enskede", "Rutin för lex Sarah, prov av regler");
        happened(new DocumentPublished(ROUTINE, "enskede", "1.0", LocalDate.of(2024, 3, 1), NEW_YEAR_25, ENTERED));
        happened(new DocumentPublished(ROUTINE, "enskede", "2.0", LocalDate.of(2025, 7, 1), NEW_YEAR_25, ENTERED));
        happened(new DocumentRetired(ROUTINE, "enskede", LocalDate.of(2025, 12, 31), "Ersatt", null, ENTERED));
        document(KEYS, "bjorken", "Nyckelhantering, prov av regler");
        happened(new DocumentPublished(KEYS, "bjorken", "1.0", LocalDate.of(2024, 3, 1), NEW_YEAR_25, ENTERED));
        document(OF_GRANEN, ServiceUnderTest.OTHER_UNIT, "Lex Sarah på Granen");
        happened(new DocumentPublished(
                OF_GRANEN, ServiceUnderTest.OTHER_UNIT, "1.0", LocalDate.of(2024, 3, 1), NEW_YEAR_25, ENTERED));
        happened(new ProcessDrafted(PROCESS, "bjorken", content(), ENTERED));
        happened(new ProcessPublished(PROCESS, "bjorken", 1, LocalDate.of(2024, 5, 1), null, ENTERED));
        map();
    }

    private static void map() {
        List<RiskMapCell> low = List.of(new RiskMapCell(1, 1, "LOW"));
        List<RiskMapCell> critical = List.of(new RiskMapCell(1, 1, "CRITICAL"));
        happened(new RiskMapAdopted(MAP, "bjorken", "Björkens karta", List.of(), List.of(), low, ENTERED));
        happened(new RiskMapRevised(
                MAP, "bjorken", 2, NEW_YEAR_25, "Strängare", List.of(), List.of(), critical, ENTERED));
    }

    private static ProcessContent content() {
        ProcessActivity activity = new ProcessActivity(
                "a1", "Utreda missförhållanden", "Utredare", null, null, List.of(KEYS.toString()), "NONE");
        return new ProcessContent(
                null,
                "Säkra kvaliteten, prov av regler",
                "SUPPORT",
                "UNIT",
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(activity),
                null);
    }

    private static void document(DocumentId id, String unit, String title) {
        happened(new DocumentDrafted(id, unit, title, "ROUTINE", "UNIT", "INTERNAL", ENTERED));
    }

    private static void happened(QmsEvent event) {
        SERVICE.happened(event.subject(), event);
    }

    @Test
    void the_routines_are_those_in_force_on_the_day_for_the_unit_each_with_its_version_and_why() {
        String it = reported("SOL");
        assertThat(routines(it, "2024-04-01")).containsExactly("Rutin för lex Sarah, prov av regler 1.0");
        assertThat(routines(it, "2025-07-01"))
                .containsExactly(
                        "Säkra kvaliteten, prov av regler 1",
                        "Nyckelhantering, prov av regler 1.0",
                        "Rutin för lex Sarah, prov av regler 2.0");
        assertThat(routines(it, "2026-01-01")).doesNotContain("Rutin för lex Sarah, prov av regler 2.0");
        assertThat(routines(it, "2024-02-29")).isEmpty();
        JsonNode first = on(it, "2025-07-01").at("/routines/1");
        assertThat(first.path("because").stringValue())
                .isEqualTo("Processen ”Säkra kvaliteten, prov av regler” hänvisar dit.");
        assertThat(first.path("href").stringValue()).isEqualTo("/api/documents/" + KEYS);
    }

    @Test
    void the_map_is_the_version_of_the_units_own_that_held_that_day() {
        String it = reported("SOL");
        untilListed(it, day -> day.at("/riskMap/version").asInt() == 2, "2025-01-01");
        assertThat(on(it, "2024-12-31").at("/riskMap/version").asInt()).isEqualTo(1);
        assertThat(on(it, "2025-01-01").at("/riskMap/cells/0/level").stringValue())
                .isEqualTo("CRITICAL");
        assertThat(on(it, "2025-01-01").at("/riskMap/id").stringValue()).isEqualTo(MAP.toString());
    }

    /** Hard case 19: by the day, and by the area of the case. */
    @Test
    void hard_case_19_the_law_is_that_of_the_day_and_of_the_area() {
        String it = reported("SOL");
        assertThat(on(it, "2025-06-30").path("legalBasis").toString())
                .contains("2001:453")
                .doesNotContain("2025:400");
        assertThat(on(it, "2025-07-01").path("legalBasis").toString())
                .contains("2025:400")
                .doesNotContain("2001:453", "1993:387");
        assertThat(on(reported("LSS"), "2025-07-01").path("legalBasis").toString())
                .contains("1993:387");
    }

    @Test
    void the_rules_that_deadlines_are_set_by_stand_with_their_sources() {
        JsonNode deadlines = on(reported("SOL"), "2026-02-03").path("deadlines");
        assertThat(deadlines.valueStream().map(each -> each.path("obligation").stringValue()))
                .contains("LEX_SARAH_RECEIVE", "LEX_SARAH_NOTIFY_IVO")
                .allMatch(obligation -> obligation.startsWith("LEX_SARAH_"));
        assertThat(deadlines.valueStream().map(each -> each.at("/terms/source").stringValue()))
                .noneMatch(String::isBlank);
    }

    @Test
    void each_decision_has_the_rules_of_its_day_and_whoever_held_the_role() {
        PersonId person = new PersonId(UUID.nameUUIDFromBytes("p-rules-holder".getBytes(StandardCharsets.UTF_8)));
        String it = reported("SOL");
        act(manager, it, "receipt");
        act(officer, it, "initial-assessment");
        Answer rules = auditor.get(it + "/rules");

        assertThat(rules.status()).isEqualTo(200);
        assertThat(rules.body().size()).isEqualTo(1);
        assertThat(rules.at("/0/decisions/0/kind")).isEqualTo("INITIAL_ASSESSMENT");
        assertThat(rules.at("/0/roles/0/role")).isEqualTo("LEX_SARAH_OFFICER");
        assertThat(rules.at("/0/roles/0/person")).isEqualTo("p-rules-officer");
        assertThat(rules.body().at("/0/roles/0/byRegister").booleanValue()).isFalse();

        SERVICE.happened("p-rules-officer", registered(person));
        SERVICE.happened(
                "p-rules-officer",
                new RoleAssigned(person, "bjorken", "a-rules", "LEX_SARAH_OFFICER", NEW_YEAR_25, null, ENTERED));
        Answer after = auditor.getUntil(
                it + "/rules", answer -> answer.body().at("/0/roles/0/holders").size() > 0);
        assertThat(after.at("/0/roles/0/holders/0/unit")).isEqualTo("bjorken");
    }

    private static QmsEvent registered(PersonId person) {
        return new PersonRegistered(person, "bjorken", new PersonalText("p-rules-officer", "c2VhbGVk"), null, ENTERED);
    }

    @Test
    void what_is_no_day_is_refused_and_so_is_whoever_does_not_see_the_case() {
        String it = reported("SOL");
        assertThat(auditor.get(it + "/rules?on=igår").errors()).containsExactly("on MALFORMED");
        assertThat(SERVICE.as(Role.EMPLOYEE, "bjorken").get(it + "/rules").status())
                .isEqualTo(403);
        assertThat(SERVICE.as("p-rules-elsewhere", Role.UNIT_MANAGER, ServiceUnderTest.OTHER_UNIT)
                        .get(it + "/rules")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_complaint_has_the_rules_of_complaints() {
        String it = SERVICE.coordinator().post("/api/complaints", """
                        {'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00',
                         'source':'RELATIVE','categories':['TREATMENT'],'description':'Brevet låg öppet.','feedbackWanted':false}""").location();
        JsonNode rules = on(it, "2026-02-03");
        assertThat(rules.path("deadlines")
                        .valueStream()
                        .map(each -> each.path("obligation").stringValue()))
                .contains("COMPLAINT_REGISTER");
        assertThat(rules.path("routines").toString()).doesNotContain("Rutin för lex Sarah, prov av regler");
        assertThat(rules.path("legalBasis").toString()).contains("SOSFS 2011:9");
    }

    private String reported(String lawArea) {
        return manager.post("/api/lex-sarah-cases", REPORT.formatted(lawArea)).location();
    }

    private static void act(Caller who, String it, String act) {
        assertThat(who.seen(who.get(it).etag()).post(it + "/" + act, "{}").status())
                .isEqualTo(200);
    }

    private List<String> routines(String it, String day) {
        untilListed(it, rules -> rules.path("routines").size() >= 3, "2025-07-01");
        return on(it, day)
                .path("routines")
                .valueStream()
                .map(each -> each.path("name").stringValue() + " "
                        + each.path("version").stringValue())
                .toList();
    }

    private JsonNode on(String it, String day) {
        return auditor.get(it + "/rules?on=" + day).body().path(0);
    }

    /** Lists follow the log by a moment. */
    private void untilListed(String it, Predicate<JsonNode> listed, String day) {
        auditor.getUntil(
                it + "/rules?on=" + day, answer -> listed.test(answer.body().path(0)));
    }
}
