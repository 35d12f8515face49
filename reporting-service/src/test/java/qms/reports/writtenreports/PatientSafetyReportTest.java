package qms.reports.writtenreports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qms.events.QmsEvent;
import qms.reports.CareOfAlvik;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.export.PdfUa;
import qms.service.export.ReadBack;
import qms.service.export.ReadBack.Read;
import tools.jackson.databind.JsonNode;

/** A patient safety report of the standard template: the figures of the care stand in its chapters, and stay when it is frozen. */
class PatientSafetyReportTest {

    private static final String FIGURES = "/api/reports/patient-safety/" + CareOfAlvik.BOARD + "/" + CareOfAlvik.YEAR;

    /** What is placed, and where the same figures are among those of the year. */
    private static final Map<String, String> COUNTS = Map.of(
            "Vårdavvikelser efter kategori", "/deviations/byCategory",
            "Vårdavvikelser efter vårdskada", "/deviations/byInjury",
            "Lex Maria efter läge", "/lexMaria/byStatus",
            "Lex Maria efter vårdskada", "/lexMaria/byInjury",
            "Lex Maria efter orsak", "/lexMaria/byCause",
            "Lex Maria efter beslut", "/lexMaria/byDecision",
            "Lex Maria: patienten informerad", "/lexMaria/byPatientInformed",
            "Åtgärder efter vårdavvikelser och lex Maria, efter läge", "/measures");

    private final ServiceUnderTest service = TheService.running();
    private final Caller coordinator = service.coordinator();

    @Test
    void the_chapters_have_the_figures_of_the_care_and_keep_them_in_every_format() throws Exception {
        happened(CareOfAlvik.events());
        Answer figures = coordinator.getUntil(
                FIGURES,
                it -> it.at("/deviations/reports").equals("5")
                        && it.at("/lexMaria/reports").equals("2")
                        && it.at("/measures/0/count").equals("1"));
        Answer report = planned();
        assertThat(report.at("/due/on")).isEqualTo(figures.at("/due/on")).isEqualTo("2023-03-01");
        assertThat(report.at("/due/law/citation")).isEqualTo("3 kap. 10 § PSL 2010:659");
        assertThat(report.at("/due/law/href")).isEqualTo("/api/legal-provisions/psl-3-10");
        freeze(report);
        inEveryFormat(report.location() + "/document?format=", figures.body());

        happened(CareOfAlvik.oneMore());
        coordinator.getUntil(FIGURES, it -> it.at("/lexMaria/reports").equals("3"));
        inEveryFormat(report.location() + "/document?format=", figures.body());
        Answer again = step(report, "/recomputations", "{}");
        assertThat(again.at("/result")).as(again.body().toString()).isEqualTo("SAME");
        assertThat(again.at("/queryNow")).startsWith("rendering/1 patientSafety/1 ");
    }

    private void happened(List<QmsEvent> events) {
        events.forEach(event -> service.happened(event.subject(), event));
    }

    private void inEveryFormat(String document, JsonNode figures) throws Exception {
        byte[] pdf = coordinator.bytes(document + "pdf");
        assertThat(PdfUa.faults(pdf)).isEmpty();
        same("pdf", ReadBack.pdf(pdf), figures);
        same("html", ReadBack.html(coordinator.bytes(document + "html")), figures);
        same("docx", ReadBack.docx(coordinator.bytes(document + "docx")), figures);
        same("xlsx", ReadBack.xlsx(coordinator.bytes(document + "xlsx")), figures);
        same("csv", ReadBack.csv(coordinator.bytes(document + "csv")), figures);
        assertThat(coordinator.text(document + "html"))
                .contains("2023-03-01 (3 kap. 10 § PSL 2010:659)", "Lex Maria", "Rehabiliteringen");
    }

