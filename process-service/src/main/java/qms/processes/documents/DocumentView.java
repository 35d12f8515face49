package qms.processes.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/**
 * A document as it is kept for reading.
 *
 * @param title of the version that holds, or else of the first
 * @param inWork the version that is written on, reviewed or waits to be published
 * @param valid the version that holds, or held last
 * @param link what was last found at the address of a document that others issue
 */
record DocumentView(
        String id,
        String unit,
        String title,
        String type,
        String level,
        String source,
        DocumentStatus status,
        @Nullable String inWork,
        @Nullable String valid,
        List<DocumentVersion> versions,
        @Nullable Review review,
        @Nullable LinkState link,
        @Nullable Retirement retirement,
        Instant registeredAt)
        implements OfUnit {

    /** When the version that holds is to be looked through, and when it last was. */
    record Review(LocalDate due, @Nullable LocalDate reviewedOn) {}

    /** What an address last answered; {@code broken} unless it works. */
    record LinkState(String url, String outcome, boolean broken, int status, Instant checkedAt) {}

    /** Since when the document does not hold any more, why, and by what it is replaced. */
    record Retirement(
            LocalDate retiredOn, String reason, @Nullable String replacedBy) {}

    Optional<DocumentVersion> version(@Nullable String number) {
        return versions.stream()
                .filter(version -> version.version().equals(number))
                .findFirst();
    }

    /** What holds or held last, or what is in work where nothing ever did. */
    Optional<DocumentVersion> current() {
        return version(valid == null ? inWork : valid);
    }

    DocumentView changed(@Nullable String number, UnaryOperator<DocumentVersion> change) {
        return with(versions.stream()
                .map(version -> version.version().equals(number) ? change.apply(version) : version)
                .toList());
    }

    DocumentView now(DocumentStatus next) {
        return with(title, next, inWork, valid, versions, review, link, retirement);
    }

    DocumentView revised(DocumentVersion next) {
        List<DocumentVersion> known =
                Stream.concat(versions.stream(), Stream.of(next)).toList();
        return with(title, status, next.version(), valid, known, review, link, retirement);
    }

    /** The number of a version that came to nothing is given again. */
    DocumentView abandoned(String version) {
        List<DocumentVersion> known = versions.stream()
                .filter(each -> !each.version().equals(version))
                .toList();
        return with(title, status, null, valid, known, review, link, retirement);
    }

    DocumentView published(String version, LocalDate from, LocalDate due) {
        DocumentView ended = changed(valid, before -> before.holds(before.validFrom(), from))
                .changed(version, next -> next.holds(from, null));
        String called = version(version).map(DocumentVersion::title).orElse(title);
        Review next = new Review(due, review == null ? null : review.reviewedOn());
        return with(called, status, null, version, ended.versions(), next, link, retirement);
    }

    DocumentView reviewed(LocalDate on, LocalDate due) {
        return with(title, status, inWork, valid, versions, new Review(due, on), link, retirement);
    }

    DocumentView looked(LinkState found) {
        return with(title, status, inWork, valid, versions, review, found, retirement);
    }

    DocumentView retired(Retirement end) {
        DocumentView ended = changed(valid, before -> before.holds(before.validFrom(), end.retiredOn()));
        return with(title, status, null, valid, ended.versions(), null, link, end);
    }

    private DocumentView with(List<DocumentVersion> known) {
        return with(title, status, inWork, valid, known, review, link, retirement);
    }

    private DocumentView with(
            String called,
            DocumentStatus next,
            @Nullable String working,
            @Nullable String holding,
            List<DocumentVersion> known,
            @Nullable Review reviews,
            @Nullable LinkState found,
            @Nullable Retirement end) {
        return new DocumentView(
                id,
                unit,
                called,
                type,
                level,
                source,
                next,
                working,
                holding,
                known,
                reviews,
                found,
                end,
                registeredAt);
    }
}
