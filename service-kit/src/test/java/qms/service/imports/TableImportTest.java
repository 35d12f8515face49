package qms.service.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static qms.service.imports.ImportFixture.complaint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.service.tables.TableFile;
import qms.service.tables.Workbooks;
import qms.web.forms.CanonicalJson;
import qms.web.forms.Forms;
import qms.web.forms.MayBeEmpty;
import qms.web.forms.OrEmpty;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Tables become the same lines as JSON, and what is wrong with them is told by row and column. */
class TableImportTest {

    @Nested
    class To_the_log {

        @TempDir
        Path folder;

        private ImportFixture given;

        @BeforeEach
        void open() {
            given = new ImportFixture(folder);
        }

        @AfterEach
        void close() {
            given.close();
        }

        @Test
        void a_table_says_the_same_as_the_lines_it_stands_for() throws IOException {
            String csv = """
                    externalId;description;corrections.reason;closedOn
                    K-1;Missat besök hos Astrid Lind, K-1;Fel enhet;2024-03-01
                    K-1;;Fel dag;
                    K-2;Missat besök hos Astrid Lind, K-2;;
                    """;
            ImportResult first = load(TableFile.CSV, utf8(csv), false);
            assertThat(first.imported()).isEqualTo(2);
            assertThat(given.eventsOf("K-1"))
                    .containsExactly(
                            "ComplaintRegistered", "ComplaintCorrected", "ComplaintCorrected", "ComplaintClosed");

            ImportResult asLines = given.complaints(
                    complaint(
                            "K-1",
                            "\"corrections\": [{\"reason\": \"Fel enhet\"}, {\"reason\": \"Fel dag\"}]",
                            "\"closedOn\": \"2024-03-01\""),
                    complaint("K-2"));
            assertThat(asLines.unchanged()).isEqualTo(2);

            byte[] workbook = Workbooks.of(
                    new Object[] {"ExternalId", "Description", "Corrections.reason", "ClosedOn", "# egen anteckning"},
                    new Object[] {"# raden hoppas över"},
                    new Object[] {
                        "K-1", "Missat besök hos Astrid Lind, K-1", "Fel enhet", LocalDate.of(2024, 3, 1), "ring"
                    },
                    new Object[] {"K-1", null, "Fel dag"},
                    new Object[] {"K-2", "Missat besök hos Astrid Lind, K-2", "Ny uppgift"});
            ImportResult again = load(TableFile.XLSX, workbook, false);
            assertThat(List.of(again.read(), again.unchanged(), again.extended()))
                    .containsExactly(2, 1, 1);
        }

        @Test
        void a_problem_names_the_row_and_the_header_of_the_column() throws IOException {
            String csv = """
                    externalId;description;Corrections.Reason;closedOn;duplicateOf
                    K-1;Ett klagomål;Fel enhet;;
                    K-1;;%s;;
                    K-2;;;1 mars;
                    ;Saknar id;;;

                    K-3;Ett klagomål;;;K-9
                    K-3;Ett annat;;;
                    """.formatted("x".repeat(20_001));
            ImportResult result = load(TableFile.CSV, utf8(csv), false);
            assertThat(result.rejected()).isEqualTo(4);
            assertThat(result.problems())
                    .extracting(ImportProblem::line, ImportProblem::field, ImportProblem::code)
                    .containsExactly(
                            tuple(3, "Corrections.Reason", FieldCode.TOO_LONG),
                            tuple(4, "description", FieldCode.MISSING),
                            tuple(4, "closedOn", FieldCode.MALFORMED),
                            tuple(5, "externalId", FieldCode.MISSING),
                            tuple(8, "description", FieldCode.CONFLICT));
            assertThat(given.log.head()).isZero();
        }

