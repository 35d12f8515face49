package qms.reports.figures.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.deviations.DeviationHealthCareAssessed;
import qms.events.deviations.DeviationId;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationRisk;
import qms.events.deviations.DeviationTriaged;
import qms.events.lexmaria.LexMariaCaseId;
import qms.events.lexmaria.LexMariaEventReported;
import qms.events.nonexecuted.NonExecutedFigure;
import qms.events.nonexecuted.NonExecutedFiguresCollected;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedReportId;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.UnitEstablished;
import qms.events.writtenreports.ReviewDecisionRecorded;
import qms.events.writtenreports.WrittenReportId;
import qms.events.writtenreports.WrittenReportPlanned;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.Ids;
import tools.jackson.databind.JsonNode;

/** Each report, certified, then something of it told: what was counted then is the same still, and what makes the difference is named. */
class EveryReportIsProvedTest {

    private static final String AGAIN = "/api/reports/recomputations";
    private static final PersonalText SEALED = new PersonalText("k", "c");
    private static final LocalDate DAY = LocalDate.of(2018, 4, 3);
    private static final Instant AT = Instant.parse("2018-04-03T08:00:00Z");

    private final ServiceUnderTest service = TheService.running();
    private final Caller coordinator = service.coordinator();

    @BeforeEach
    void there_is_a_unit() {
        if (coordinator.get("/api/reports/quality/lunden/2018").status() == 404) {
            service.happened(
                    OrganisationEvent.STREAM,
                    new UnitEstablished("lunden", "Lunden", "UNIT", LocalDate.of(2010, 1, 1), AT));
        }
    }

    @Test
    void patient_safety_differs_by_a_case_registered_late_and_by_what_a_care_deviation_was_judged_as() {
        DeviationId deviation = DeviationId.of(Ids.derived("lunden deviation"));
        LexMariaCaseId late = LexMariaCaseId.of(Ids.derived("lunden late"));
        service.happened(
                deviation.toString(),
                new DeviationReported(
                        deviation,
                        "lunden",
                        null,
                        AT,
                        AT,
                        AT,
                        false,
                        null,
                        SEALED,
                        null,
                        new DeviationRisk(2, 2),
                        null,
                        AT));
        service.happened(
                deviation.toString(),
                new DeviationTriaged(
                        deviation, "lunden", List.of("HSL"), "MEDICATION", null, false, AT.plusSeconds(60)));
        Answer differs = told("/api/reports/patient-safety/lunden/2018", () -> {
            service.happened(
                    late.toString(),
                    new LexMariaEventReported(
                            late, "lunden", null, DAY, AT, "NURSE", SEALED, null, null, AT.plusSeconds(9_000_000)));
            service.happened(
                    deviation.toString(),
                    new DeviationHealthCareAssessed(
                            deviation,
                            "lunden",
                            "INJURY",
                            new DeviationRisk(3, 4),
                            SEALED,
                            "p1",
                            DAY,
                            AT.plusSeconds(120)));
        });

        assertThat(links(differs, "lexMaria.reports")).containsExactly("/api/lex-maria-cases/" + late);
        assertThat(links(differs, "healthCare.byInjury")).contains("/api/deviations/" + deviation);
        assertThat(others(differs)).contains("/api/lex-maria-cases/" + late, "/api/deviations/" + deviation);
        assertThat(paths(differs)).contains("lexMaria.reports", "deviations.risk[11].count");
        Answer now = certified("/api/reports/patient-safety/lunden/2018");
        assertThat(coordinator
                        .post(AGAIN, now.body().toString().replace(now.at("/countedAt"), "2019-02-01T08:00:00Z"))
                        .at("/result"))
                .as("another day has other days left")
                .isEqualTo("SAME");
    }

    @Test
    void non_executed_decisions_differ_by_the_figures_of_a_quarter() {
        NonExecutedReportId id = NonExecutedReportId.of(Ids.derived("lunden quarter"));
        service.happened(id.toString(), new NonExecutedQuarterOpened(id, "lunden", 2018, 1, DAY, AT));
        String year = "/api/reports/non-executed-decisions/lunden/2018";
        Answer quarter = certified(year + "/1");
        Answer other = certified(year + "/2");
        Answer differs = told(
                year,
                () -> service.happened(
                        id.toString(),
                        new NonExecutedFiguresCollected(
                                id,
                                "lunden",
                                List.of(new NonExecutedFigure("SOL", "HOME_CARE", "NOT_EXECUTED", "MONTHS_3_TO_6", 4)),
                                DAY.plusDays(1),
                                AT.plusSeconds(90_000))));

        assertThat(links(differs, "nonExecuted.waiting")).containsExactly("/api/non-executed-decisions/" + id);
        assertThat(others(differs)).containsExactly("/api/non-executed-decisions/" + id);
        assertThat(paths(differs)).contains("quarters[1].waiting");
        Answer changed = again(quarter);
        assertThat(changed.at("/result")).isEqualTo("DIFFERS");
        assertThat(links(changed, "nonExecuted.waiting")).containsExactly("/api/non-executed-decisions/" + id);
        assertThat(again(other).at("/result")).isEqualTo("SAME");
    }

