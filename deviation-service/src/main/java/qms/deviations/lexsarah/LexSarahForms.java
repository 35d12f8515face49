package qms.deviations.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NotEmpty;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;

/** What is taken in about a lex Sarah case on its way to a decision and to its end. */
final class LexSarahForms {

    private LexSarahForms() {}

    /** A report (SoL 27 kap. 2 §, LSS 24 b §); when it was registered is set by the server. Whoever sends it is the one who reports, unless an officer enters it or it says otherwise. */
    @Form
    record Report(
            String unit,
            @Codes({"SOL", "LSS"}) String lawArea,
            LocalDate occurredOn,
            Instant reportedAt,
            ReporterForm reporter,
            String category,
            @Label @MaxLength(80) @Nullable String otherCategory,
            String description,
            @Nullable Boolean providerInformation,
            @Nullable Boolean selfReported,
            @Nullable OriginForm origin,
            @OrEmpty List<AffectedForm> affected) {}

    /** Who reports, and as what. */
    record ReporterForm(
            @MaxLength(200) String name,

            @Codes({"EMPLOYEE", "CONTRACTOR", "TRAINEE", "PARTICIPANT"})
            String role) {}

    /** The case that the report came of. */
    @Form
    record OriginForm(
            @Codes({"COMPLAINT", "DEVIATION", "LEX_SARAH_CASE", "LEX_MARIA_CASE", "EXTERNAL"})
            String kind,

            @Label @MaxLength(100) String id) {}

    /** A correction of the report: the reason, and only the fields that were wrong. */
    @Form
    record CorrectionForm(
            String reason,
            @Codes({"SOL", "LSS"}) @Nullable String lawArea,
            @Nullable LocalDate occurredOn,
            @Nullable String category,
            @Label @MaxLength(80) @Nullable String otherCategory) {

        boolean correctsNothing() {
            return lawArea == null && occurredOn == null && category == null;
        }
    }

    /** Which correction is to be taken back, by its number in the history, and why. */
    @Form
    record Undoing(
            @Range(min = 0, max = 100_000) int number,
            @MaxLength(2000) String reason) {}

    /** Who is affected; kept sealed, and numbered. */
    @Form
    record AffectedForm(String description) {}

    /** When the report was taken in hand, now if left out, and what was done at once to protect those affected. */
    @Form
    record Receipt(@Nullable Instant receivedAt, @Nullable String protection) {}

    /** The initial assessment: IVO now, and then since when that is evident; the police; who has been told. */
    @Form
    record Assessment(
            @Nullable Boolean notifyIvo,
            @Nullable Instant knownAt,
            @Nullable String motivation,
            @Nullable Boolean policeReport,

            @Codes({"INFORMED", "TO_BE_INFORMED", "NOT_INFORMED"}) @Nullable
            String individualInformed,

            @Codes({"INFORMED", "TO_BE_INFORMED", "NOT_INFORMED"}) @Nullable
            String representativeInformed) {}

    /** Why it clearly is no misconduct. */
    @Form
    record Decline(String reason) {}

    /** The person's id; why it is this person, where they are not disinterested. */
    @Form
    record Appointment(
            @Label @MaxLength(100) String person, @Nullable String conflictReason) {}

    /** What an investigation is to contain (SOSFS 2011:5 5 kap.). */
    @Form
    record InvestigationForm(
            String event,
            String whenAndWhere,
            String receipt,
            @NotEmpty List<ConsequenceForm> consequences,
            @NotEmpty List<CauseForm> causes,
            String similarBefore,
            String couldHappenAgain,
            String measuresTaken,
            String measuresPlanned,

            @Codes({
                "NO_MISCONDUCT",
                "TANGIBLE_RISK_OF_MISCONDUCT",
                "MISCONDUCT",
                "TANGIBLE_RISK_OF_SERIOUS_MISCONDUCT",
                "SERIOUS_MISCONDUCT"
            })
            String proposedLevel,

            String proposalReason,

            @Codes({"INFORMED", "TO_BE_INFORMED", "NOT_INFORMED"})
            String individualInformed,

            @Codes({"INFORMED", "TO_BE_INFORMED", "NOT_INFORMED"})
            String representativeInformed,

            boolean documentedInPersonFile) {}

    /** What it has meant for one of those affected, by their number. */
    @Form
    record ConsequenceForm(@MaxLength(9) String person, String description) {}

    /** Why it could happen; one is the primary. */
    @Form
    record CauseForm(
            @Codes({"INDIVIDUAL", "ROUTINES", "ORGANISATION", "ENVIRONMENT", "OTHER"})
            String area,

            boolean primary,
            String description) {}

    /** One of the five levels; the day is today if left out. What must be said besides depends on the case. */
    @Form
    record Decision(
            @Codes({
                "NO_MISCONDUCT",
                "TANGIBLE_RISK_OF_MISCONDUCT",
                "MISCONDUCT",
                "TANGIBLE_RISK_OF_SERIOUS_MISCONDUCT",
                "SERIOUS_MISCONDUCT"
            })
            String level,

            @Nullable LocalDate decidedOn,
            @Nullable String reason,
            @Nullable Instant knownAt,
            @Nullable Boolean notifyDecided,
            @Nullable String conflictReason,
            @Nullable String loweredReason,
            @Nullable String notSeriousReason,
            @OrEmpty List<PersonLevelForm> personLevels) {}

    /** The level for one of those affected, by their number. */
    @Form
    record PersonLevelForm(
            @MaxLength(9) String person,

            @Codes({
                "NO_MISCONDUCT",
                "TANGIBLE_RISK_OF_MISCONDUCT",
                "MISCONDUCT",
                "TANGIBLE_RISK_OF_SERIOUS_MISCONDUCT",
                "SERIOUS_MISCONDUCT"
            })
            String level) {}

    /** A measure that comes of the case, and the number of the cause that it answers. */
    @Form
    record MeasureLink(
            @MaxLength(100) String measure,
            @MaxLength(9) @Nullable String cause) {}

    /** What the measures have led to, what was learnt, and the days; today if left out. */
    @Form
    record FollowUpForm(
            @Nullable LocalDate followedUpOn,
            @Codes({"EFFECTIVE", "PARTLY", "NOT"}) String effect,
            String judgement,
            String lessons,
            @Nullable LocalDate lessonsSpreadOn) {}

    /** When the case was closed; now if left out. Why there are no measures, if there are none. */
    @Form
    record Closing(@Nullable Instant closedAt, @Nullable String noMeasuresReason) {}
}
