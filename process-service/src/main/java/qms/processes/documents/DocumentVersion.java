package qms.processes.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.service.content.StoredContent;

/**
 * One version of a document.
 *
 * @param kind FIRST, MAJOR (what it says has changed: it is read and signed anew) or MINOR
 * @param change what is new, in the words of whoever began it
 * @param content the file, where the document is kept here
 * @param url the address, where others issue it
 * @param approvedAs the role that approved it
 * @param reference the minutes in which a board did
 * @param validTo the day on which the next version took over or the document was retired
 */
record DocumentVersion(
        String version,
        String kind,
        String title,
        @Nullable String change,
        @Nullable StoredContent content,
        @Nullable String url,
        @Nullable String returnedBecause,
        @Nullable String approvedAs,
        @Nullable String reference,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static DocumentVersion begun(String version, String kind, String title, @Nullable String change) {
        return new DocumentVersion(version, kind, title, change, null, null, null, null, null, null, null);
    }

    DocumentVersion filled(@Nullable StoredContent file, @Nullable String address) {
        return new DocumentVersion(
                version,
                kind,
                title,
                change,
                file,
                address,
                returnedBecause,
                approvedAs,
                reference,
                validFrom,
                validTo);
    }

    DocumentVersion judged(@Nullable String against, @Nullable String as, @Nullable String where) {
        return new DocumentVersion(version, kind, title, change, content, url, against, as, where, validFrom, validTo);
    }

    DocumentVersion holds(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new DocumentVersion(
                version, kind, title, change, content, url, returnedBecause, approvedAs, reference, from, to);
    }
}
