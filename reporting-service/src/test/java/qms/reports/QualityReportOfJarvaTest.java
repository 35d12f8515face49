package qms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.events.PersonalText;
import qms.events.QmsEvent;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintRegistered;
import qms.events.disposals.DisposalCarriedOut;
import qms.events.disposals.DisposalId;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.reports.RunningService.Answer;
import qms.reports.figures.Player;
import qms.service.export.Formats;
import qms.service.projection.Progress;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** The quality report of Järva 2023 as the demo has it: what the X-ray finds in it, and that it stands while all around it moves. */
class QualityReportOfJarvaTest {

    private static final Path DEMO = Path.of("../standalone/src/main/resources/demo/jarva-2023");
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final PersonalText SEALED = new PersonalText("key", "sealed");
    private static final String LIVE = "/api/reports/quality/jarva/2023";

    @TempDir
    static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService(folder);
        service.imported(new Player()
                .file(DEMO.resolve("01-units.ndjson"), "units")
                .file(DEMO.resolve("02-taxonomy-values.ndjson"), "taxonomy-values")
                .file(DEMO.resolve("03-risks.ndjson"), "risks")
                .file(DEMO.resolve("04-self-checks.ndjson"), "self-checks")
                .file(DEMO.resolve("05-complaints.ndjson"), "complaints")
                .file(DEMO.resolve("06-lex-sarah-cases.ndjson"), "lex-sarah-cases")
                .file(DEMO.resolve("07-declared-figures.ndjson"), "declared-figures")
                .file(DEMO.resolve("08-reporting-statements.ndjson"), "reporting-statements")
                .events());
        assertThat(service.context.getBean(Progress.class).readyWithin(LIMIT)).isTrue();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_contradictions_of_the_seed_are_found_in_the_demo_data() throws IOException {
        String report = imported("KB-1");
        Answer seen = get(report + "/x-ray");
        Map<String, String> found = seen.body()
                .path("findings")
                .valueStream()
                .collect(Collectors.toMap(
                        QualityReportOfJarvaTest::id,
                        finding -> finding.path("sentence").asString("")));

        assertThat(found.get("DECLARED_FIGURE_DIFFERS:aldre-funk:lexSarah.reports"))
                .as("J-01")
                .contains("13", "12");
        assertThat(found)
                .as("J-02")
                .containsKeys(
                        "DECLARED_FIGURE_DIFFERS:jarva:lexSarah.reports",
                        "TABLE_WITHOUT_DEPARTMENT:klagomal-och-avvikelser:aldre-funk:lexSarah.byCategory",
                        "DEPARTMENT_MISSING:lexSarah.byCategory:iof");
        assertThat(found.get("TAGS_ARE_NOT_CASES:iof")).as("J-03").contains("68");
        assertThat(found)
                .as("J-04")
                .containsKeys("DECLARED_FIGURE_DIFFERS:stadsutv:complaints.cases", "PRAISE_AMONG_COMPLAINTS:stadsutv");
        assertThat(found).as("J-08").containsKey("NOT_PERFORMED_TOLD_AS_FAILED:iof");
        assertThat(found.get("CRITICAL_RISK_WITHOUT_MEASURE:R-4")).as("J-09").contains("12");
        assertThat(found).containsKey("NOT_COMPARABLE:jarva");
        assertThat(seen.at("/findings/0/severity")).isEqualTo("ERROR");
    }

