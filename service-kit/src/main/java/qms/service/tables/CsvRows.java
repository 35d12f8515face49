package qms.service.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import qms.web.problems.Problem;

/** Reads CSV in UTF-8, with or without a byte order mark; the first row tells whether semicolons or commas part the cells. */
final class CsvRows {

    private static final int LONGEST_CELL = 1024 * 1024;
    private static final int LONGEST_HEADER = 64 * 1024;

    private CsvRows() {}

    static void read(InputStream in, Consumer<Row> rows) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            skipByteOrderMark(text);
            read(text, separator(text), rows);
        } catch (CharacterCodingException e) {
            throw notInUtf8();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notInUtf8();
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            throw e.getCause() instanceof Problem refusal
                    ? refusal
                    : TableFile.unreadable("Filen är inte giltig CSV. Kontrollera att alla citattecken är parvisa.");
        }
    }

    private static void read(Reader text, char separator, Consumer<Row> rows) {
        int number = 0;
        for (CsvRecord csv : CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)) {
            number++;
            Row row = new Row(number, cells(csv));
            if (!row.cells().isEmpty()) {
                rows.accept(row);
            }
        }
    }

    private static SortedMap<Integer, Cell> cells(CsvRecord csv) {
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        for (int i = 0; i < csv.getFieldCount(); i++) {
            String text = csv.getField(i);
            if (text.indexOf('\0') >= 0) {
                throw TableFile.unreadable("Filen är ingen textfil.");
            }
            if (!text.isBlank()) {
                cells.put(i, new Cell.Text(text.strip()));
            }
        }
        return cells;
    }

    private static void skipByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    private static char separator(Reader text) throws IOException {
        text.mark(LONGEST_HEADER);
        int semicolons = 0;
        int commas = 0;
        boolean quoted = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = text.read();
            if (c < 0 || (!quoted && (c == '\n' || c == '\r') && semicolons + commas > 0)) {
                break;
            }
            quoted ^= c == '"';
            semicolons += !quoted && c == ';' ? 1 : 0;
            commas += !quoted && c == ',' ? 1 : 0;
        }
        text.reset();
        return semicolons >= commas ? ';' : ',';
    }

    private static Problem notInUtf8() {
        return TableFile.unreadable("Filen är inte i UTF-8. Spara den i Excel som \"CSV UTF-8\" och försök igen.");
    }
}
