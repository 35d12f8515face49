package qms.service.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV as Swedish Excel opens it, row by row. */
final class CsvRows implements RowsOut {

    private final CsvWriter csv;

    CsvRows(OutputStream file, List<String> headings) throws IOException {
        Writer text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        text.write(CsvTable.BYTE_ORDER_MARK);
        csv = CsvWriter.builder().fieldSeparator(';').build(text);
        row(List.copyOf(headings));
    }

    @Override
    public void row(List<Object> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::guarded).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
