package qms.service.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written row by row and never held as a whole. Its headings are written when it is opened. */
public interface RowsOut extends Closeable {

    /** Texts, numbers and days; an empty text where there is nothing. */
    void row(List<Object> cells) throws IOException;
}
