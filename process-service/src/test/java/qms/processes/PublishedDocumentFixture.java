package qms.processes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.events.documents.DocumentApproved;
import qms.events.documents.DocumentContentAttached;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentEvent;
import qms.events.documents.DocumentId;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRevisionBegun;
import qms.events.documents.DocumentSubmittedForReview;
import qms.service.ServiceUnderTest;
import qms.service.projection.Streams;

/** A document that holds, put into the log where it is not there: for features that need one. */
public final class PublishedDocumentFixture {

    private static final Instant ENTERED = Instant.parse("2024-01-10T08:00:00Z");
    private static final LocalDate HOLDS = LocalDate.of(2024, 1, 10);

    private PublishedDocumentFixture() {}

    public static String published(ServiceUnderTest service, String id) {
        if (!service.context().getBean(Streams.class).exists(id)) {
            DocumentId document = DocumentId.of(id);
            DocumentEvent drafted =
                    new DocumentDrafted(document, "bjorken", "Nattrutin", "ROUTINE", "UNIT", "INTERNAL", ENTERED);
            service.happened(id, drafted);
            publish(service, document, "1.0");
        }
        return id;
    }

    /** The next version holds at once. */
    public static void revised(ServiceUnderTest service, String id, String version, String kind) {
        DocumentId document = DocumentId.of(id);
        service.happened(
                id, new DocumentRevisionBegun(document, "bjorken", version, kind, "Nytt nummer", null, ENTERED));
        publish(service, document, version);
    }

    private static void publish(ServiceUnderTest service, DocumentId id, String version) {
        List<DocumentEvent> events = List.of(
                new DocumentContentAttached(
                        id, "bjorken", version, "a".repeat(64), 4, "text/plain", "rutin.txt", ENTERED),
                new DocumentSubmittedForReview(id, "bjorken", version, ENTERED),
                new DocumentApproved(id, "bjorken", version, "PROCESS_OWNER", null, ENTERED),
                new DocumentPublished(id, "bjorken", version, HOLDS, HOLDS.plusYears(90), ENTERED));
        events.forEach(event -> service.happened(id.toString(), event));
    }
}
