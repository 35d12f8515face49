package qms.service.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import qms.service.tables.TableFile;

/** What was sent, as lines of JSON: it may have been lines from the beginning, or a table. */
@FunctionalInterface
interface LineSource {

    /** Hands out the lines that are not blank, in order. */
    void read(Consumer<LineReader.Line> each) throws IOException;

    static LineSource lines(InputStream in, long mostBytes) {
        return each -> {
            LineReader reader = new LineReader(in, mostBytes);
            for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
                each.accept(line);
            }
        };
    }

    static LineSource table(TableFile kind, InputStream in, Columns columns) {
        return each -> {
            TableLines lines = new TableLines(columns, each);
            kind.read(in, lines::row);
            lines.end();
        };
    }
}