        @Test
        void a_cell_that_shows_an_error_is_refused_where_it_stands() throws IOException {
            byte[] workbook = Workbooks.made(made -> {
                var sheet = made.createSheet();
                sheet.createRow(0).createCell(0).setCellValue("externalId");
                sheet.getRow(0).createCell(1).setCellValue("description");
                sheet.createRow(6).createCell(0).setCellValue("K-1");
                sheet.getRow(6).createCell(1).setCellFormula("1/0");
                made.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
            assertThat(load(TableFile.XLSX, workbook, false).problems())
                    .extracting(ImportProblem::line, ImportProblem::field, ImportProblem::code)
                    .contains(tuple(7, "description", FieldCode.MALFORMED));
        }

        @Test
        void a_dry_run_with_details_says_what_would_become_of_each_line() throws IOException {
            given.complaints(complaint("K-1"));
            String csv = """
                    externalId,description
                    K-1,"Missat besök hos Astrid Lind, K-1"
                    K-2,Nytt
                    K-3,
                    """;
            ImportResult tried = load(TableFile.CSV, utf8(csv), true);
            assertThat(tried.lines())
                    .containsExactly(
                            new ImportOutcome(2, "K-1", ImportOutcome.Outcome.UNCHANGED),
                            new ImportOutcome(3, "K-2", ImportOutcome.Outcome.IMPORTED),
                            new ImportOutcome(4, "K-3", ImportOutcome.Outcome.REJECTED));
            assertThat(given.log.head()).isEqualTo(1);
        }

        @Test
        void a_header_that_is_not_known_refuses_the_file_whole() {
            assertThatThrownBy(() -> load(TableFile.CSV, utf8("description;Besikrivning;description\nx;y;z\n"), false))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            refusal -> assertThat(refusal.errors())
                                    .extracting(error -> error.field() + " " + error.code())
                                    .containsExactly(
                                            "Besikrivning UNKNOWN_CODE",
                                            "description DUPLICATE",
                                            "externalId MISSING"));
            assertThatThrownBy(() -> load(TableFile.CSV, utf8("\n\n"), false))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            refusal -> assertThat(refusal.type().code()).isEqualTo("NOT_A_TABLE"));
        }

        @Test
        void a_table_has_no_more_rows_than_a_file_has_lines() {
            String rows = "K;x\n".repeat(ImportDesk.MOST_LINES + 1);
            assertThatThrownBy(() -> load(TableFile.CSV, utf8("externalId;description\n" + rows), false))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            refusal -> assertThat(refusal.type().code()).isEqualTo("TOO_LARGE"));
        }

        @Test
        void a_line_of_rows_is_no_longer_than_a_line() throws IOException {
            String rows = ("K-1;;" + "x".repeat(10_000) + "\n").repeat(30);
            ImportResult result =
                    load(TableFile.CSV, utf8("externalId;description;corrections.reason\nK-1;x;\n" + rows), false);
            assertThat(result.problems())
                    .extracting(ImportProblem::line, ImportProblem::field, ImportProblem::code)
                    .containsExactly(tuple(2, null, FieldCode.TOO_LONG));
        }

