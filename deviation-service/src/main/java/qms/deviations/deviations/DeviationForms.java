package qms.deviations.deviations;

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
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;

/** What is taken in about a deviation. */
final class DeviationForms {

    private DeviationForms() {}

    /**
     * Where, what and when is enough. Discovered and reported is now if left out; an earlier report is for what was written on paper while the
     * platform was down.
     */
    @Form
    record Report(
            String unit,
            String whatHappened,
            Instant occurredAt,
            @Nullable Instant discoveredAt,
            @Nullable String acuteMeasure,
            @Nullable RiskForm risk,
            @Nullable OriginForm origin,
            @Nullable Boolean enteredAfterOutage,
            @Nullable Instant reportedAt) {}

    /** How probable that it happens again, and how severe, 1–4 each. */
    record RiskForm(
            @Range(min = 1, max = 4) int probability,
            @Range(min = 1, max = 4) int severity) {}

    /** The complaint in which it was found, or what another system calls it. */
    record OriginForm(
            @Codes({"COMPLAINT", "EXTERNAL"}) String kind,
            @Label @MaxLength(100) String id) {}

    /** The unit that it concerns, and why. */
    @Form
    record Reassignment(String toUnit, String reason) {}

    /** Under which laws (none for what is internal), of what kind, and whether misconduct is suspected. */
    @Form
    record TriageForm(
            @Codes({"SOL", "LSS", "HSL"}) @NoDoubles @OrEmpty
            List<String> legalBases,

            String category,
            @Label @MaxLength(80) @Nullable String subcategory,
            boolean suspectedMisconduct) {}

    /** Why it is no deviation. */
    @Form
    record Dismissal(String reason) {}

    /** Who investigates, by person id; why somebody who is involved has to, if so. */
    @Form
    record InvestigationForm(
            @MaxLength(100) String investigator, @Nullable String conflictAccepted) {}

    /** The areas of the causes, the one that weighs most, and up to five answers to why, in their order. */
    @Form
    record CausesForm(
            @Codes({
                "INDIVIDUAL",
                "ORGANISATION",
                "ROUTINES",
                "ENVIRONMENT",
                "COMMUNICATION",
                "COMPETENCE",
                "EQUIPMENT_TECHNOLOGY"
            })
            @NotEmpty
            @NoDoubles
            List<String> areas,

            String primary,
            @OrEmpty List<String> whys) {}

    /** What the manager finds; the day is today if left out. */
    @Form
    record AssessmentForm(
            String conclusion,
            @Nullable RiskForm risk,
            @Nullable LocalDate assessedOn,
            @Nullable String conflictAccepted) {}

    /** What MAS or MAR finds; the day is today if left out. */
    @Form
    record HealthCareForm(
            @Codes({
                "NO_INJURY",
                "COULD_HAVE_CAUSED_INJURY",
                "INJURY",
                "COULD_HAVE_CAUSED_SERIOUS_INJURY",
                "SERIOUS_INJURY"
            })
            String injury,

            RiskForm risk,
            String conclusion,
            @Nullable LocalDate assessedOn) {}

    /**
     * To what it is escalated and why. Lex Sarah needs the law and its own category; who reports it there is whoever reported the deviation, by
     * the name given.
     */
    @Form
    record EscalationForm(
            @Codes({"LEX_SARAH", "LEX_MARIA"}) String to,
            String reason,
            @Codes({"SOL", "LSS"}) @Nullable String lawArea,
            @Nullable String category,
            @Label @MaxLength(80) @Nullable String otherCategory,
            @MaxLength(200) @Nullable String reporterName,

            @Codes({"EMPLOYEE", "CONTRACTOR", "TRAINEE", "PARTICIPANT"}) @Nullable
            String reporterRole) {}

    /** A measure that comes of it. */
    @Form
    record MeasureForm(@MaxLength(100) String measure) {}

    /** That the measures named are enough; where there are none, why. */
    @Form
    record MeasuresDecision(@Nullable String noMeasuresBecause) {}

    /** The day, today if left out, and what was found. */
    @Form
    record FollowUpForm(
            @Nullable LocalDate followedUpOn, @Nullable String finding) {}

    /** The day the work group was told; today if left out. */
    @Form
    record StaffInformation(@Nullable LocalDate informedOn) {}

    /** The day it was closed; today if left out. */
    @Form
    record Closing(@Nullable LocalDate closedOn) {}

    /** Why it is taken up again. */
    @Form
    record Reopening(String reason) {}
}
