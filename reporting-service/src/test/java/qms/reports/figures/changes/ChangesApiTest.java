package qms.reports.figures.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentId;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRevisionBegun;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessId;
import qms.events.processes.ProcessPublished;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.SelfCheckId;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.UnitDescriptionAdopted;
import qms.events.unitdescriptions.UnitDescriptionId;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.service.described.Conformity;
import qms.web.Ids;
import qms.web.identity.Role;

/** What has changed since the last tertial, told to whoever may see it. */
class ChangesApiTest {

    private static final String CHANGES = "/api/reports/tertial/granen/2015/T2/changes";
    private static final String GRANEN = ServiceUnderTest.OTHER_UNIT;
    private static final PersonalText SEALED = new PersonalText("k", "c");
    private static final Instant MARCH = Instant.parse("2015-03-04T09:00:00Z");
    private static final Instant JUNE = Instant.parse("2015-06-04T09:00:00Z");
    private static final ComplaintId LATE = ComplaintId.of(Ids.derived("changes late"));
    private static final ComplaintId RECLASSIFIED = ComplaintId.of(Ids.derived("changes reclassified"));
    private static final RiskId RISK = RiskId.of(Ids.derived("changes risk"));
    private static final RiskId CARRIED = RiskId.of(Ids.derived("changes risk carried"));
    private static final RiskId STAYED = RiskId.of(Ids.derived("changes risk stayed"));
    private static final SelfCheckId CHECK = SelfCheckId.of(Ids.derived("changes check"));
    private static final DocumentId ROUTINE = DocumentId.of(Ids.derived("changes routine"));
    private static final ProcessId PROCESS = ProcessId.of(Ids.derived("changes process"));

    private static boolean played;

    private final ServiceUnderTest service = TheService.running();

    @BeforeEach
    void play() {
        if (!played) {
            played = true;
            cases();
            risk();
            check();
            routines();
        }
    }

    @Test
    void hard_case_12_what_was_registered_late_is_listed_as_such_in_the_next_tertial() {
        Answer changes = changes(CHANGES);

        Conformity.of(service.name()).check("GET", CHANGES, 200, changes);
        assertThat(changes.at("/sections/0/kind")).isEqualTo("REGISTERED_LATE");
        assertThat(changes.at("/sections/0/rows/0/link")).isEqualTo("/api/complaints/" + LATE);
        assertThat(changes.at("/sections/0/rows/0/day")).isEqualTo("2015-06-04");
        assertThat(changes.at("/sections/0/rows/0/text"))
                .isEqualTo("Klagomålet eller synpunkten räknas till 2015-03-04 men registrerades först 2015-06-04.");
        assertThat(changes.body().at("/sections/0/rows").size()).isEqualTo(1);
        assertThat(count(CHANGES + "?asOf=2015-05-31", 0)).isZero();
        assertThat(count(CHANGES.replace("T2", "T1"), 0)).isZero();
        assertThat(count(CHANGES.replace("T2", "T3"), 0)).isZero();
    }

    @Test
    void hard_case_15_a_case_that_is_classed_otherwise_is_told_with_both_codes_and_its_event() {
        Answer changes = changes(CHANGES);

        assertThat(changes.at("/sections/1/rows/0/link")).isEqualTo("/api/complaints/" + RECLASSIFIED);
        assertThat(changes.at("/sections/1/rows/0/from/0/code")).isEqualTo("RELATIVE");
        assertThat(changes.at("/sections/1/rows/0/to/0/code")).isEqualTo("RESIDENT");
        assertThat(changes.at("/sections/1/rows/0/positions/0")).matches("[1-9][0-9]*");
        assertThat(changes.at("/sections/1/rows/0/text"))
                .startsWith("Klagomål och synpunkter efter källa: ändrat från ")
                .endsWith(" till Invånare.");
        assertThat(changes.body().at("/sections/1/rows").size()).isEqualTo(1);
    }

    @Test
    void hard_case_28_a_risk_that_moved_names_the_map_of_each_assessment() {
        Answer changes = changes(CHANGES);

        assertThat(changes.at("/sections/2/rows/0/name")).isEqualTo("Fall på natten");
        assertThat(changes.at("/sections/2/rows/0/from/0/code")).isEqualTo("4x3");
        assertThat(changes.at("/sections/2/rows/0/from/0/map")).isEqualTo("v1");
        assertThat(changes.at("/sections/2/rows/0/to/0/code")).isEqualTo("2x3");
        assertThat(changes.at("/sections/2/rows/0/to/0/map")).isEqualTo("v2");
        assertThat(changes.at("/sections/2/rows/0/text")).contains("sannolikhet 4 och konsekvens 3", "karta v2");
        assertThat(count(CHANGES.replace("T2", "T3"), 2)).isZero();
    }

