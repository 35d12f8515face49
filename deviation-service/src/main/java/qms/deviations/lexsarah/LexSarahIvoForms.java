package qms.deviations.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;

/** What is taken in about what goes to IVO and comes from it. */
final class LexSarahIvoForms {

    private LexSarahIvoForms() {}

    /** When IVO was notified, now if left out; and of which of the two serious levels, where none is decided. */
    @Form
    record Notification(
            @Nullable Instant notifiedAt,

            @Codes({"TANGIBLE_RISK_OF_SERIOUS_MISCONDUCT", "SERIOUS_MISCONDUCT"}) @Nullable
            String preliminaryLevel,

            @Label @MaxLength(50) @Nullable String ivoCaseNumber,
            @Label @MaxLength(50) @Nullable String registrationNumber,
            @Nullable Boolean investigationPending) {}

    /** The number that IVO has given the case. */
    @Form
    record IvoCaseNumber(@Label @MaxLength(50) String ivoCaseNumber) {}

    /** When the investigation was sent; now if left out. */
    @Form
    record Sending(@Nullable Instant sentAt) {}

    /** What IVO asks for, by the day it sets; when it asked, now if left out. */
    @Form
    record SupplementRequest(@Nullable Instant requestedAt, LocalDate due, String request) {}

    /** What IVO is answered; when it was sent, now if left out. */
    @Form
    record SupplementAnswer(@Nullable Instant sentAt, String answer) {}

    /** What IVO has decided; today if left out. */
    @Form
    record IvoDecision(
            @Nullable LocalDate decidedOn,

            @Codes({"NO_FURTHER_ACTION", "CRITICISM", "INSPECTION", "OTHER"})
            String outcome,

            String summary) {}
}
