package qms.deviations.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has gone to IVO and come from it. */
record LexSarahIvoDetails(
        String status,
        @Nullable NotificationDetails notification,
        @Nullable String ivoCaseNumber,
        @Nullable InvestigationSentDetails investigationSent,
        List<SupplementDetails> supplements,
        @Nullable IvoDecisionDetails decision) {

    /** The notification; it is never changed. */
    record NotificationDetails(
            Instant notifiedAt,
            @Nullable String notifiedBy,
            @Nullable String preliminaryLevel,
            @Nullable String registrationNumber,
            @Nullable String contentHash,
            @Nullable List<String> attachments,
            @Nullable Boolean investigationPending) {}

    /** That the investigation has followed. */
    record InvestigationSentDetails(Instant sentAt, String sentBy, String contentHash) {}

    /** What IVO asked for, and what it was answered. */
    record SupplementDetails(
            Instant requestedAt,
            LocalDate due,
            String request,
            @Nullable Instant sentAt,
            @Nullable String answer,
            @Nullable String contentHash) {}

    /** What IVO has decided. */
    record IvoDecisionDetails(LocalDate decidedOn, String outcome, String summary) {}
}
