package qms.processes.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.documents.DocumentApproved;
import qms.events.documents.DocumentContentAttached;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentEvent;
import qms.events.documents.DocumentId;
import qms.events.documents.DocumentLinkChecked;
import qms.events.documents.DocumentLinked;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRetired;
import qms.events.documents.DocumentReturned;
import qms.events.documents.DocumentReviewed;
import qms.events.documents.DocumentRevisionBegun;
import qms.events.documents.DocumentSubmittedForReview;

/** A document at a stage: Björken's routine for missed night visits, and a guideline that others issue. */
final class DocumentFixture {

    static final DocumentId ID = DocumentId.of("018f0000-0000-7000-8000-0000000000d1");
    static final DocumentId OTHER = DocumentId.of("018f0000-0000-7000-8000-0000000000d2");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final LocalDate IN_A_YEAR = LocalDate.of(2027, 3, 10);
    static final String URL = "https://www.socialstyrelsen.se/riktlinje";

    private DocumentFixture() {}

    static AggregateTestFixture<Document> fixture() {
        AggregateTestFixture<Document> fixture = new AggregateTestFixture<>(Document.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static DocumentDrafted drafted(String level, String source) {
        return new DocumentDrafted(ID, "bjorken", "Missade nattbesök", "ROUTINE", level, source, NOW);
    }

    static DocumentDrafted drafted() {
        return drafted("UNIT", "INTERNAL");
    }

    static DocumentContentAttached attached(String version) {
        return new DocumentContentAttached(
                ID, "bjorken", version, "a".repeat(64), 42, "text/markdown", "rutin.md", NOW);
    }

    static DocumentLinked linked(String version) {
        return new DocumentLinked(ID, "bjorken", version, URL, NOW);
    }

    static DocumentSubmittedForReview submitted(String version) {
        return new DocumentSubmittedForReview(ID, "bjorken", version, NOW);
    }

    static DocumentReturned returned(String version) {
        return new DocumentReturned(ID, "bjorken", version, "Ange vem som ringer.", NOW);
    }

    static DocumentApproved approved(String version) {
        return new DocumentApproved(ID, "bjorken", version, "PROCESS_OWNER", null, NOW);
    }

    static DocumentPublished published(String version) {
        return new DocumentPublished(ID, "bjorken", version, TODAY, IN_A_YEAR, NOW);
    }

    static DocumentReviewed reviewed(LocalDate due) {
        return new DocumentReviewed(ID, "bjorken", "1.0", TODAY, due, NOW);
    }

    static DocumentRevisionBegun revisionBegun(String version, String kind) {
        return new DocumentRevisionBegun(ID, "bjorken", version, kind, "Nytt larm", null, NOW);
    }

    static DocumentLinkChecked checked(String outcome, int status) {
        return new DocumentLinkChecked(ID, "bjorken", "1.0", URL, outcome, status, NOW, NOW);
    }

    static DocumentRetired retired() {
        return new DocumentRetired(ID, "bjorken", TODAY, "Ingår i en annan rutin.", OTHER, NOW);
    }

    /** What has happened to a document of this source up to its first publication. */
    static List<DocumentEvent> untilPublished(String source) {
        DocumentEvent filled = source.equals("EXTERNAL") ? linked("1.0") : attached("1.0");
        return List.of(drafted("UNIT", source), filled, submitted("1.0"), approved("1.0"), published("1.0"));
    }

    static List<DocumentEvent> and(List<DocumentEvent> before, DocumentEvent... more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }
}
