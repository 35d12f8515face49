package qms.deviations.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.NotEmpty;

/** What is taken in about a lex Maria case. */
final class LexMariaForms {

    private LexMariaForms() {}

    /** An event that caused or could have caused a care injury (PSL 6 kap. 4 §); when it was registered is set by the server. */
    @Form
    record Report(
            String unit,
            @Nullable OriginForm origin,
            LocalDate occurredOn,
            Instant reportedAt,
            String description,
            @Nullable String acuteMeasures,
            @MaxLength(200) @Nullable String patient) {}

    /** The case that this one comes of. */
    @Form
    record OriginForm(
            @Codes({"COMPLAINT", "DEVIATION", "LEX_SARAH_CASE", "EXTERNAL"})
            String kind,

            @MaxLength(100) String id) {}

    /** Whether there was, or could have been, a care injury and whether a serious one; the day is today if left out. */
    @Form
    record Assessment(
            @Codes({"NONE", "CARE_INJURY", "SERIOUS_CARE_INJURY"})
            String injury,

            @Codes({"HAPPENED", "COULD_HAVE_HAPPENED"}) String outcome,
            String reason,
            @Nullable LocalDate assessedOn) {}

    /** Why it is no lex Maria. */
    @Form
    record Decline(String reason, @Nullable LocalDate declinedOn) {}

    /** Who analyses the event, by the id of the person; whoever asks, if left out. */
    @Form
    record Opening(
            @MaxLength(100) @Nullable String investigator,
            @Nullable LocalDate openedOn) {}

    /** The event analysis (PSL 3 kap. 3 §). */
    @Form
    record Analysis(
            String courseOfEvents,

            @NotEmpty
            @NoDoubles
            @Codes({"INDIVIDUAL", "ROUTINES", "COMMUNICATION", "ENVIRONMENT_AND_ORGANISATION", "EQUIPMENT", "COMPETENCE"
            })
            List<String> causeAreas,

            String causes,
            String conclusions,
            boolean similarBefore,
            @Nullable LocalDate analysedOn) {}

    /** Whether IVO is to be notified, and why. */
    @Form
    record Decision(
            boolean toBeNotified, String reason, @Nullable LocalDate decidedOn) {}

    /** When IVO was notified; now if left out. The fingerprint is that of what was sent. */
    @Form
    record Notification(
            @Nullable Instant notifiedAt,
            @Label @MaxLength(100) @Nullable String registryNumber,
            @Label @MaxLength(100) @Nullable String ivoReference,
            @MaxLength(128) @Nullable String contentHash) {}

    /** When IVO was sent the investigation; now if left out. */
    @Form
    record Submission(
            @Nullable Instant submittedAt,
            @MaxLength(128) @Nullable String contentHash) {}

    /** What IVO decided. */
    @Form
    record IvoDecision(
            @Codes({"CLOSED", "CLOSED_WITH_CRITICISM", "FURTHER_MEASURES"})
            String outcome,

            @Nullable LocalDate decidedOn,
            @Nullable String summary) {}

    /** That the patient or a relative was told. */
    @Form
    record PatientInformation(
            @Codes({"PATIENT", "RELATIVE"}) String told,
            @Nullable LocalDate informedOn) {}

    /** Why nobody was told (PSL 3 kap. 8 and 8 c §§). */
    @Form
    record NoPatientInformation(
            @Codes({"SECRECY", "DECLINED_BY_PATIENT", "NOT_POSSIBLE"})
            String ground,

            @Nullable String explanation) {}

    /** The day the note in the patient record was seen; today if left out. */
    @Form
    record JournalNote(@Nullable LocalDate notedOn) {}

    /** A measure that comes of the case. */
    @Form
    record MeasureLink(@MaxLength(100) String measure) {}

    /** What the case has led to. */
    @Form
    record FollowUp(String result, @Nullable LocalDate followedUpOn) {}

    /** When it was closed; now if left out. Without measures, a reason is asked for. */
    @Form
    record Closing(@Nullable Instant closedAt, @Nullable String withoutMeasures) {}
}