    @Test
    void a_risk_that_goes_on_in_a_new_year_has_moved_if_it_stands_elsewhere_than_it_did() {
        service.coordinator()
                .getUntil(
                        "/api/reports/quality/granen/2016",
                        year -> year.body().at("/risks/rows").size() == 2
                                && year.at("/risks/unassessed").equals("0"));
        Answer changes = changes(CHANGES.replace("2015/T2", "2016/T1"));

        assertThat(changes.body().at("/sections/2/rows").size()).isEqualTo(1);
        assertThat(changes.at("/sections/2/rows/0/link")).isEqualTo("/api/risks/" + CARRIED);
        assertThat(changes.at("/sections/2/rows/0/from/0/code")).isEqualTo("2x3");
        assertThat(changes.at("/sections/2/rows/0/to/0/code")).isEqualTo("3x3");
        assertThat(changes.at("/sections/2/rows/0/day")).isEqualTo("2016-02-04");
        assertThat(count(CHANGES.replace("2015/T2", "2016/T1") + "?asOf=2016-01-31", 2))
                .isZero();
        assertThat(count(CHANGES.replace("2015/T2", "2016/T2"), 2)).isZero();
    }

    @Test
    void what_was_planned_and_not_performed_or_not_followed_up_is_missed() {
        Answer changes = changes(CHANGES);

        assertThat(changes.body().at("/sections/3/rows").size()).isEqualTo(2);
        assertThat(changes.at("/sections/3/rows/0/text"))
                .isEqualTo("Egenkontrollen skulle ha utförts senast 2015-06-30 och är redovisad som inte utförd.");
        assertThat(changes.at("/sections/3/rows/1/text"))
                .isEqualTo("Egenkontrollen skulle ha utförts senast 2015-08-31 och är inte redovisad.");
        assertThat(changes.at("/sections/4/rows/0/name")).isEqualTo("Ledning");
        assertThat(changes.at("/sections/4/rows/0/link")).startsWith("/api/unit-descriptions/");
        assertThat(count(CHANGES + "?asOf=2015-08-31", 3)).isEqualTo(1);
        assertThat(count(CHANGES + "?asOf=2015-08-31", 4)).isZero();
    }

    @Test
    void routines_of_the_unit_and_of_what_stands_over_it_are_told_when_they_begin_to_hold() {
        Answer changes = changes(CHANGES);

        assertThat(changes.at("/sections/5/rows/0/name")).isEqualTo("Rutin för nattillsyn");
        assertThat(changes.at("/sections/5/rows/0/text"))
                .isEqualTo("Version 2.0 gäller från 2015-06-01 i stället för version 1.0.");
        assertThat(changes.at("/sections/5/rows/1/link")).isEqualTo("/api/processes/" + PROCESS);
        assertThat(changes.at("/sections/5/rows/1/text"))
                .isEqualTo("Gäller för första gången från 2015-07-01, version 1.");
        assertThat(count(CHANGES.replace("T2", "T1"), 5)).isEqualTo(1);
        assertThat(count(CHANGES.replace("granen", "bjorken"), 5)).isEqualTo(1);
    }

    @Test
    void who_may_not_see_the_cases_learns_how_many_they_are() {
        changes(CHANGES);
        Answer toEmployee = service.as(Role.EMPLOYEE, "granen").get(CHANGES);

        assertThat(toEmployee.body().at("/sections/0/rows").size()).isZero();
        assertThat(toEmployee.at("/sections/0/notShown")).isEqualTo("1");
        assertThat(service.as(Role.UNIT_MANAGER, "bjorken").get(CHANGES).status())
                .isEqualTo(404);
        assertThat(service.as(Role.ADMINISTRATOR, "*").get(CHANGES).status()).isEqualTo(403);
        assertThat(service.stranger().get(CHANGES).status()).isEqualTo(401);
        assertThat(service.coordinator().get(CHANGES.replace("T2", "T4")).errors())
                .containsExactly("tertial UNKNOWN_CODE");
    }

    @Test
    void the_same_is_had_as_a_document() {
        changes(CHANGES);
        String csv = new String(service.coordinator().bytes(CHANGES + "?format=csv"), StandardCharsets.UTF_8);

        assertThat(csv)
                .contains("räknas till 2015-03-04 men registrerades först 2015-06-04", "Fall på natten", "/api/risks/");
        assertThat(new String(
                        service.as(Role.EMPLOYEE, "granen").bytes(CHANGES + "?format=html"), StandardCharsets.UTF_8))
                .contains("1 som du inte har behörighet att se");
    }

    private int count(String path, int section) {
        return changes(path).body().at("/sections/" + section + "/rows").size();
    }