        private ImportResult load(TableFile kind, byte[] file, boolean dryRun) throws IOException {
            return given.desk.importLines(
                    given.complaints,
                    LineSource.table(kind, new ByteArrayInputStream(file), Columns.of(given.complaints)),
                    ImportFixture.SOURCE,
                    dryRun,
                    dryRun);
        }
    }

    @Nested
    class As_lines {

        @Test
        void lists_within_lists_go_on_until_the_outer_one_begins_anew() throws IOException {
            assertThat(lines("""
                    externalId;sections.followUps.period;sections.followUps.text;sections.key;owner.name;tags
                    B-1;T1;Gjort;A;Åsa;röd
                    B-1;T2;Mer;;;grön
                    B-1;VB;Klart;B;;
                    B-1;;;C;;
                    """)).containsExactly(json("""
                            {"externalId":"B-1","owner":{"name":"Åsa"},"sections":[
                            {"key":"A","text":"","followUps":[{"period":"T1","text":"Gjort"},{"period":"T2","text":"Mer"}]},
                            {"key":"B","text":"","followUps":[{"period":"VB","text":"Klart"}]},
                            {"key":"C","text":"","followUps":[]}],"tags":["röd","grön"]}"""));
        }

        @Test
        void a_value_is_written_as_its_field_needs_it() throws IOException {
            assertThat(lines("""
                    externalId;year;share;open;day;at;free.value
                    1;2 023;12,5;JA;2023-05-01;2023-05-01T08:30:00+02:00;nej
                    2;2023.0;0,50;falskt;5/1;2023-05-01 08:30;7
                    """)).containsExactly(json("""
                            {"externalId":"1","year":2023,"share":12.5,"open":true,"day":"2023-05-01",
                            "at":"2023-05-01T08:30:00+02:00","free":{"value":false},"sections":[],"tags":[]}"""), json("""
                            {"externalId":"2","year":2023,"share":0.5,"open":false,"day":"5/1",
                            "at":"2023-05-01 08:30","free":{"value":7},"sections":[],"tags":[]}"""));
            byte[] workbook = Workbooks.of(
                    new Object[] {"externalId", "year", "share", "open", "day", "at", "owner.name"},
                    new Object[] {
                        1.0, 2023, 12.5, true, LocalDate.of(2023, 5, 1), LocalDateTime.of(2023, 5, 1, 8, 30), 7
                    },
                    new Object[] {2, 1e300, null, false, null, LocalDateTime.of(2023, 10, 29, 2, 30), true});
            assertThat(lines(TableFile.XLSX, workbook)).containsExactly(json("""
                            {"externalId":"1","year":2023,"share":12.5,"open":true,"day":"2023-05-01",
                            "at":"2023-05-01T08:30+02:00","owner":{"name":"7"},"sections":[],"tags":[]}"""), json("""
                            {"externalId":"2","year":1E+300,"open":false,"at":"2023-10-29T02:30",
                            "owner":{"name":"JA"},"sections":[],"tags":[]}"""));
        }

        @Test
        void the_template_has_a_column_for_every_field_and_says_what_it_holds() {
            assertThat(Columns.of(new Things()).all())
                    .extracting(Column::header)
                    .containsExactly(
                            "externalId",
                            "year",
                            "share",
                            "open",
                            "day",
                            "at",
                            "free.value",
                            "owner.name",
                            "sections.key",
                            "sections.text",
                            "sections.followUps.period",
                            "sections.followUps.text",
                            "tags");
            var template = new ImportTemplate("things", Columns.of(new Things()).all()).asTable();
            assertThat(template.rows().getFirst())
                    .startsWith("# text; olika för varje rad; krävs", "tal; krävs", "tal")
                    .endsWith("text; flera: en rad för varje, med samma externalId");
        }

        @Test
        void the_lists_of_a_part_stand_in_it_and_are_there_when_it_is() throws IOException {
            assertThat(lines(
                            new Posts(),
                            TableFile.CSV,
                            utf8("externalId;post.title;post.tasks\n1;Ombud;\n2;;Enkät\n3;;\n")))
                    .containsExactly(json("""
                                    {"externalId":"1","post":{"title":"Ombud","note":"","tasks":[]}}"""), json("""
                                    {"externalId":"2","post":{"note":"","tasks":["Enkät"]}}"""), json("""
                                    {"externalId":"3"}"""));
        }

        private List<String> lines(String csv) throws IOException {
            return lines(TableFile.CSV, utf8(csv));
        }

        private List<String> lines(TableFile kind, byte[] file) throws IOException {
            return lines(new Things(), kind, file);
        }

        private List<String> lines(ImportedCollection<?> collection, TableFile kind, byte[] file) throws IOException {
            List<String> lines = new ArrayList<>();
            LineSource.table(kind, new ByteArrayInputStream(file), Columns.of(collection))
                    .read(line -> Stream.ofNullable(line.text())
                            .forEach(text -> lines.add(CanonicalJson.of(Forms.parse(text)))));
            return lines;
        }

        private static String json(String text) {
            return CanonicalJson.of(Forms.parse(text));
        }
    }

    record FollowUp(String period, String text) {}

    record Section(
            String key, @MayBeEmpty String text, @OrEmpty List<FollowUp> followUps) {}

    record Owner(String name) {}

    record Thing(
            int year,
            @Nullable BigDecimal share,
            @Nullable Boolean open,
            @Nullable LocalDate day,
            @Nullable Instant at,
            tools.jackson.databind.@Nullable JsonNode free,
            @Nullable Owner owner,
            @OrEmpty List<Section> sections,
            @OrEmpty List<String> tags) {}

    record Post(
            String title, @MayBeEmpty String note, @OrEmpty List<String> tasks) {}

    record Posted(@Nullable Post post) {}

    static final class Posts implements ImportedCollection<Posted> {

        @Override
        public String name() {
            return "posts";
        }

        @Override
        public Class<Posted> lineType() {
            return Posted.class;
        }

        @Override
        public ImportPlan plan(ParsedLine<Posted> line, ImportContext context) {
            throw new UnsupportedOperationException();
        }
    }

    static final class Things implements ImportedCollection<Thing> {

        @Override
        public String name() {
            return "things";
        }

        @Override
        public Class<Thing> lineType() {
            return Thing.class;
        }

        @Override
        public java.util.Map<String, List<String>> membersOf() {
            return java.util.Map.of("free", List.of("value"));
        }

        @Override
        public ImportPlan plan(ParsedLine<Thing> line, ImportContext context) {
            throw new UnsupportedOperationException();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
