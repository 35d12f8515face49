package qms.processes.gaps;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What gaps need to know of a document.
 *
 * @param version the one that holds, or held last; null as long as none was published
 */
record DocumentState(
        String id,
        String unit,
        String title,
        @Nullable String nextTitle,
        @Nullable String version,
        @Nullable LocalDate reviewDue,
        boolean linkBroken,
        @Nullable LocalDate retiredOn) {

    DocumentState revisedAs(@Nullable String newTitle) {
        return new DocumentState(id, unit, title, newTitle, version, reviewDue, linkBroken, retiredOn);
    }

    DocumentState published(String number, LocalDate due) {
        String called = nextTitle == null ? title : nextTitle;
        return new DocumentState(id, unit, called, null, number, due, false, retiredOn);
    }

    DocumentState reviewed(LocalDate due) {
        return new DocumentState(id, unit, title, nextTitle, version, due, linkBroken, retiredOn);
    }

    DocumentState looked(boolean broken) {
        return new DocumentState(id, unit, title, nextTitle, version, reviewDue, broken, retiredOn);
    }

    DocumentState retired(LocalDate day) {
        return new DocumentState(id, unit, title, nextTitle, version, reviewDue, linkBroken, day);
    }

    boolean holds(LocalDate today) {
        return version != null && (retiredOn == null || today.isBefore(retiredOn));
    }
}
