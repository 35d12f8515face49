package qms.processes.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.documents.DocumentId;

/** Everything that can be asked of a document, in life-cycle order. */
sealed interface DocumentCommand {

    DocumentId documentId();

    @TargetAggregateIdentifier
    default String thing() {
        return documentId().toString();
    }

    record DraftDocument(DocumentId documentId, String unit, String title, String type, String level, String source)
            implements DocumentCommand {}

    record AttachContent(DocumentId documentId, String sha256, long size, String mediaType, String fileName)
            implements DocumentCommand {}

    record LinkDocument(DocumentId documentId, String url) implements DocumentCommand {}

    record SubmitDocument(DocumentId documentId) implements DocumentCommand {}

    record ReturnDocument(DocumentId documentId, String reason) implements DocumentCommand {}

    /** With the roles of whoever approves. */
    record ApproveDocument(
            DocumentId documentId,
            Set<String> roles,
            @Nullable String reference) implements DocumentCommand {}

    /** Without a day, the next review is in a year. */
    record PublishDocument(DocumentId documentId, @Nullable LocalDate reviewDue) implements DocumentCommand {}

    record ReviewDocument(DocumentId documentId, @Nullable LocalDate reviewDue) implements DocumentCommand {}

    record BeginRevision(
            DocumentId documentId,
            String kind,
            String change,
            @Nullable String newTitle) implements DocumentCommand {}

    record AbandonRevision(DocumentId documentId, String reason) implements DocumentCommand {}

    /** What was found at the address; not kept where it was looked up later than {@code unlessSince}. */
    record RecordLink(
            DocumentId documentId,
            LinkFinding finding,
            @Nullable Instant unlessSince) implements DocumentCommand {}

    record RetireDocument(
            DocumentId documentId, String reason, @Nullable DocumentId replacedBy) implements DocumentCommand {}
}