    @Test
    void a_management_review_differs_by_a_case_of_an_earlier_year_and_by_a_decision() {
        ComplaintId late = ComplaintId.of(Ids.derived("lunden complaint"));
        WrittenReportId review = WrittenReportId.of(Ids.derived("lunden review"));
        Instant before = Instant.parse("2016-05-02T08:30:00Z");
        service.happened(
                review.toString(),
                new WrittenReportPlanned(
                        review,
                        "lunden",
                        null,
                        "MANAGEMENT_REVIEW",
                        2017,
                        null,
                        "Genomgång",
                        null,
                        0,
                        List.of(),
                        null,
                        AT));
        Answer differs = told("/api/reports/management-review-inputs/lunden/2018", () -> {
            service.happened(
                    late.toString(),
                    new ComplaintRegistered(
                            late,
                            "lunden",
                            null,
                            "COMPLAINT",
                            "PHONE",
                            before,
                            AT,
                            "RELATIVE",
                            List.of("TREATMENT"),
                            null,
                            SEALED,
                            null,
                            false));
            service.happened(
                    review.toString(),
                    new ReviewDecisionRecorded(
                            review,
                            "lunden",
                            "DECISION",
                            "Larmen ska provas.",
                            null,
                            null,
                            null,
                            DAY,
                            AT.plusSeconds(60)));
        });

        assertThat(links(differs, "complaints.cases")).containsExactly("/api/complaints/" + late);
        assertThat(others(differs)).containsExactly("/api/written-reports/" + review);
        assertThat(paths(differs))
                .contains("tables[review.trends].rows[0][2]", "tables[review.decisions].rows[0]")
                .allMatch(path -> path.startsWith("tables[review."));
    }

    @Test
    void what_a_unit_declares_and_states_is_named_and_makes_one_difference_each() {
        String body = "{'unit':'lunden','year':2018,'figure':'%s','value':%d,'text':'Berättelsen s. 4'}";
        assertThat(coordinator
                        .post("/api/declared-figures", body.formatted("lexSarah.reports", 5))
                        .status())
                .isEqualTo(201);
        String[] made = new String[2];
        Answer differs = told("/api/reports/quality/lunden/2018", () -> {
            made[0] = coordinator
                    .post("/api/declared-figures", body.formatted("complaints.cases", 7))
                    .location();
            made[1] = coordinator
                    .post(
                            "/api/reporting-statements",
                            "{'unit':'lunden','year':2018,'subject':'LEX_SARAH','state':'NOTHING','text':'Inga.'}")
                    .location();
        });

        assertThat(others(differs)).containsExactlyInAnyOrder(made);
        assertThat(paths(differs))
                .containsExactlyInAnyOrder(
                        "discrepancies[lunden complaints.cases]", "reporting[lunden LEX_SARAH].state");
    }

    /** Certified, the same; then told: reproduced, and the same as it was recorded then; what was not counted is no proof. */
    private Answer told(String report, Runnable something) {
        Answer certificate = certified(report);
        Answer read =
                coordinator.getUntil(report, now -> now.header("X-Log-Position").equals(certificate.at("/position")));
        assertThat(read.header("X-Figures-Sha256")).isEqualTo(certificate.at("/sha256"));
        assertThat(read.header("X-Query-Version")).isEqualTo(certificate.at("/query"));
        Answer bounded = coordinator.get(report + "/certificate?recordedBy=" + certificate.at("/countedAt"));
        something.run();

        Answer differs = again(certificate);
        assertThat(differs.at("/result")).isEqualTo("DIFFERS");
        assertThat(differs.at("/because")).isEqualTo("LATER_EVENTS");
        assertThat(differs.at("/reproduced")).isEqualTo("true");
        assertThat(differs.at("/then/sha256")).isEqualTo(certificate.at("/sha256"));
        assertThat(again(bounded).at("/result")).isEqualTo("SAME");
        Answer ofSomethingElse = coordinator.post(
                AGAIN, certificate.body().toString().replace(certificate.at("/sha256"), "0".repeat(64)));
        assertThat(ofSomethingElse.at("/because")).isEqualTo("SOURCES_CHANGED");
        assertThat(ofSomethingElse.body().at("/figures"))
                .isEqualTo(differs.body().at("/figures"));
        assertThat(ofSomethingElse.body().at("/others"))
                .isEqualTo(differs.body().at("/others"));
        Answer tooEarly = coordinator.post(
                AGAIN,
                coordinator
                        .get(report + "/certificate")
                        .body()
                        .toString()
                        .replaceAll("\"position\":[0-9]+", "\"position\":" + certificate.at("/position")));
        assertThat(tooEarly.at("/result")).isEqualTo("DIFFERS");
        assertThat(tooEarly.at("/reproduced")).isEqualTo("false");
        assertThat(tooEarly.body().at("/differences")).isEqualTo(differs.body().at("/differences"));
        assertThat(tooEarly.body().at("/figures")).isEqualTo(differs.body().at("/figures"));
        long position = Long.parseLong(certificate.at("/position"));
        assertThat(differs.body().at("/others").findValues("positions"))
                .isNotEmpty()
                .allMatch(places ->
                        places.size() > 0 && places.valueStream().allMatch(place -> place.asLong() > position));
        return differs;
    }

    private Answer certified(String report) {
        Answer certificate = coordinator.get(report + "/certificate");
        assertThat(certificate.status()).as(report).isEqualTo(200);
        assertThat(again(certificate).at("/result")).isEqualTo("SAME");
        return certificate;
    }

    private Answer again(Answer certificate) {
        return coordinator.post(AGAIN, certificate.body().toString());
    }

    private static Stream<String> links(Answer differs, String figure) {
        return differs.body()
                .at("/figures")
                .valueStream()
                .filter(each -> each.at("/figure").asString().equals(figure))
                .flatMap(each -> each.at("/rows").valueStream())
                .flatMap(row -> row.at("/cases").valueStream())
                .map(each -> each.at("/link").asString())
                .distinct();
    }

    private static Stream<String> others(Answer differs) {
        return differs.body()
                .at("/others")
                .valueStream()
                .map((JsonNode each) -> each.at("/link").asString());
    }

    private static Stream<String> paths(Answer differs) {
        return differs.body()
                .at("/differences")
                .valueStream()
                .map(each -> each.at("/path").asString());
    }
}
