package qms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.reports.RunningService.Answer;
import qms.reports.figures.Player;
import qms.service.projection.Progress;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** The plans as files, fetched over HTTP from Nacka's plan for 2019 and read back: row by row what the JSON says. */
class PlanFilesTest {

    private static final String NACKA = "/api/reports/quality-plan/nacka-socialnamnd/2019";
    private static final String CONTROL = "/api/reports/internal-control-plan/nacka-socialnamnd/2019";

    @TempDir
    static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService(folder);
        Path demo = Path.of("../standalone/src/main/resources/demo/nacka-2019");
        service.imported(new Player()
                .file(demo.resolve("01-units.ndjson"), "units")
                .file(demo.resolve("03-risks.ndjson"), "risks")
                .file(demo.resolve("04-self-checks.ndjson"), "self-checks")
                .events());
        assertThat(service.context.getBean(Progress.class).readyWithin(Duration.ofSeconds(30)))
                .isTrue();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_quality_plan_has_41_rows_in_csv_and_in_the_workbook_as_in_the_json() throws IOException {
        JsonNode plan = plan(NACKA);
        List<List<String>> csv = csv(NACKA);
        List<List<String>> workbook = workbook(NACKA);
        assertThat(csv.getFirst())
                .containsExactly(
                        "Enhet",
                        "Process",
                        "Delprocess",
                        "Aktivitet",
                        "Risk",
                        "Riskvärde",
                        "Risknivå",
                        "Beslut",
                        "Egenkontroller",
                        "Åtgärder");
        assertThat(plan.path("rows")).hasSize(41);
        assertThat(csv).hasSize(42).isEqualTo(workbook);
        for (int i = 0; i < 41; i++) {
            JsonNode row = plan.path("rows").get(i);
            List<String> cells = csv.get(i + 1);
            assertThat(cells.get(0)).isEqualTo(row.at("/unit/name").asString());
            assertThat(cells.get(1)).isEqualTo(row.path("process").asString(""));
            assertThat(cells.get(4)).isEqualTo(row.path("risk").asString());
            agrees(cells.get(8), row.path("selfChecks"), "name");
            agrees(cells.get(9), row.path("measures"), "description");
        }
    }

    @Test
    void the_internal_control_plan_has_a_row_per_control_and_measure() throws IOException {
        JsonNode plan = plan(CONTROL);
        List<List<String>> csv = csv(CONTROL);
        assertThat(plan.at("/totals/risks").asInt()).isEqualTo(41);
        assertThat(csv).isEqualTo(workbook(CONTROL));
        assertThat(csv.stream().filter(row -> row.get(6).equals("Kontroll"))).hasSize(26);
        assertThat(csv.stream().filter(row -> row.get(6).equals("Åtgärd"))).hasSize(63);
        int at = 1;
        for (JsonNode row : plan.path("rows")) {
            for (JsonNode control : row.path("controls")) {
                assertThat(csv.get(at++))
                        .contains(
                                row.path("risk").asString(),
                                control.path("what").asString(),
                                control.at("/who/name").asString(),
                                "Saknas: 0 av 1 genomförda");
            }
            for (JsonNode measure : row.path("measures")) {
                assertThat(csv.get(at++))
                        .contains(
                                row.path("risk").asString(),
                                measure.path("description").asString());
            }
            at += row.path("controls").isEmpty() && row.path("measures").isEmpty() ? 1 : 0;
        }
        assertThat(csv).hasSize(at + plan.path("controlsWithoutRisk").size());
    }

    @Test
    void the_pdf_says_every_risk_check_and_measure_in_swedish_and_can_be_listened_to() throws IOException {
        JsonNode plan = plan(NACKA);
        try (PDDocument pdf = Loader.loadPDF(file(NACKA, "pdf"))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Kvalitetsplan Socialnämnden i Nacka 2019");
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            assertThat(stripper.getText(pdf)).contains("Egenkontroller", "Åtgärder");
            String text = squeezed(new PDFTextStripper().getText(pdf));
            for (JsonNode row : plan.path("rows")) {
                assertThat(text).contains(squeezed(row.path("risk").asString()).substring(0, 12));
            }
        }
    }

    @Test
    void a_format_is_asked_for_by_name_or_by_accept_and_json_is_what_everybody_else_gets() {
        RunningService.File csv = service.file(NACKA + "?format=csv", "*/*", Role.QUALITY_COORDINATOR, "*");
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"kvalitetsplan-nacka-socialnamnd-2019.csv\"");
        assertThat(csv.header("X-Projected-Until")).isNotEmpty();
        assertThat(service.file(NACKA, "application/pdf", Role.QUALITY_COORDINATOR, "*")
                        .header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(service.file(NACKA, "text/html,*/*;q=0.8", Role.QUALITY_COORDINATOR, "*")
                        .header("Content-Type"))
                .isEqualTo("text/html;charset=UTF-8");
        assertThat(service.file(NACKA, "*/*", Role.QUALITY_COORDINATOR, "*").header("Content-Type"))
                .isEqualTo("application/json");
        Answer refused = service.get(NACKA + "?format=odt", Role.QUALITY_COORDINATOR, "*");
        assertThat(refused.at("/code")).isEqualTo("NOT_ACCEPTABLE");
        assertThat(service.get(NACKA + "?format=pdf", Role.UNIT_MANAGER, "elsewhere")
                        .status())
                .isEqualTo(404);
    }

    private static void agrees(String cell, JsonNode items, String named) {
        List<String> lines = cell.lines().toList();
        assertThat(lines).hasSize(items.size());
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith(items.get(i).path(named).asString());
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static JsonNode plan(String path) {
        return service.get(path, Role.QUALITY_COORDINATOR, "*").body();
    }

    private static byte[] file(String path, String format) {
        return service.file(path + "?format=" + format, "*/*", Role.QUALITY_COORDINATOR, "*")
                .bytes();
    }

    private static List<List<String>> csv(String path) {
        String text = new String(file(path, "csv"), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1)).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static List<List<String>> workbook(String path) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file(path, "xlsx")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            int width = sheet.getRow(0).getLastCellNum();
            DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                List<String> row = new ArrayList<>();
                for (int j = 0; j < width; j++) {
                    row.add(shown.formatCellValue(sheet.getRow(i).getCell(j)));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
