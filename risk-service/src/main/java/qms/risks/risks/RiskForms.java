package qms.risks.risks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.Range;

/** What is taken in about a risk. */
final class RiskForms {

    private RiskForms() {}

    /** What could lead to deficient quality in a unit during a year; assessed and decided at once or later. */
    @Form
    record Identification(
            String unit,

            @Range(min = RiskForm.FIRST_YEAR, max = RiskForm.LAST_YEAR)
            int year,

            @Label @MaxLength(500) @Nullable String process,
            @Label @MaxLength(500) @Nullable String subprocess,
            @Label @MaxLength(500) @Nullable String activity,
            @Label @MaxLength(2000) String risk,
            @Range(min = 1, max = 5) @Nullable Integer probability,
            @Range(min = 1, max = 5) @Nullable Integer consequence,
            @Nullable LocalDate assessedOn,
            @MaxLength(100) @Nullable String map,

            @Codes({"MEASURES", "NO_ACTION", "UNDECIDED"}) @Nullable
            String decision,

            @Label @MaxLength(2000) @Nullable String noActionReason,
            @Label @MaxLength(200) @Nullable String approver,
            @Nullable LocalDate acceptedUntil) {}

    /** How likely and how grave, 1–5 each; the day is today and the map the organisation's if left out. */
    @Form
    record AssessmentForm(
            @Range(min = 1, max = 5) int probability,
            @Range(min = 1, max = 5) int consequence,
            @Nullable LocalDate assessedOn,
            @MaxLength(100) @Nullable String map) {}

    /**
     * To meet the risk with measures, or to take no action and why, approved by which role (that of whoever decides if left out) and until
     * which day.
     */
    @Form
    record DecisionForm(
            @Codes({"MEASURES", "NO_ACTION"}) String decision,
            @Label @MaxLength(2000) @Nullable String noActionReason,
            @Label @MaxLength(200) @Nullable String approver,
            @Nullable LocalDate acceptedUntil) {}

    /** The deviation that tells of it, and the day it happened; today if left out. */
    @Form
    record Materialised(
            @Label @MaxLength(100) String deviation,
            @Nullable LocalDate occurredOn) {}

    /** Why the risk is no longer followed. */
    @Form
    record Closing(@Label @MaxLength(2000) String reason) {}
}
