package qms.service.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.web.problems.Problem;

class TableFileTest {

    @Nested
    class Csv {

        @ParameterizedTest
        @ValueSource(strings = {"a;b\n1;\"två, tre\"\n", "a,b\n1,\"två, tre\"\n", "\uFEFFa;b\r\n1;två, tre\r\n"})
        void is_read_with_semicolons_or_commas_and_with_or_without_a_byte_order_mark(String file) throws IOException {
            assertThat(read(TableFile.CSV, utf8(file)))
                    .containsExactly(
                            new Row(1, sorted(Map.of(0, text("a"), 1, text("b")))),
                            new Row(2, sorted(Map.of(0, text("1"), 1, text("två, tre")))));
        }

        @Test
        void counts_rows_as_the_program_shows_them() throws IOException {
            assertThat(read(TableFile.CSV, utf8("a;b\n\n\"på två\nrader\";x\n;;\nsist;;\n")))
                    .extracting(Row::number)
                    .containsExactly(1, 3, 5);
        }

        @Test
        void in_another_encoding_is_refused() {
            refused(TableFile.CSV, "Åsa;Örjan\n".getBytes(StandardCharsets.ISO_8859_1), "NOT_A_TABLE", "UTF-8");
            refused(TableFile.CSV, "\uFEFFa;b\n".getBytes(StandardCharsets.UTF_16LE), "NOT_A_TABLE", "UTF-8");
        }

        @Test
        void that_is_no_text_or_never_ends_a_cell_is_refused() {
            refused(TableFile.CSV, new byte[] {'M', 'Z', 0, 3, 0}, "NOT_A_TABLE", "ingen textfil");
            refused(TableFile.CSV, utf8("a;\"" + "x".repeat(2_000_000)), "NOT_A_TABLE", "citattecken");
        }

        @Test
        void is_at_most_50_megabytes() {
            byte[] megabyte = utf8(("x".repeat(1_023) + "\n").repeat(1_024));
            InputStream endless =
                    new SequenceInputStream(Collections.enumeration(Collections.nCopies(51, megabyte).stream()
                            .map(ByteArrayInputStream::new)
                            .toList()));
            assertThatThrownBy(() -> TableFile.CSV.read(endless, row -> {}))
                    .isInstanceOfSatisfying(Problem.class, refusal -> {
                        assertThat(refusal.type().code()).isEqualTo("TOO_LARGE");
                        assertThat(refusal.detail()).contains("50 MB");
                    });
        }
    }

    @Nested
    class Xlsx {

        @Test
        void is_read_cell_by_cell_from_its_first_sheet() throws IOException {
            byte[] file = Workbooks.of(
                    new Object[] {"text", "tal", "dag", "tid", "sant", "decimal"},
                    new Object[] {
                        " Åsa ", 12, LocalDate.of(2023, 5, 1), LocalDateTime.of(2023, 5, 1, 8, 30), true, 0.1 + 0.2
                    },
                    new Object[] {},
                    new Object[] {null, "sist"});
            List<Row> rows = read(TableFile.XLSX, file);
            assertThat(rows).extracting(Row::number).containsExactly(1, 2, 4);
            assertThat(rows.get(1).cells().values())
                    .containsExactly(
                            text("Åsa"),
                            new Cell.Number(new BigDecimal("12.0")),
                            new Cell.Moment(LocalDateTime.of(2023, 5, 1, 0, 0)),
                            new Cell.Moment(LocalDateTime.of(2023, 5, 1, 8, 30)),
                            new Cell.Truth(true),
                            new Cell.Number(new BigDecimal("0.300000000000000")));
            assertThat(rows.get(2).cells()).containsExactly(Map.entry(1, text("sist")));
        }

        @Test
        void of_a_formula_the_value_last_shown_is_taken_and_one_without_value_is_a_fault() throws IOException {
            byte[] calculated = Workbooks.made(workbook -> {
                var row = workbook.createSheet().createRow(0);
                row.createCell(0).setCellFormula("1+2");
                row.createCell(1).setCellFormula("\"a\"&\"b\"");
                row.createCell(2).setCellFormula("1/0");
                workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
            assertThat(read(TableFile.XLSX, calculated).getFirst().cells().values())
                    .containsExactly(
                            new Cell.Number(new BigDecimal("3.0")),
                            text("ab"),
                            new Cell.Fault("Cellen visar ett fel i stället för ett värde."));

            byte[] never = Workbooks.with(
                    Workbooks.of(new Object[] {"=1+2"}),
                    "xl/worksheets/sheet1.xml",
                    sheet -> sheet.replaceAll("<v>[^<]*</v>", ""));
            assertThat(read(TableFile.XLSX, never).getFirst().cells().get(0)).isInstanceOf(Cell.Fault.class);
        }

        @Test
        void texts_that_stand_in_the_cell_itself_are_read_too() throws IOException {
            byte[] file = Workbooks.with(
                    Workbooks.of(new Object[] {"x"}),
                    "xl/worksheets/sheet1.xml",
                    sheet -> sheet.replaceFirst(
                            "<c [^>]*>.*?</c>",
                            "<c t=\"inlineStr\"><is><t>Å</t><r><t>sa</t></r><rPh><t>osa</t></rPh></is></c>"));
            assertThat(read(TableFile.XLSX, file).getFirst().cells().get(0)).isEqualTo(text("Åsa"));
        }

        @Test
        void with_a_password_or_from_before_2007_is_refused_with_what_to_do() throws Exception {
            ByteArrayOutputStream old = new ByteArrayOutputStream();
            try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                workbook.createSheet().createRow(0).createCell(0).setCellValue("externalId");
                workbook.write(old);
            }
            refused(TableFile.XLSX, old.toByteArray(), "WORKBOOK_LOCKED", "utan lösenord");

            ByteArrayOutputStream locked = new ByteArrayOutputStream();
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("hemligt");
                try (var out = encryptor.getDataStream(files)) {
                    out.write(Workbooks.of(new Object[] {"externalId"}));
                }
                files.writeFilesystem(locked);
            }
            refused(TableFile.XLSX, locked.toByteArray(), "WORKBOOK_LOCKED", "utan lösenord");
        }

