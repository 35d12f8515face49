package qms.deviations.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.deviations.platform.CaseFile;
import qms.events.CaseRef;
import qms.events.lexsarah.LexSarahMeasureLinked;
import qms.events.lexsarah.PersonLevel;
import qms.web.law.LegalBasis;

/** A lex Sarah case as the one who may read it sees it. */
record LexSarahCaseDetails(
        String id,
        @Nullable String externalId,
        String unit,
        String lawArea,
        LocalDate occurredOn,
        Instant reportedAt,
        Instant registeredAt,
        ReporterDetails reporter,
        String category,
        @Nullable String otherCategory,
        String description,
        String state,
        String level,
        List<DecisionDetails> decisions,
        @Nullable DeclinedDetails declined,
        boolean providerInformation,
        @Nullable Instant notifiedToIvoAt,
        @Nullable Instant closedAt,
        @Nullable CaseRef origin,
        @Nullable ReceiptDetails receipt,
        List<AffectedDetails> affected,
        @Nullable AssessmentDetails assessment,
        @Nullable String investigator,
        @Nullable InvestigationDetails investigation,
        List<CaseFile> documents,
        LexSarahIvoDetails ivo,
        List<MeasureDetails> measures,
        @Nullable FollowUpDetails followUp,
        @Nullable String noMeasures,
        List<LegalBasis> legalBasis,
        List<CorrectionDetails> corrections) {

    /** Who reported, and as what; the person's id where they did it themselves. */
    record ReporterDetails(
            String name, String role, @Nullable String person) {}

    /** What was corrected in the report, when and why; only the fields that got a new value. */
    record CorrectionDetails(
            Instant registeredAt,
            String reason,
            @Nullable String lawArea,
            @Nullable LocalDate occurredOn,
            @Nullable String category,
            @Nullable String otherCategory,
            @Nullable Long undoes) {}

    /** Who took the report in hand, and what was done at once. */
    record ReceiptDetails(
            String receivedBy, Instant receivedAt, @Nullable String protection) {}

    /** Somebody affected, by their number within the case. */
    record AffectedDetails(String person, String description) {}

    /** The initial assessment. */
    record AssessmentDetails(
            String assessedBy,
            Instant registeredAt,
            @Nullable String motivation,
            @Nullable Instant seriousKnownAt,
            boolean policeReport,
            String individualInformed,
            String representativeInformed) {}

    /** What the investigation has found. */
    record InvestigationDetails(
            String investigator,
            Instant registeredAt,
            String event,
            String whenAndWhere,
            String receipt,
            List<ConsequenceDetails> consequences,
            List<CauseDetails> causes,
            String similarBefore,
            String couldHappenAgain,
            String measuresTaken,
            String measuresPlanned,
            String proposedLevel,
            String proposalReason,
            String individualInformed,
            String representativeInformed,
            boolean documentedInPersonFile) {}

    /** What it has meant for one of those affected. */
    record ConsequenceDetails(String person, String description) {}

    /** Why it could happen. */
    record CauseDetails(String cause, String area, boolean primary, String description) {}

    /** A decided level and its reason. */
    record DecisionDetails(
            String level,
            LocalDate decidedOn,
            Instant registeredAt,
            @Nullable String reason,
            @Nullable String decidedBy,
            @Nullable Instant knownAt,
            @Nullable Boolean notifyDecided,
            @Nullable String conflict,
            @Nullable String lowered,
            @Nullable String notSerious,
            @Nullable List<PersonLevel> personLevels) {}

    /** That and why the report was found to be no misconduct. */
    record DeclinedDetails(Instant registeredAt, String reason) {}

    /** A measure that comes of the case, and the cause that it answers. */
    record MeasureDetails(String measure, @Nullable String cause) {

        static MeasureDetails of(LexSarahMeasureLinked link) {
            return new MeasureDetails(link.measureId().toString(), link.cause());
        }
    }

    /** What the measures led to and what was learnt. */
    record FollowUpDetails(
            LocalDate followedUpOn,
            String followedUpBy,
            String effect,
            String judgement,
            String lessons,
            LocalDate lessonsSpreadOn) {}
}
