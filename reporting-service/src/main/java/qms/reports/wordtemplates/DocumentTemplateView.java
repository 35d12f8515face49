package qms.reports.wordtemplates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/**
 * A Word template as it is read.
 *
 * @param status NO_FILE, IN_USE or RETIRED
 * @param versions its files, the newest last
 * @param reason why it was taken out of use
 */
record DocumentTemplateView(
        String id,
        String unit,
        String name,
        String status,
        List<File> versions,
        @Nullable String reason,
        Instant registeredAt)
        implements OfUnit {

    static final String NO_FILE = "NO_FILE";
    static final String IN_USE = "IN_USE";
    static final String RETIRED = "RETIRED";

    /** A file that it has had. */
    record File(int version, String sha256, long size, String fileName, Instant givenAt) {}

    DocumentTemplateView {
        versions = List.copyOf(versions);
    }

    DocumentTemplateView with(File next) {
        List<File> longer = new ArrayList<>(versions);
        longer.add(next);
        return new DocumentTemplateView(id, unit, name, IN_USE, longer, reason, registeredAt);
    }

    DocumentTemplateView retired(String why) {
        return new DocumentTemplateView(id, unit, name, RETIRED, versions, why, registeredAt);
    }
}