        @Test
        void that_is_something_else_is_refused() throws IOException {
            byte[] file = Workbooks.of(new Object[] {"externalId"});
            refused(TableFile.XLSX, new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, "NOT_A_TABLE", "Excel-arbetsbok");
            refused(TableFile.XLSX, new byte[0], "NOT_A_TABLE", "Excel-arbetsbok");
            refused(TableFile.XLSX, utf8("externalId;unit\n"), "NOT_A_TABLE", "Excel-arbetsbok");
            refused(TableFile.XLSX, java.util.Arrays.copyOf(file, file.length / 2), "NOT_A_TABLE", "skadad");
            refused(TableFile.XLSX, zip("word/document.xml", 10), "NOT_A_TABLE", "Excel-arbetsbok");
            refused(
                    TableFile.XLSX,
                    Workbooks.with(
                            file,
                            "[Content_Types].xml",
                            types -> types.replace(
                                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                    "NOT_A_TABLE",
                    "utan makron");
            refused(
                    TableFile.XLSX,
                    Workbooks.with(file, "xl/worksheets/sheet1.xml", sheet -> sheet.replace("r=\"A1\"", "r=\"1A1\"")),
                    "NOT_A_TABLE",
                    "skadad");
            refused(
                    TableFile.XLSX,
                    Workbooks.with(file, "xl/worksheets/sheet1.xml", sheet -> sheet.replace("<v>0", "<v>7")),
                    "NOT_A_TABLE",
                    "skadad");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "xl/worksheets/sheet1.xml",
                    "xl/workbook.xml",
                    "xl/styles.xml",
                    "_rels/.rels",
                    "xl/sharedStrings.xml"
                })
        void that_names_a_file_of_ours_or_multiplies_itself_is_refused_or_says_nothing_of_it(String part)
                throws IOException {
            byte[] hostile = Workbooks.with(
                    Workbooks.of(new Object[] {"externalId"}),
                    part,
                    xml -> xml.replaceFirst(
                                    "(<\\?xml[^>]*>)?",
                                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
                            .replace("externalId", "&e;"));
            List<Row> rows = new ArrayList<>();
            try {
                TableFile.XLSX.read(new ByteArrayInputStream(hostile), rows::add);
            } catch (Problem refusal) {
                assertThat(refusal.type().code()).isEqualTo("NOT_A_TABLE");
            }
            assertThat(rows.toString()).doesNotContain("root");
        }

        @Test
        void that_is_a_bomb_is_refused_before_it_goes_off() throws IOException {
            byte[] manyRows = Workbooks.grown(
                    Workbooks.of(new Object[] {"externalId"}), "xl/worksheets/sheet1.xml", 1_000_000, 211);
            assertThat(manyRows.length).isLessThan(5_000_000);
            refused(TableFile.XLSX, manyRows, "EXPANDS_TOO_MUCH", "200 MB");

            refused(
                    TableFile.XLSX,
                    Workbooks.with(
                            Workbooks.of(new Object[] {"externalId"}),
                            "_rels/.rels",
                            rels -> rels.replace("</Relationships>", " ".repeat(9_000_000) + "</Relationships>")),
                    "EXPANDS_TOO_MUCH",
                    "200 MB");
            refused(TableFile.XLSX, zip("part", 2_100), "EXPANDS_TOO_MUCH", "200 MB");
        }
    }

    private static List<Row> read(TableFile kind, byte[] file) throws IOException {
        List<Row> rows = new ArrayList<>();
        kind.read(new ByteArrayInputStream(file), rows::add);
        return rows;
    }

    private static void refused(TableFile kind, byte[] file, String code, String said) {
        assertThatThrownBy(() -> read(kind, file)).isInstanceOfSatisfying(Problem.class, refusal -> {
            assertThat(refusal.type().code()).isEqualTo(code);
            assertThat(refusal.detail()).contains(said);
        });
    }

    private static byte[] zip(String name, int parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(file)) {
            for (int i = 0; i < parts; i++) {
                out.putNextEntry(new ZipEntry(name + i));
                out.closeEntry();
            }
        }
        return file.toByteArray();
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    private static java.util.SortedMap<Integer, Cell> sorted(Map<Integer, Cell> cells) {
        return new java.util.TreeMap<>(cells);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
