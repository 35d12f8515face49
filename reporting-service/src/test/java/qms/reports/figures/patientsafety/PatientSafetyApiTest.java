package qms.reports.figures.patientsafety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.deviations.DeviationAssessed;
import qms.events.deviations.DeviationHealthCareAssessed;
import qms.events.deviations.DeviationId;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationRisk;
import qms.events.deviations.DeviationTriaged;
import qms.events.lexmaria.LexMariaAssessed;
import qms.events.lexmaria.LexMariaCaseId;
import qms.events.lexmaria.LexMariaEventAnalysed;
import qms.events.lexmaria.LexMariaEventReported;
import qms.events.lexmaria.LexMariaMeasureLinked;
import qms.events.lexmaria.LexMariaNotificationDecided;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureProposed;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.UnitEstablished;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.web.Ids;
import qms.web.identity.Role;

/** The figures of the patient safety report over HTTP, from the events to the document. */
class PatientSafetyApiTest {

    private static final PersonalText SEALED = new PersonalText("k", "c");
    private static final String REPORT = "/api/reports/patient-safety/kullen/2023";
    private static final Instant AT = Instant.parse("2023-03-01T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private final ServiceUnderTest service = TheService.running();

    @Test
    void hard_case_28_a_deviation_in_health_care_is_judged_on_a_scale_of_its_own_and_lex_maria_told_as_decided() {
        service.happened(
                OrganisationEvent.STREAM,
                new UnitEstablished("kullen", "Kullen", "UNIT", LocalDate.of(2015, 1, 1), AT));
        deviation();
        lexMaria();
        Answer answer = service.coordinator()
                .getUntil(
                        REPORT,
                        it -> it.at("/lexMaria/byDecision/0/code").equals("TO_BE_NOTIFIED")
                                && it.at("/deviations/risk/11/count").equals("1")
                                && it.at("/measures/0/count").equals("1"));
        assertThat(answer.at("/deviations/risk/11/probability")).isEqualTo("3");
        assertThat(answer.at("/deviations/risk/11/severity")).isEqualTo("4");
        assertThat(answer.body().at("/deviations/risk").size()).isEqualTo(16);
        assertThat(answer.at("/deviations/byCategory/0/label")).isEqualTo("Läkemedel");
        assertThat(answer.at("/deviations/byInjury/0/label")).isEqualTo("vårdskada");
        assertThat(answer.at("/lexMaria/daysToDecision/median")).isEqualTo("14.0");
        assertThat(answer.at("/lexMaria/byInjury/0/label")).isEqualTo("allvarlig vårdskada");
        assertThat(answer.at("/lexMaria/couldHaveHappened")).isEqualTo("1");
        assertThat(answer.at("/due/on")).isEqualTo("2024-03-01");
        assertThat(service.coordinator()
                        .get(answer.at("/lexMaria/byDecision/0/cases"))
                        .at("/value"))
                .isEqualTo("1");
        assertThat(service.coordinator()
                        .get(REPORT + "?asOf=2023-03-02T00:00:00Z")
                        .at("/lexMaria/byDecision/0/label"))
                .isEqualTo("inte beslutat");
        String document = new String(service.coordinator().bytes(REPORT + "?format=html"), StandardCharsets.UTF_8);
        assertThat(document).contains("senast den 2024-03-01", "Allvarlighet 4", "Sannolikhet 3");
    }

    @Test
    void nonsense_is_refused_and_so_is_whoever_may_not_read_reports() {
        assertThat(service.coordinator()
                        .get("/api/reports/patient-safety/bjorken/20x3")
                        .errors())
                .containsExactly("year MALFORMED");
        assertThat(service.as(Role.UNIT_MANAGER, "granen")
                        .get("/api/reports/patient-safety/bjorken/2023")
                        .status())
                .isEqualTo(404);
        assertThat(service.as(Role.ADMINISTRATOR, "*")
                        .get("/api/reports/patient-safety/bjorken/2023")
                        .status())
                .isEqualTo(403);
    }

    /** The manager says 1 × 1 after MAS has said 3 × 4: what MAS says stands. */
    private void deviation() {
        DeviationId id = DeviationId.of(Ids.derived("kullen deviation"));
        String stream = id.toString();
        service.happened(
                stream,
                new DeviationReported(
                        id, "kullen", null, AT, AT, AT, false, null, SEALED, null, new DeviationRisk(2, 2), null, AT));
        service.happened(
                stream, new DeviationTriaged(id, "kullen", List.of("HSL", "SOL"), "MEDICATION", null, false, later(1)));
        service.happened(
                stream,
                new DeviationHealthCareAssessed(
                        id, "kullen", "INJURY", new DeviationRisk(3, 4), SEALED, "p1", DAY, later(2)));
        service.happened(
                stream,
                new DeviationAssessed(id, "kullen", SEALED, new DeviationRisk(1, 1), "p1", DAY, null, later(3)));
    }

    private void lexMaria() {
        LexMariaCaseId id = LexMariaCaseId.of(Ids.derived("kullen lex maria"));
        String stream = id.toString();
        MeasureId measure = MeasureId.of(Ids.derived("kullen measure"));
        service.happened(
                stream, new LexMariaEventReported(id, "kullen", null, DAY, AT, "NURSE", SEALED, null, null, AT));
        service.happened(
                stream,
                new LexMariaAssessed(
                        id, "kullen", "SERIOUS_CARE_INJURY", "COULD_HAVE_HAPPENED", SEALED, DAY, "p1", later(1)));
        service.happened(
                stream,
                new LexMariaEventAnalysed(
                        id, "kullen", SEALED, List.of("COMPETENCE"), SEALED, SEALED, false, DAY, "p1", later(2)));
        service.happened(stream, new LexMariaMeasureLinked(id, "kullen", measure, later(3)));
        service.happened(
                measure.toString(),
                new MeasureProposed(
                        measure,
                        "kullen",
                        null,
                        List.of(new MeasureOrigin("LEX_MARIA_CASE", id.toString())),
                        "Ny rutin för läkemedel",
                        null,
                        null,
                        later(3)));
        service.happened(
                stream, new LexMariaNotificationDecided(id, "kullen", true, SEALED, DAY.plusDays(14), "p1", later(14)));
    }

    private static Instant later(int days) {
        return AT.plusSeconds(days * 86_400L);
    }
}