    /** What was stored last is there, and so is all the rest. */
    private Answer changes(String path) {
        service.coordinator()
                .getUntil(
                        CHANGES,
                        now -> now.body().at("/sections/5/rows").size() == 2
                                && now.body().at("/sections/3/rows").size() == 2
                                && now.body().at("/sections/2/rows").size() == 1
                                && now.body().at("/sections/1/rows").size() == 1);
        return service.coordinator().get(path);
    }

    private void cases() {
        registered(LATE, MARCH, JUNE);
        registered(RECLASSIFIED, MARCH, MARCH);
        service.happened(
                RECLASSIFIED.toString(),
                new ComplaintCorrected(RECLASSIFIED, GRANEN, SEALED, null, "RESIDENT", null, null, null, null, JUNE));
    }

    private void registered(ComplaintId id, Instant received, Instant registered) {
        service.happened(
                id.toString(),
                new ComplaintRegistered(
                        id,
                        GRANEN,
                        null,
                        "COMPLAINT",
                        "PHONE",
                        received,
                        registered,
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        SEALED,
                        null,
                        false));
    }

    private void risk() {
        String stream = RISK.toString();
        service.happened(
                stream, new RiskIdentified(RISK, GRANEN, null, 2015, null, null, null, "Fall på natten", MARCH));
        service.happened(stream, new RiskAssessed(RISK, GRANEN, 4, 3, 12, "CRITICAL", 1, null, MARCH.plusSeconds(60)));
        service.happened(stream, new RiskAssessed(RISK, GRANEN, 2, 3, 6, "MEDIUM", 2, null, JUNE));
        carried(CARRIED, 3);
        carried(STAYED, 2);
    }

    /** Entered anew for the year after, and assessed a month later. */
    private void carried(RiskId id, int probability) {
        Instant january = Instant.parse("2016-01-04T09:00:00Z");
        service.happened(
                id.toString(),
                new RiskIdentified(id, GRANEN, null, 2016, null, null, null, "Fall på natten", RISK, RISK, january));
        service.happened(
                id.toString(),
                new RiskAssessed(
                        id,
                        GRANEN,
                        probability,
                        3,
                        probability * 3,
                        "MEDIUM",
                        2,
                        null,
                        Instant.parse("2016-02-04T09:00:00Z")));
    }

    private void check() {
        String stream = CHECK.toString();
        service.happened(
                stream, new SelfCheckPlanned(CHECK, GRANEN, null, 2015, null, null, "Loggar", null, "MONTHLY", MARCH));
        service.happened(stream, new OccurrencePlanned(CHECK, GRANEN, "J", "juni", LocalDate.of(2015, 6, 30), MARCH));
        service.happened(
                stream, new OccurrencePlanned(CHECK, GRANEN, "A", "augusti", LocalDate.of(2015, 8, 31), MARCH));
        service.happened(stream, new OccurrenceNotPerformed(CHECK, GRANEN, "J", LocalDate.of(2015, 7, 1), null, JUNE));
        UnitDescriptionId description = UnitDescriptionId.of(Ids.derived("changes description"));
        service.happened(
                description.toString(),
                new UnitDescriptionAdopted(
                        description,
                        GRANEN,
                        null,
                        2015,
                        List.of(new DescribedSection("lead", "Ledning", "Så leds arbetet.", null)),
                        null,
                        MARCH));
    }

    private void routines() {
        String stream = ROUTINE.toString();
        service.happened(
                stream, new DocumentDrafted(ROUTINE, GRANEN, "Rutin för natten", "ROUTINE", "UNIT", "OWN", MARCH));
        LocalDate due = LocalDate.of(2017, 3, 1);
        service.happened(stream, new DocumentPublished(ROUTINE, GRANEN, "1.0", LocalDate.of(2015, 3, 5), due, MARCH));
        service.happened(
                stream,
                new DocumentRevisionBegun(
                        ROUTINE, GRANEN, "2.0", "MAJOR", "Ny tillsyn", "Rutin för nattillsyn", MARCH));
        service.happened(stream, new DocumentPublished(ROUTINE, GRANEN, "2.0", LocalDate.of(2015, 6, 1), due, JUNE));
        ProcessContent content = new ProcessContent(
                null, "Utreda", "CORE", "OVERARCHING", null, List.of(), null, List.of(), List.of(), List.of(), null);
        service.happened(PROCESS.toString(), new ProcessDrafted(PROCESS, ServiceUnderTest.BOARD, content, MARCH));
        service.happened(
                PROCESS.toString(),
                new ProcessPublished(PROCESS, ServiceUnderTest.BOARD, 1, LocalDate.of(2015, 7, 1), null, JUNE));
    }
}
