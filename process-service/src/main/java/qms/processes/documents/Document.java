package qms.processes.documents;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.processes.documents.DocumentProblem.DOCUMENT_APPROVED_BY_OTHERS;
import static qms.processes.documents.DocumentProblem.DOCUMENT_IS_EXTERNAL;
import static qms.processes.documents.DocumentProblem.DOCUMENT_IS_INTERNAL;
import static qms.processes.documents.DocumentProblem.DOCUMENT_NOT_APPROVED;
import static qms.processes.documents.DocumentProblem.DOCUMENT_NOT_IN_REVIEW;
import static qms.processes.documents.DocumentProblem.DOCUMENT_NOT_IN_WORK;
import static qms.processes.documents.DocumentProblem.DOCUMENT_NOT_PUBLISHED;
import static qms.processes.documents.DocumentProblem.DOCUMENT_NOT_REVISED;
import static qms.processes.documents.DocumentProblem.DOCUMENT_REPLACED_BY_ITSELF;
import static qms.processes.documents.DocumentProblem.DOCUMENT_REVIEW_NOT_LATER;
import static qms.processes.documents.DocumentProblem.DOCUMENT_WITHOUT_CONTENT;
import static qms.processes.documents.DocumentStatus.DRAFT;
import static qms.processes.documents.DocumentStatus.PUBLISHED;
import static qms.processes.documents.DocumentStatus.RETIRED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import qms.events.documents.DocumentApproved;
import qms.events.documents.DocumentContentAttached;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentEvent;
import qms.events.documents.DocumentLinkChecked;
import qms.events.documents.DocumentLinked;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRetired;
import qms.events.documents.DocumentReturned;
import qms.events.documents.DocumentReviewed;
import qms.events.documents.DocumentRevisionAbandoned;
import qms.events.documents.DocumentRevisionBegun;
import qms.events.documents.DocumentSubmittedForReview;
import qms.processes.documents.DocumentCommand.AbandonRevision;
import qms.processes.documents.DocumentCommand.ApproveDocument;
import qms.processes.documents.DocumentCommand.AttachContent;
import qms.processes.documents.DocumentCommand.BeginRevision;
import qms.processes.documents.DocumentCommand.DraftDocument;
import qms.processes.documents.DocumentCommand.LinkDocument;
import qms.processes.documents.DocumentCommand.PublishDocument;
import qms.processes.documents.DocumentCommand.RecordLink;
import qms.processes.documents.DocumentCommand.RetireDocument;
import qms.processes.documents.DocumentCommand.ReturnDocument;
import qms.processes.documents.DocumentCommand.ReviewDocument;
import qms.processes.documents.DocumentCommand.SubmitDocument;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** A document: decides what may happen to it (domain life cycle 5.9). */
@AggregateRoot
final class Document extends EventSourcedThing<DocumentEvent> {

    static final int MONTHS_BETWEEN_REVIEWS = 12;

    private String unit = "";
    private DocumentLevel level = DocumentLevel.UNIT;
    private boolean external;
    private DocumentStatus status = DRAFT;
    private String inWork = "";
    private boolean filled;
    private String valid = "";
    private Instant lookedUp = Instant.EPOCH;

    Document() {}

    @CommandHandler
    Document(DraftDocument command, Clock clock) {
        apply(new DocumentDrafted(
                command.documentId(),
                command.unit(),
                command.title(),
                command.type(),
                command.level(),
                command.source(),
                clock.instant()));
    }

    @CommandHandler
    void handle(AttachContent command, Clock clock) {
        refuseIf(external, DOCUMENT_IS_EXTERNAL, "Ange dokumentets adress i stället för en fil.");
        mustBeWritten();
        apply(new DocumentContentAttached(
                command.documentId(),
                unit,
                inWork,
                command.sha256(),
                command.size(),
                command.mediaType(),
                command.fileName(),
                clock.instant()));
    }

    @CommandHandler
    void handle(LinkDocument command, Clock clock) {
        mustBeExternal();
        mustBeWritten();
        apply(new DocumentLinked(command.documentId(), unit, inWork, command.url(), clock.instant()));
    }

    @CommandHandler
    void handle(SubmitDocument command, Clock clock) {
        mustBeWritten();
        refuseIf(!filled, DOCUMENT_WITHOUT_CONTENT, "Lägg till en fil eller en adress innan dokumentet lämnas in.");
        apply(new DocumentSubmittedForReview(command.documentId(), unit, inWork, clock.instant()));
    }

    @CommandHandler
    void handle(ReturnDocument command, Clock clock) {
        mustBeInReview();
        apply(new DocumentReturned(command.documentId(), unit, inWork, command.reason(), clock.instant()));
    }

    /** Who writes may also approve, where they hold the role: small units have one person for both. */
    @CommandHandler
    void handle(ApproveDocument command, Clock clock) {
        mustBeInReview();
        String as = command.roles().stream()
                .filter(level.approvers()::contains)
                .sorted()
                .findFirst()
                .orElseThrow(() -> Problem.of(DOCUMENT_APPROVED_BY_OTHERS, level.whoApproves()));
        apply(new DocumentApproved(command.documentId(), unit, inWork, as, command.reference(), clock.instant()));
    }

