package qms.processes.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentEvent;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRetired;
import qms.events.documents.DocumentRevisionBegun;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;

/** Reads of a document's own stream which version holds. */
@Component
public class PublishedDocuments {

    private static final Fold FOLD = new Fold();

    private final Streams streams;

    public PublishedDocuments(Streams streams) {
        this.streams = streams;
    }

    public Optional<PublishedDocument> read(String id) {
        return streams.read(FOLD, id).map(Versioned::view).map(Known::document);
    }

    /** With the title that the next version will have. */
    record Known(PublishedDocument document, @Nullable String nextTitle) {}

    private static final class Fold implements Projection<DocumentEvent, Known> {

        @Override
        public String collection() {
            return "published-documents";
        }

        @Override
        public Class<DocumentEvent> events() {
            return DocumentEvent.class;
        }

        @Override
        public Class<Known> viewType() {
            return Known.class;
        }

        @Override
        public Known evolve(@Nullable Known before, DocumentEvent event, Recorded recorded) {
            if (event instanceof DocumentDrafted e) {
                String id = e.documentId().toString();
                return new Known(new PublishedDocument(id, e.title(), null, null, List.of()), null);
            }
            Known known = Objects.requireNonNull(before, "a document begins with being drafted");
            return switch (event) {
                case DocumentRevisionBegun e -> new Known(known.document(), e.newTitle());
                case DocumentPublished e -> new Known(published(known, e), null);
                case DocumentRetired e -> new Known(retired(known.document()), null);
                default -> known;
            };
        }

        private static PublishedDocument published(Known known, DocumentPublished event) {
            PublishedDocument before = known.document();
            LocalDate since = isSameMajor(before, event) ? before.majorSince() : event.validFrom();
            List<String> all = new ArrayList<>(before.published());
            all.add(event.version());
            String title = known.nextTitle() == null ? before.title() : known.nextTitle();
            return new PublishedDocument(before.id(), title, event.version(), since, List.copyOf(all));
        }

        private static boolean isSameMajor(PublishedDocument before, DocumentPublished event) {
            return before.valid() != null
                    && PublishedDocument.major(before.valid()) == PublishedDocument.major(event.version());
        }

        private static PublishedDocument retired(PublishedDocument before) {
            return new PublishedDocument(before.id(), before.title(), null, null, before.published());
        }

        @Override
        public Set<String> keyNames() {
            return Set.of();
        }

        @Override
        public Map<String, Object> keys(Known view) {
            return Map.of();
        }
    }
}
