package qms.deviations.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.deviations.lexmaria.LexMariaForms.OriginForm;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.NotEmpty;

/**
 * A line of lex Maria cases.
 *
 * @param origin the case that it came of, by the id of its line
 * @param responsible who judged, analysed and decided: no names, for history knows roles
 */
record LexMariaLine(
        String unit,
        @Nullable OriginForm origin,
        LocalDate occurredOn,
        Instant reportedAt,
        Instant registeredAt,
        @Codes({"MAS", "MAR"}) String responsible,
        String description,
        @Nullable String acuteMeasures,
        @MaxLength(200) @Nullable String patient,
        @Nullable Assessed assessment,
        @Nullable Because declined,
        @Nullable Analysed analysis,
        @Nullable Decided decision,
        @Nullable Notified notification,
        @Nullable Instant submittedAt,
        @Nullable IvoDecided ivoDecision,
        @Nullable Told patientInformation,
        @Nullable NotTold noPatientInformation,
        @Nullable LocalDate noteConfirmedOn,
        @Nullable FollowedUp followUp,
        @Nullable Instant closedAt) {

    /** How the event was judged. */
    record Assessed(
            @Codes({"NONE", "CARE_INJURY", "SERIOUS_CARE_INJURY"})
            String injury,

            @Codes({"HAPPENED", "COULD_HAVE_HAPPENED"}) String outcome,
            String reason,
            LocalDate assessedOn) {}

    /** Why it was no lex Maria. */
    record Because(String reason, LocalDate declinedOn) {}

    /** The event analysis. */
    record Analysed(
            LocalDate openedOn,
            String courseOfEvents,

            @NotEmpty
            @NoDoubles
            @Codes({"INDIVIDUAL", "ROUTINES", "COMMUNICATION", "ENVIRONMENT_AND_ORGANISATION", "EQUIPMENT", "COMPETENCE"
            })
            List<String> causeAreas,

            String causes,
            String conclusions,
            boolean similarBefore,
            LocalDate analysedOn) {}

    /** Whether IVO was to be notified. */
    record Decided(boolean toBeNotified, String reason, LocalDate decidedOn) {}

    /** When IVO was notified. */
    record Notified(
            Instant notifiedAt,
            @Label @MaxLength(100) @Nullable String registryNumber,
            @Label @MaxLength(100) @Nullable String ivoReference) {}

    /** What IVO decided. */
    record IvoDecided(
            @Codes({"CLOSED", "CLOSED_WITH_CRITICISM", "FURTHER_MEASURES"})
            String outcome,

            LocalDate decidedOn,
            @Nullable String summary) {}

    /** Who was told of the event. */
    record Told(@Codes({"PATIENT", "RELATIVE"}) String told, LocalDate informedOn) {}

    /** Why nobody was told. */
    record NotTold(
            @Codes({"SECRECY", "DECLINED_BY_PATIENT", "NOT_POSSIBLE"})
            String ground,

            @Nullable String explanation,
            LocalDate notedOn) {}

    /** What the case led to. */
    record FollowedUp(String result, LocalDate followedUpOn) {}
}