    @CommandHandler
    void handle(PublishDocument command, Clock clock) {
        refuseIf(!status.isApproved(), DOCUMENT_NOT_APPROVED, "Dokumentet behöver godkännas innan det publiceras.");
        LocalDate today = Stockholm.day(clock.instant());
        LocalDate due = reviewDue(command.reviewDue(), today);
        apply(new DocumentPublished(command.documentId(), unit, inWork, today, due, clock.instant()));
    }

    @CommandHandler
    void handle(ReviewDocument command, Clock clock) {
        refuseIf(!status.holds(), DOCUMENT_NOT_PUBLISHED, "Bara ett dokument som gäller kan granskas utan ändring.");
        LocalDate today = Stockholm.day(clock.instant());
        LocalDate due = reviewDue(command.reviewDue(), today);
        apply(new DocumentReviewed(command.documentId(), unit, valid, today, due, clock.instant()));
    }

    @CommandHandler
    void handle(BeginRevision command, Clock clock) {
        refuseIf(status != PUBLISHED, DOCUMENT_NOT_PUBLISHED, "Bara ett publicerat dokument som inte redan revideras.");
        String next = VersionNumber.of(valid).next(command.kind()).toString();
        apply(new DocumentRevisionBegun(
                command.documentId(),
                unit,
                next,
                command.kind(),
                command.change(),
                command.newTitle(),
                clock.instant()));
    }

    @CommandHandler
    void handle(AbandonRevision command, Clock clock) {
        refuseIf(!status.isRevised(), DOCUMENT_NOT_REVISED, "Det finns ingen ny version att avbryta.");
        apply(new DocumentRevisionAbandoned(command.documentId(), unit, inWork, command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(RecordLink command, Clock clock) {
        mustBeExternal();
        refuseIf(status == RETIRED, DOCUMENT_NOT_PUBLISHED, "Dokumentet gäller inte längre.");
        if (command.unlessSince() != null && lookedUp.isAfter(command.unlessSince())) {
            return;
        }
        LinkFinding found = command.finding();
        apply(new DocumentLinkChecked(
                command.documentId(),
                unit,
                valid.isEmpty() ? inWork : valid,
                found.url(),
                found.outcome().name(),
                found.status(),
                clock.instant(),
                clock.instant()));
    }

    /** A draft that comes to nothing is retired as well: nothing is ever deleted. */
    @CommandHandler
    void handle(RetireDocument command, Clock clock) {
        refuseIf(
                status != PUBLISHED && status != DRAFT,
                DOCUMENT_NOT_PUBLISHED,
                "Avsluta granskningen eller revideringen först.");
        refuseIf(
                command.documentId().equals(command.replacedBy()),
                DOCUMENT_REPLACED_BY_ITSELF,
                "Ange ett annat dokument som ersättare.");
        apply(new DocumentRetired(
                command.documentId(),
                unit,
                Stockholm.day(clock.instant()),
                command.reason(),
                command.replacedBy(),
                clock.instant()));
    }

    @Override
    protected void on(DocumentEvent event) {
        status = status.after(event);
        switch (event) {
            case DocumentDrafted e -> {
                unit = e.unit();
                level = DocumentLevel.valueOf(e.level());
                external = e.source().equals("EXTERNAL");
                inWork = VersionNumber.FIRST.toString();
            }
            case DocumentContentAttached e -> filled = true;
            case DocumentLinked e -> filled = true;
            case DocumentSubmittedForReview e -> {}
            case DocumentReturned e -> {}
            case DocumentApproved e -> {}
            case DocumentPublished e -> valid = e.version();
            case DocumentReviewed e -> {}
            case DocumentRevisionBegun e -> {
                inWork = e.version();
                filled = false;
            }
            case DocumentRevisionAbandoned e -> inWork = valid;
            case DocumentLinkChecked e -> lookedUp = e.checkedAt();
            case DocumentRetired e -> {}
        }
    }

    private static LocalDate reviewDue(@Nullable LocalDate asked, LocalDate today) {
        LocalDate due = asked == null ? today.plusMonths(MONTHS_BETWEEN_REVIEWS) : asked;
        refuseIf(!due.isAfter(today), DOCUMENT_REVIEW_NOT_LATER, "Ange en dag efter " + today + ".");
        return due;
    }

    private void mustBeWritten() {
        refuseIf(
                !status.isWritten(), DOCUMENT_NOT_IN_WORK, "Påbörja en ny version, eller få den åter från granskning.");
    }

    private void mustBeInReview() {
        refuseIf(!status.isInReview(), DOCUMENT_NOT_IN_REVIEW, "Dokumentet behöver lämnas in för granskning först.");
    }

    private void mustBeExternal() {
        refuseIf(!external, DOCUMENT_IS_INTERNAL, "Dokumentet är en fil här och har ingen adress.");
    }

    private static void refuseIf(boolean against, DocumentProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
