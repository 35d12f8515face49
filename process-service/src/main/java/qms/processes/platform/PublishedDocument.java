package qms.processes.platform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know of a document.
 *
 * @param valid the version that holds
 * @param majorSince since when what it says has been as it is now
 * @param published every version that has ever held
 */
public record PublishedDocument(
        String id,
        String title,
        @Nullable String valid,
        @Nullable LocalDate majorSince,
        List<String> published) {

    /** Whether whoever has read this version need not read anew: nothing but the wording has changed since. */
    public boolean isKnownBy(String version) {
        return valid != null && major(version) >= major(valid);
    }

    static int major(String version) {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }
}
