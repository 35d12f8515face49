package qms.deviations.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.deviations.platform.CaseFile;
import qms.events.CaseRef;
import qms.events.complaints.SecrecyMarking;
import qms.web.law.LegalBasis;

/**
 * A complaint as the one who may read it sees it; words that have been disposed of read "[gallrad]".
 *
 * @param receipt whether the sender follows it by a receipt, without an account
 * @param related the case that it became, when it was rerouted
 * @param reroutingDuty what the law asks of where it was rerouted to
 * @param releasedBy why secrecy did not hinder that it was forwarded
 * @param provider whom it is about, where that is somebody who serves on contract
 * @param legalBasis what each step rests on, by the law of its day
 */
record ComplaintDetails(
        String id,
        @Nullable String externalId,
        String unit,
        String kind,
        String channel,
        Instant receivedAt,
        @Nullable Instant registeredAt,
        @Nullable String source,
        List<String> categories,
        @Nullable String otherCategory,
        String description,
        @Nullable Sender complainant,
        boolean feedbackWanted,
        String state,
        @Nullable String reroutedTo,
        boolean alsoComplaint,
        @Nullable LocalDate forwardedOn,
        @Nullable String duplicateOf,
        @Nullable LocalDate withdrawnOn,
        @Nullable String outcome,
        @Nullable Boolean deviationFound,
        @Nullable LocalDate closedOn,
        List<CorrectionDetails> corrections,
        @Nullable String registryNumber,
        @Nullable SecrecyMarking secrecy,
        @Nullable String concernsPerson,
        boolean onBehalf,
        boolean enteredAfterOutage,
        boolean receipt,
        @Nullable CaseRef related,
        @Nullable Duty reroutingDuty,
        @Nullable String forwardedTo,
        @Nullable String releasedBy,
        List<ConcernedUnitDetails> alsoConcerns,
        @Nullable LocalDate acknowledgedOn,
        @Nullable String investigator,
        @Nullable String decidedBy,
        List<String> measures,
        @Nullable String noActionReason,
        @Nullable FeedbackDetails feedback,
        @Nullable String reopenedBecause,
        List<LetterDetails> letters,
        List<FileDetails> files,
        List<NoteDetails> notes,
        @Nullable String provider,
        List<LegalBasis> legalBasis) {

    /** Who complained, where they said so. */
    record Sender(@Nullable String name, @Nullable String contact) {}

    /** What was corrected when and why; only the fields that got a new value. */
    record CorrectionDetails(
            Instant registeredAt,
            String reason,
            @Nullable String kind,
            @Nullable String source,
            @Nullable List<String> categories,
            @Nullable String otherCategory,
            @Nullable String unit,
            @Nullable Instant receivedAt,
            @Nullable String provider,
            @Nullable Boolean withoutProvider,
            @Nullable Long undoes) {}

    /** What the law asks, and by which day where it can be said in days. */
    record Duty(String duty, @Nullable LocalDate due) {}

    /** One more unit that it is about, and what it says of it. */
    record ConcernedUnitDetails(String unit, @Nullable String part) {}

    /** What the sender was told and how, or that it was declined or not possible. */
    record FeedbackDetails(
            @Nullable String channel,
            @Nullable String content,
            @Nullable LocalDate on,
            @Nullable String notPossible) {}

    /** A question to the sender, or what the sender wrote. */
    record LetterDetails(boolean question, String text, Instant at) {}

    /** A file, and whether the SENDER or the OFFICE has added it. */
    record FileDetails(CaseFile file, String by, Instant at) {}

    /** A note, for those who handle it. */
    record NoteDetails(String note, Instant at) {}
}
