package qms.deviations.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.SealedFile;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahInvestigation;
import qms.events.lexsarah.PersonLevel;
import qms.events.lexsarah.Reporter;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;

/** Everything that can be asked of a lex Sarah case, in life-cycle order. */
sealed interface LexSarahCommand {

    LexSarahCaseId caseId();

    @TargetAggregateIdentifier
    default String thing() {
        return caseId().toString();
    }

    record ReportLexSarah(
            LexSarahCaseId caseId,
            String unit,
            String kind,
            String lawArea,
            LocalDate occurredOn,
            Instant reportedAt,
            Reporter reporter,
            String category,
            @Nullable String otherCategory,
            PersonalText description,
            @Nullable CaseRef origin,
            @Nullable String reporterPerson,
            List<PersonalText> affected)
            implements LexSarahCommand {}

    /** Only what was wrong has a value. */
    record CorrectLexSarah(
            LexSarahCaseId caseId,
            PersonalText reason,
            @Nullable String lawArea,
            @Nullable LocalDate occurredOn,
            @Nullable String category,
            @Nullable String otherCategory)
            implements LexSarahCommand {}

    /** @param number the place of the correction in the case's stream */
    record UndoLexSarahCorrection(LexSarahCaseId caseId, long number, PersonalText reason) implements LexSarahCommand {}

    record ReceiveLexSarah(
            LexSarahCaseId caseId,
            String receivedBy,
            Instant receivedAt,
            @Nullable PersonalText protection) implements LexSarahCommand {}

    record NamePersonAffected(LexSarahCaseId caseId, PersonalText description) implements LexSarahCommand {}

    record AssessLexSarah(
            LexSarahCaseId caseId,
            String assessedBy,
            @Nullable PersonalText motivation,
            @Nullable Instant seriousKnownAt,
            boolean policeReport,
            String individualInformed,
            String representativeInformed)
            implements LexSarahCommand {}

    record DeclineLexSarah(LexSarahCaseId caseId, PersonalText reason, String declinedBy) implements LexSarahCommand {}

    record AppointInvestigator(
            LexSarahCaseId caseId,
            String investigator,
            String appointedBy,
            @Nullable PersonalText conflict) implements LexSarahCommand {}

    record CompleteInvestigation(LexSarahCaseId caseId, String investigator, LexSarahInvestigation investigation)
            implements LexSarahCommand {}

    record AddDocument(LexSarahCaseId caseId, SealedFile file, String addedBy) implements LexSarahCommand {}

    record DecideLexSarahLevel(
            LexSarahCaseId caseId,
            String level,
            LocalDate decidedOn,
            @Nullable PersonalText reason,
            String decidedBy,
            @Nullable Instant knownAt,
            boolean notifyDecided,
            @Nullable PersonalText conflict,
            @Nullable PersonalText lowered,
            @Nullable PersonalText notSerious,
            List<PersonLevel> personLevels)
            implements LexSarahCommand {}

    /** {@code sent} is what the case said and which files it had when it was sent. */
    record NotifyIvo(
            LexSarahCaseId caseId,
            Instant notifiedAt,
            String notifiedBy,
            @Nullable String preliminaryLevel,
            @Nullable String ivoCaseNumber,
            @Nullable String registrationNumber,
            @Nullable Boolean investigationPending,
            Sent sent)
            implements LexSarahCommand {}

    record GiveIvoNumber(LexSarahCaseId caseId, String ivoCaseNumber) implements LexSarahCommand {}

    record SendInvestigation(LexSarahCaseId caseId, Instant sentAt, String sentBy, Sent sent)
            implements LexSarahCommand {}

    record NoteSupplementRequest(LexSarahCaseId caseId, Instant requestedAt, LocalDate due, PersonalText request)
            implements LexSarahCommand {}

    record SendSupplement(LexSarahCaseId caseId, Instant sentAt, String sentBy, PersonalText answer, Sent sent)
            implements LexSarahCommand {}

    record NoteIvoDecision(LexSarahCaseId caseId, LocalDate decidedOn, String outcome, PersonalText summary)
            implements LexSarahCommand {}

    record LinkMeasure(
            LexSarahCaseId caseId,
            MeasureId measure,
            @Nullable String cause) implements LexSarahCommand {}

    record FollowUpLexSarah(
            LexSarahCaseId caseId,
            LocalDate followedUpOn,
            String followedUpBy,
            String effect,
            PersonalText judgement,
            PersonalText lessons,
            LocalDate lessonsSpreadOn)
            implements LexSarahCommand {}

    /** {@code measures} is how those that the case has named stood when whoever closes it looked. */
    record CloseLexSarahCase(
            LexSarahCaseId caseId,
            Instant closedAt,
            String closedBy,
            List<SeenMeasure> measures,
            @Nullable PersonalText noMeasures)
            implements LexSarahCommand {}

    /** What is sent to IVO, as hashes: of the case as it was, and of each of its files. */
    record Sent(String contentHash, List<String> attachments) {}
}
