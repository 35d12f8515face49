package qms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.reports.RunningService.Answer;
import qms.reports.figures.Player;
import qms.reports.platform.Placeable;
import qms.service.export.PdfUa;
import qms.service.export.ReadBack;
import qms.service.export.ReadBack.Read;
import qms.service.projection.Progress;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** The documents of the demo as they are handed out: every PDF by the rules of PDF/UA, and the same numbers in every format as in the JSON. */
class PapersOfJarvaTest {

    private static final Path DEMO = Path.of("../standalone/src/main/resources/demo");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static RunningService service;
    private static String report;

    @BeforeAll
    static void start() throws IOException {
        service = new RunningService(folder);
        Path jarva = DEMO.resolve("jarva-2023");
        Path skarholmen = DEMO.resolve("skarholmen-2017");
        service.imported(new Player()
                .file(jarva.resolve("01-units.ndjson"), "units")
                .file(skarholmen.resolve("01-units.ndjson"), "units")
                .file(jarva.resolve("02-taxonomy-values.ndjson"), "taxonomy-values")
                .file(jarva.resolve("03-risks.ndjson"), "risks")
                .file(jarva.resolve("04-self-checks.ndjson"), "self-checks")
                .file(jarva.resolve("05-complaints.ndjson"), "complaints")
                .file(jarva.resolve("06-lex-sarah-cases.ndjson"), "lex-sarah-cases")
                .file(jarva.resolve("07-declared-figures.ndjson"), "declared-figures")
                .file(jarva.resolve("08-reporting-statements.ndjson"), "reporting-statements")
                .file(skarholmen.resolve("09-unit-descriptions.ndjson"), "unit-descriptions")
                .events());
        Answer imported = service.post(
                "/api/written-reports/import",
                Files.readString(jarva.resolve("14-written-reports.ndjson")),
                Map.of(),
                Role.QUALITY_COORDINATOR,
                "*");
        assertThat(imported.at("/imported")).as(imported.body().toString()).isEqualTo("1");
        assertThat(service.context.getBean(Progress.class).readyWithin(LIMIT)).isTrue();
        report = "/api/written-reports/"
                + get("/api/written-reports?externalId=KB-2023").at("/items/0/id");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quality/jarva/2023",
                "tertial/jarva/2023/T1",
                "tertial/aldre-funk/2023/T3",
                "quality-plan/jarva/2023",
                "internal-control-plan/jarva/2023",
                "follow-ups/skarholmen/2017"
            })
    void a_report_can_be_listened_to(String path) throws Exception {
        assertThat(PdfUa.faults(file("/api/reports/" + path, "pdf"))).isEmpty();
    }

    @Test
    void the_written_report_can_be_listened_to() throws Exception {
        assertThat(PdfUa.faults(file(report + "/document", "pdf"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/reports/quality/jarva/2023", "/api/reports/follow-ups/skarholmen/2017", "WRITTEN"})
    void every_format_has_the_same_tables_with_the_same_cells(String path) throws Exception {
        String document = path.equals("WRITTEN") ? report + "/document" : path;
        List<Read> page = ReadBack.html(file(document, "html"));
        assertThat(page).hasSizeGreaterThan(1);
        same("pdf", ReadBack.pdf(file(document, "pdf")), page);
        same("docx", ReadBack.docx(file(document, "docx")), page);
        same("xlsx", ReadBack.xlsx(file(document, "xlsx")), page);
        same("csv", ReadBack.csv(file(document, "csv")), page);
    }

    private static void same(String format, List<Read> read, List<Read> page) {
        assertThat(read).as(format).hasSameSizeAs(page);
        for (int i = 0; i < page.size(); i++) {
            assertThat(read.get(i).caption()).as(format).isEqualTo(page.get(i).caption());
            assertThat(read.get(i).rows())
                    .as(format + " " + page.get(i).caption())
                    .containsExactlyElementsOf(page.get(i).rows());
        }
    }

    @Test
    void every_count_in_the_written_report_is_that_of_its_figures() throws Exception {
        JsonNode figures = get(report + "/figures").body();
        Map<String, Map<String, String>> expected = counts(figures, get(report).body());
        assertThat(expected.keySet()).hasSizeGreaterThan(8);
        List<Read> read = ReadBack.pdf(file(report + "/document", "pdf"));
        expected.forEach((caption, rows) -> assertThat(read)
                .as(caption)
                .filteredOn(table -> squeezed(caption).equals(table.caption()))
                .isNotEmpty()
                .allSatisfy(table -> {
                    Map<String, String> found = new LinkedHashMap<>();
                    table.rows().stream().skip(1).forEach(row -> found.put(row.getFirst(), row.getLast()));
                    assertThat(found).isEqualTo(rows);
                }));
        Read risks = table(read, "Riskmatris");
        assertThat(risks.rows().stream()
                        .skip(1)
                        .map(row -> row.get(1) + "x" + row.get(2) + "=" + row.get(3))
                        .toList())
                .isEqualTo(figures.path("reports")
                        .path(0)
                        .at("/risks/rows")
                        .valueStream()
                        .map(risk -> risk.at("/cell/probability").asString() + "x"
                                + risk.at("/cell/consequence").asString() + "="
                                + risk.path("value").asString())
                        .toList())
                .hasSize(7);
    }

    /** What is placed in the chapters and counts rows, by its caption: each row with its number for the unit whose figures they are. */
    private static Map<String, Map<String, String>> counts(JsonNode figures, JsonNode written) {
        Map<String, Map<String, String>> counts = new LinkedHashMap<>();
        for (JsonNode chapter : written.path("chapters")) {
            chapter.path("blocks").forEach(block -> count(figures, block, "jarva", counts));
            chapter.path("sections")
                    .forEach(section -> section.path("blocks")
                            .forEach(block -> count(
                                    figures, block, section.path("department").asString("jarva"), counts)));
        }
        return counts;
    }

    private static void count(
            JsonNode figures, JsonNode block, String department, Map<String, Map<String, String>> into) {
        String reference = block.path("reference").asString("");
        if (!reference.matches("[a-zA-Z]+\\.by[A-Z].*")) {
            return;
        }
        String of = block.path("figuresOf").asString(department);
        List<JsonNode> reports =
                new ArrayList<>(figures.path("reports").valueStream().toList());
        JsonNode own = reports.stream()
                .filter(each -> each.at("/unit/key").asString().equals(of))
                .findFirst()
                .orElseThrow();
        Map<String, String> rows = new LinkedHashMap<>();
        Stream.of(own)
                .map(each -> each.at("/" + reference.replace('.', '/')))
                .flatMap(JsonNode::valueStream)
                .forEach(row -> rows.put(
                        squeezed(row.path("label").asString()),
                        row.path("count").asString()));
        String title = Placeable.find(block.path("kind").asString(), reference)
                .orElseThrow()
                .title();
        into.put(
                of.equals("jarva") ? title : title + ", " + own.at("/unit/name").asString(), rows);
    }

    private static Read table(List<Read> read, String caption) {
        return read.stream()
                .filter(table -> table.caption().startsWith(caption))
                .findFirst()
                .orElseThrow();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static byte[] file(String path, String format) {
        return service.file(path + "?format=" + format, "*/*", Role.QUALITY_COORDINATOR, "*")
                .bytes();
    }

    private static Answer get(String path) {
        return service.get(path, Role.QUALITY_COORDINATOR, "*");
    }
}