    @Test
    void the_report_comes_as_a_word_file_with_its_chapters_and_the_tables_of_the_seed() throws IOException {
        String report = imported("KB-6");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document(report, Formats.DOCX)))) {
            List<String> headings = word.getParagraphs().stream()
                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings)
                    .hasSize(25)
                    .contains("Inledning", "Riskanalys", "Utveckling av kvalitetsarbetet")
                    .endsWith("Hur siffrorna är tagna", "Underlag");
            List<String> rows = word.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .map(row -> row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .collect(Collectors.joining("|")))
                    .toList();
            assertThat(rows).contains("Advokatbyrå|1", "Medarbetare|60", "Utförande|105");
            assertThat(rows).anyMatch(row -> row.contains("Felaktig eller missvisande") && row.contains("12"));
        }
        assertThat(document(report, Formats.PDF)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void
            hard_case_14_a_frozen_report_stays_byte_equal_while_cases_come_late_are_corrected_and_disposed_of_and_after_a_rebuild()
                    throws IOException {
        String report = frozen("KB-2");
        byte[] before = bytes(report);
        int live = cases();

        late("late");
        corrected("late");
        happened(new DisposalCarriedOut(
                new DisposalId(UUID.nameUUIDFromBytes(new byte[3])), "iof", Instant.parse("2024-03-03T10:00:00Z")));
        Awaitility.await().atMost(LIMIT).until(() -> cases() == live + 1);
        rebuilt();

        assertThat(bytes(report)).isEqualTo(before);
        Answer again = again(report);
        assertThat(again.at("/result")).as(again.body().toString()).isEqualTo("SAME");
        assertThat(get(report + "/certificate").at("/sha256")).isEqualTo(again.at("/sha256Now"));
    }

    @Test
    void hard_case_15_a_case_that_is_judged_anew_after_the_year_moves_the_living_figure_and_not_the_frozen_one()
            throws IOException {
        String report = frozen("KB-3");
        byte[] before = bytes(report);
        String serious = "/lexSarah/byLevel";
        assertThat(level(get(LIVE).body().at(serious))).isZero();

        LexSarahCaseId id = new LexSarahCaseId(UUID.nameUUIDFromBytes("LS-04".getBytes(StandardCharsets.UTF_8)));
        happened(new LexSarahLevelDecided(
                id,
                "iof",
                "SERIOUS_MISCONDUCT",
                LocalDate.of(2024, 1, 12),
                null,
                Instant.parse("2024-01-12T10:00:00Z")));
        Awaitility.await().atMost(LIMIT).until(() -> level(get(LIVE).body().at(serious)) == 1);

        assertThat(bytes(report)).isEqualTo(before);
        assertThat(level(get(LIVE + "?asOf=2023-12-31").body().at(serious))).isZero();
        Answer again = again(report);
        assertThat(again.at("/result")).isEqualTo("SAME");
        assertThat(again.body().at("/movedSince"))
                .anyMatch(figure -> figure.at("/figure").asString().equals("lexSarah.byLevel")
                        && figure.at("/cases")
                                .valueStream()
                                .anyMatch(each -> each.at("/link").asString().equals("/api/lex-sarah-cases/" + id)));
    }

    /** Hard case 36: what anybody may read of a published report is among the public figures of the year, digit by digit. */
    @Test
    void a_published_report_tells_strangers_no_number_of_persons_that_is_not_public_already() throws IOException {
        String report = frozen("KB-7");
        act(report, "/submission", "{}");
        act(report, "/approval", "{'meetingOn':'2024-03-01','paragraph':'§ 12','registryNumber':'2024/23'}");
        String open = "/api/written-reports/published/" + report.substring(report.lastIndexOf('/') + 1);
        assertThat(service.get(open, Role.EMPLOYEE, "jarva").status()).isEqualTo(404);
        act(report, "/publication", "{}");
        Set<String> known =
                numbers(get("/api/reports/public-figures/jarva/2023").body());
        List<JsonNode> tables = get(open)
                .body()
                .path("chapters")
                .valueStream()
                .flatMap(chapter -> chapter.path("pieces").valueStream())
                .filter(piece -> piece.path("title").asString("").startsWith("Klagomål"))
                .flatMap(piece -> piece.path("rows").valueStream())
                .toList();
        assertThat(tables).extracting(row -> row.path(1).asString("")).contains("färre än 5", "visas inte");
        assertThat(tables)
                .extracting(row -> row.path(1).asString(""))
                .allMatch(cell -> !cell.matches("[0-9]+") || known.contains(cell))
                .doesNotContain("1", "2", "3", "4");
        assertThat(get(open).body().toString()).doesNotContain("owner", "approvedBy", "/api/");
    }

    private static Set<String> numbers(JsonNode figures) {
        return figures.findValuesAsString("value").stream().collect(Collectors.toSet());
    }

    @Test
    void a_line_that_comes_again_is_unchanged_and_one_that_says_more_is_written_on() throws IOException {
        imported("KB-4");
        assertThat(post("/api/written-reports/import", line("KB-4")).at("/unchanged"))
                .isEqualTo("1");
        String more = line("KB-4")
                .replaceFirst(
                        "\\]\\}\\s*$",
                        ",{\"chapter\":\"bedomning\",\"status\":\"READY\",\"blocks\":[{\"kind\":\"TEXT\",\"text\":\"Mer.\"}]}]}");
        assertThat(post("/api/written-reports/import", more).at("/extended")).isEqualTo("1");
        Answer conflict =
                post("/api/written-reports/import", line("KB-4").replace("Kvalitetsberättelse 2023", "Annat"));
        assertThat(conflict.at("/problems/0/code")).isEqualTo("CONFLICT");
        Answer wrong = post(
                "/api/written-reports/import",
                "{'externalId':'KB-5','unit':'jarva','kind':'QUALITY_REPORT','year':2023,'title':'X','status':'DRAFT','sections':["
                        + "{'chapter':'vader','department':'skarpnack','status':'READY','blocks':[{'kind':'TABLE','reference':'sun'}]}]}");
        assertThat(wrong.body().path("problems").findValuesAsString("field"))
                .containsExactly("sections[0].chapter", "sections[0].department", "sections[0].blocks[0].reference");
    }

    private static String frozen(String externalId) throws IOException {
        String report = imported(externalId);
        act(report, "/reviews", "{}");
        for (JsonNode finding : get(report + "/x-ray").body().path("findings")) {
            if (finding.path("severity").asString("").equals("ERROR")) {
                act(report, "/explanations", "{'finding':'" + id(finding) + "','text':'Texten skrevs före tabellen.'}");
            }
        }
        act(report, "/freeze", "{}");
        return report;
    }

    private static Answer again(String report) {
        return act(report, "/recomputations", "{}");
    }

    private static Answer act(String report, String at, String body) {
        String version = get(report).headers().get("ETag");
        Answer done = service.post(report + at, body, Map.of("If-Match", version), Role.QUALITY_COORDINATOR, "*");
        assertThat(done.status()).as(at + " " + done.body()).isEqualTo(200);
        return done;
    }

    private static String imported(String externalId) throws IOException {
        Answer result = post("/api/written-reports/import", line(externalId));
        assertThat(result.at("/imported")).as(result.body().toString()).isEqualTo("1");
        assertThat(service.context.getBean(Progress.class).readyWithin(LIMIT)).isTrue();
        return "/api/written-reports/"
                + get("/api/written-reports?externalId=" + externalId).at("/items/0/id");
    }

    private static String line(String externalId) throws IOException {
        return Files.readString(DEMO.resolve("14-written-reports.ndjson")).replace("KB-2023", externalId);
    }

    private static void late(String name) {
        happened(new ComplaintRegistered(
                Player.complaintId(name),
                "iof",
                null,
                "COMPLAINT",
                "PHONE",
                Instant.parse("2023-12-20T10:00:00Z"),
                Instant.parse("2024-03-01T10:00:00Z"),
                "RELATIVE",
                List.of("TREATMENT"),
                null,
                SEALED,
                null,
                false));
    }

    private static void corrected(String name) {
        happened(new ComplaintCorrected(
                Player.complaintId(name),
                "iof",
                SEALED,
                null,
                null,
                List.of("INFORMATION"),
                null,
                null,
                null,
                Instant.parse("2024-03-02T10:00:00Z")));
    }

    private static void happened(QmsEvent event) {
        EventStore log = service.context.getBean(EventStore.class);
        long next =
                log.lastSequenceNumberFor(event.subject()).map(last -> last + 1).orElse(0L);
        log.publish(new GenericDomainEventMessage<>("Thing", event.subject(), next, event));
    }

    private static void rebuilt() {
        Answer asked = service.post(
                "/api/operations/reporting/rebuilds", "{'mode':'REPLACE'}", Map.of(), Role.ADMINISTRATOR, "*");
        String at = asked.headers().get("Location");
        Awaitility.await()
                .atMost(LIMIT)
                .until(() ->
                        service.get(at, Role.ADMINISTRATOR, "*").at("/state").equals("DONE"));
    }

    private static int cases() {
        return get(LIVE).body().at("/complaints/cases").asInt(-1);
    }

    private static long level(JsonNode rows) {
        return rows.valueStream()
                .filter(row -> row.path("code").asString("").equals("SERIOUS_MISCONDUCT"))
                .mapToLong(row -> row.path("count").asLong(0))
                .sum();
    }

    private static byte[] document(String report, String format) {
        return service.file(report + "/document", format, Role.QUALITY_COORDINATOR, "*")
                .bytes();
    }

    private static byte[] bytes(String report) {
        return service.file(report + "/figures", "application/json", Role.QUALITY_COORDINATOR, "*")
                .bytes();
    }

    private static String id(JsonNode finding) {
        return finding.path("id").asString("");
    }

    private static Answer get(String path) {
        return service.get(path, Role.QUALITY_COORDINATOR, "*");
    }

    private static Answer post(String path, String body) {
        return service.post(path, body, Map.of(), Role.QUALITY_COORDINATOR, "*");
    }
}
