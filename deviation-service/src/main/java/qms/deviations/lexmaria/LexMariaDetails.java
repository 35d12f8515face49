package qms.deviations.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.measures.SeenMeasure;
import qms.web.law.LegalBasis;

/**
 * A lex Maria case as the one who may read it sees it.
 *
 * @param legalBasis what each step rests on, by the law of its day
 */
record LexMariaDetails(
        String id,
        String unit,
        LexMariaStatus status,
        @Nullable CaseRef origin,
        LocalDate occurredOn,
        Instant reportedAt,
        Instant registeredAt,
        String reportedAs,
        String description,
        @Nullable String acuteMeasures,
        @Nullable String patient,
        @Nullable AssessmentDetails assessment,
        @Nullable DeclinedDetails declined,
        @Nullable String investigator,
        @Nullable AnalysisDetails analysis,
        @Nullable DecisionDetails decision,
        @Nullable IvoDetails ivo,
        @Nullable PatientDetails patientInformation,
        List<String> measures,
        @Nullable FollowUpDetails followUp,
        @Nullable ClosingDetails closing,
        List<LegalBasis> legalBasis) {

    /** How the event was judged. */
    record AssessmentDetails(String injury, String outcome, String reason, LocalDate assessedOn, String assessedBy) {}

    /** Why it is no lex Maria. */
    record DeclinedDetails(String reason, LocalDate declinedOn, String declinedBy) {}

    /** What happened, why, and what follows. */
    record AnalysisDetails(
            String courseOfEvents,
            List<String> causeAreas,
            String causes,
            String conclusions,
            boolean similarBefore,
            LocalDate analysedOn,
            String analysedBy) {}

    /** Whether IVO is to be notified. */
    record DecisionDetails(boolean toBeNotified, String reason, LocalDate decidedOn, String decidedBy) {}

    /** What IVO has been sent, and what it decided. */
    record IvoDetails(
            Instant notifiedAt,
            @Nullable String registryNumber,
            @Nullable String ivoReference,
            @Nullable String contentHash,
            @Nullable Instant investigationSubmittedAt,
            @Nullable String outcome,
            @Nullable LocalDate decidedOn,
            @Nullable String summary) {}

    /** What the patient or a relative has been told, or why nothing; and that the patient record says so. */
    record PatientDetails(
            @Nullable LocalDate informedOn,
            @Nullable String told,
            @Nullable String groundNotToInform,
            @Nullable String explanation,
            @Nullable LocalDate noteConfirmedOn) {}

    /** What the case led to. */
    record FollowUpDetails(String result, LocalDate followedUpOn, String followedUpBy) {}

    /** When it was closed, on the strength of which measures, or why without any. */
    record ClosingDetails(
            Instant closedAt,
            List<SeenMeasure> measures,
            @Nullable String withoutMeasures) {}
}