    /** The whole stands in the last column, the units before it. */
    private static void same(String format, List<Read> read, JsonNode figures) {
        COUNTS.forEach((caption, at) -> {
            Map<String, String> expected = new LinkedHashMap<>();
            figures.at(at)
                    .forEach(row -> expected.put(squeezed(row.path("label").asString()), text(row.path("count"))));
            Map<String, String> found = new LinkedHashMap<>();
            rows(read, caption).stream().skip(1).forEach(row -> found.put(row.getFirst(), row.getLast()));
            assertThat(expected).as(caption).isNotEmpty();
            assertThat(found).as(format + " " + caption).isEqualTo(expected);
        });
        assertThat(rows(read, "Lex Maria efter läge"))
                .as(format)
                .containsExactly(
                        List.of("Rad", "Hemsjukvården", "Rehabiliteringen", "Alvik"),
                        List.of("beslutad", "1", "0", "1"),
                        List.of("rapporterad", "0", "1", "1"));
        List<List<String>> risk = rows(read, "Vårdavvikelser efter sannolikhet och allvarlighet, skala 1 till 4");
        assertThat(risk.getFirst()).as(format).hasSize(5).endsWith("Allvarlighet4");
        assertThat(risk).as(format).hasSize(5);
        figures.at("/deviations/risk")
                .forEach(cell -> assertThat(risk.get(cell.path("probability").asInt())
                                .get(cell.path("severity").asInt()))
                        .as(format + " " + cell)
                        .isEqualTo(text(cell.path("count"))));
        assertThat(IntStream.rangeClosed(1, 4)
                        .flatMap(row -> IntStream.rangeClosed(1, 4)
                                .map(column -> Integer.parseInt(risk.get(row).get(column))))
                        .sum())
                .isEqualTo(4);
        assertThat(rows(read, "Lex Maria: tid till beslut").stream().skip(1).map(List::getLast))
                .as(format)
                .containsExactly("1", "1", "14", "14");
    }

    private static List<List<String>> rows(List<Read> read, String caption) {
        return read.stream()
                .filter(table -> table.caption().equals(squeezed(caption)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(caption + " is not among " + read))
                .rows();
    }

    @Test
    void only_a_patient_safety_report_places_them_and_only_it_has_a_day_by_law() {
        String body = "{'unit':'bjorken','kind':'%s','name':'Mall','chapters':[{'key':'a','title':'A','blocks':"
                + "[{'kind':'TABLE','reference':'lexMaria.byDecision'},{'kind':'TABLE','reference':'healthCare.byRisk'}]}]}";
        assertThat(coordinator
                        .post("/api/report-templates", body.formatted("PATIENT_SAFETY_REPORT"))
                        .status())
                .isEqualTo(201);
        assertThat(coordinator
                        .post("/api/report-templates", body.formatted("QUALITY_REPORT"))
                        .errors())
                .containsExactly(
                        "chapters[0].blocks[0].reference UNKNOWN_REFERENCE",
                        "chapters[0].blocks[1].reference UNKNOWN_REFERENCE");
        Answer quality = coordinator.post(
                "/api/written-reports", "{'unit':'bjorken','kind':'QUALITY_REPORT','year':2011,'title':'Berättelse'}");
        assertThat(quality.body().path("due").isMissingNode()
                        || quality.body().path("due").isNull())
                .isTrue();
        Answer live = coordinator.get(quality.location() + "/figures");
        assertThat(live.at("/reports/0/incidents/lexMaria")).isEqualTo("0");
        assertThat(live.body().at("/reports/0/lexMaria").isMissingNode()).isTrue();
    }

    private Answer planned() {
        Answer made = coordinator.post(
                "/api/written-reports",
                "{'unit':'alvik','kind':'PATIENT_SAFETY_REPORT','year':2022,'title':'Patientsäkerhetsberättelse 2022'}");
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made;
    }

    /** What the template places nothing in is written. */
    private void freeze(Answer report) {
        step(report, "/collection", "{}");
        report.body().path("chapters").forEach(chapter -> {
            if (chapter.path("blocks").isEmpty()) {
                String at = "/chapters/" + chapter.path("key").asString();
                step(report, at + "/texts", "{'blocks':[{'kind':'TEXT','text':'Så här har vi arbetat.'}]}");
                step(report, at + "/readiness", "{}");
                step(report, at + "/approvals", "{}");
            }
        });
        step(report, "/draft", "{}");
        step(report, "/reviews", "{}");
        assertThat(step(report, "/freeze", "{}").at("/status")).isEqualTo("FROZEN");
    }

    private Answer step(Answer report, String at, String body) {
        Answer done =
                coordinator.seen(coordinator.get(report.location()).etag()).post(report.location() + at, body);
        assertThat(done.status()).as(at + " " + done.body()).isEqualTo(200);
        return done;
    }

    private static String text(JsonNode count) {
        return count.asString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
