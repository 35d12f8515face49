package qms.deviations.complaints;

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
import qms.web.forms.Range;

/** What is sent with what is asked of a complaint. */
final class ComplaintForms {

    private ComplaintForms() {}

    /**
     * What is entered when a complaint has come in; when it was registered is set by the server.
     *
     * @param registryNumber its diary number; given by the server if left out
     * @param concernsPerson the id of the person who is complained about, who then neither investigates nor judges it
     * @param onBehalf whether the sender speaks for somebody else
     * @param enteredAfterOutage whether it was on paper first, while the system could not be reached
     * @param provider the id of the provider that it is about, if it is about one; it is then counted among those as well
     */
    @Form
    record Registration(
            String unit,

            @Codes({"COMPLAINT", "VIEWPOINT", "PRAISE", "SUGGESTION"})
            String kind,

            @Codes({"PHONE", "EMAIL", "LETTER", "FORM", "VISIT", "MEETING", "IVO", "OTHER"})
            String channel,

            Instant receivedAt,
            String source,
            @NotEmpty @NoDoubles List<String> categories,
            @Label @MaxLength(80) @Nullable String otherCategory,
            String description,
            @Nullable Sender complainant,
            boolean feedbackWanted,
            @Label @MaxLength(60) @Nullable String registryNumber,
            @Nullable SecrecyForm secrecy,
            @Label @MaxLength(64) @Nullable String concernsPerson,
            @Nullable Boolean onBehalf,
            @Nullable Boolean enteredAfterOutage,
            @MaxLength(100) @Nullable String provider) {}

    /** What the register adds to what a sender has sent in; the words, the sender and the time of receipt stay. */
    @Form
    record Entering(
            @Nullable String unit,

            @Codes({"COMPLAINT", "VIEWPOINT", "PRAISE", "SUGGESTION"}) @Nullable
            String kind,

            String source,
            @NotEmpty @NoDoubles List<String> categories,
            @Label @MaxLength(80) @Nullable String otherCategory,
            @Label @MaxLength(60) @Nullable String registryNumber,
            @Nullable SecrecyForm secrecy,
            @Label @MaxLength(64) @Nullable String concernsPerson,
            @MaxLength(100) @Nullable String provider) {}

    /** Who complained, where they said so. */
    record Sender(
            @MaxLength(200) @Nullable String name,
            @MaxLength(200) @Nullable String contact) {}

    /** The provision by which it may be secret, the authority that says so, and since when; today if left out. */
    @Form
    record SecrecyForm(
            @Label @MaxLength(120) String provision,
            @Label @MaxLength(120) String authority,
            @Nullable LocalDate markedOn) {}

    /** Which correction is to be taken back, by its number in the history, and why. */
    @Form
    record Undoing(
            @Range(min = 0, max = 100_000) int number,
            @MaxLength(2000) String reason) {}

    /**
     * A correction: the reason, and only the fields that were wrong.
     *
     * @param withoutProvider true if it is about no provider after all
     */
    @Form
    record CorrectionForm(
            String reason,

            @Codes({"COMPLAINT", "VIEWPOINT", "PRAISE", "SUGGESTION"}) @Nullable
            String kind,

            @Nullable String source,
            @NotEmpty @NoDoubles @Nullable List<String> categories,
            @Label @MaxLength(80) @Nullable String otherCategory,
            @Nullable String unit,
            @Nullable Instant receivedAt,
            @MaxLength(100) @Nullable String provider,
            @Nullable Boolean withoutProvider) {}

    /** How the sender was told that it has come in, and when; today if left out. */
    @Form
    record Acknowledgement(
            @Codes({"PHONE", "EMAIL", "LETTER", "VISIT", "MEETING", "RECEIPT", "OTHER"})
            String channel,

            @Nullable LocalDate acknowledgedOn) {}

    /** Where it really belongs, whether it is a complaint as well, and the case that it became, if it is known here. */
    @Form
    record Rerouting(
            @Codes({"APPEAL", "CHILD_CONCERN", "APPLICATION", "CRIME_REPORT", "LEX_SARAH", "PERSONAL_DATA_BREACH"})
            String reroutedTo,

            @Nullable Boolean alsoComplaint,
            @Nullable RelatedCase related) {}

    /** A case of another kind, or what another system calls it. */
    record RelatedCase(
            @Codes({"COMPLAINT", "DEVIATION", "LEX_SARAH_CASE", "LEX_MARIA_CASE", "EXTERNAL"})
            String kind,

            @Label @MaxLength(80) String id) {}

    /** The day it was sent on, today if left out; to whom, and why secrecy does not hinder it. */
    @Form
    record Forwarding(
            @Nullable LocalDate forwardedOn,
            @Label @MaxLength(120) @Nullable String forwardedTo,

            @Codes({"CONSENT", "NOTHING_SECRET", "NO_HARM", "STATUTE"}) @Nullable
            String releasedBy) {}

    /** The id of the complaint that says the same. */
    @Form
    record DuplicateMarking(String duplicateOf) {}

    /** One more unit that it is about, and what it says of it. */
    @Form
    record ConcernedUnitForm(
            String unit, @MaxLength(4000) @Nullable String part) {}

    /** The day it was taken back; today if left out. */
    @Form
    record Withdrawal(@Nullable LocalDate withdrawnOn) {}

    /** The id of the person who looks into it; whoever asks, if left out. */
    @Form
    record Investigation(@Label @MaxLength(64) @Nullable String investigator) {}

    /** The manager's judgement, and whether a deviation was found. */
    @Form
    record Decision(
            @Codes({"JUSTIFIED", "PARTLY_JUSTIFIED", "UNJUSTIFIED", "CANNOT_BE_ASSESSED"})
            String outcome,

            boolean deviationFound) {}

    /** The id of a measure that comes of it. */
    @Form
    record MeasureLink(String measure) {}

    /** Why something is or is not done. */
    @Form
    record Reason(@MaxLength(4000) String reason) {}

    /** What the sender was told, how, and when; today if left out. */
    @Form
    record FeedbackForm(
            @Codes({"PHONE", "EMAIL", "LETTER", "VISIT", "MEETING", "RECEIPT", "OTHER"})
            String channel,

            @MaxLength(8000) String content,
            @Nullable LocalDate givenOn) {}

    /** The day the sender declined; today if left out. */
    @Form
    record FeedbackRefusal(@Nullable LocalDate declinedOn) {}

    /** Why the sender cannot be told. */
    @Form
    record FeedbackHindrance(
            @Codes({"ANONYMOUS", "NO_CONTACT", "NOT_REACHED"})
            String reason) {}

    /** The day it was closed; today if left out. */
    @Form
    record Closing(@Nullable LocalDate closedOn) {}

    /** A question to the sender, a note, or what the sender wants to add. */
    @Form
    record Words(@MaxLength(8000) String text) {}
}
