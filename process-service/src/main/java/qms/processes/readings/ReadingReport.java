package qms.processes.readings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has read a document and who has not, by unit and by person.
 *
 * @param version the one that holds; nobody is to read a document of which none does
 */
record ReadingReport(
        String requirement,
        String document,
        String title,
        @Nullable String version,
        List<Group> groups,
        List<Reader> readers) {

    /** How many of a unit are to read, have read, and are late. */
    record Group(String unit, long readers, long read, long late) {}
}
