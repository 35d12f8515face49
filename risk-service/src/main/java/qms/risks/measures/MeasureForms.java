package qms.risks.measures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.NotEmpty;

/** What is taken in about a measure. */
final class MeasureForms {

    private MeasureForms() {}

    /** What is to be done, why, by which role and until when; perhaps after a measure that had too little effect. */
    @Form
    record Proposal(
            String unit,
            @NotEmpty @NoDoubles List<OriginForm> origins,
            @Label @MaxLength(2000) String description,

            @Codes({"IMMEDIATE", "CORRECTIVE", "PREVENTIVE", "IMPROVEMENT"}) @Nullable
            String type,

            @Label @MaxLength(200) @Nullable String responsible,
            @Nullable LocalDate due,
            @MaxLength(100) @Nullable String followsUp) {}

    /** What the measure comes from. */
    @Form
    record OriginForm(
            @Codes({
                "RISK",
                "SELF_CHECK",
                "COMPLAINT",
                "DEVIATION",
                "LEX_SARAH_CASE",
                "LEX_MARIA_CASE",
                "INSPECTION",
                "PROVIDER_REVIEW",
                "SURVEY",
                "ANALYSIS",
                "QUALITY_PLAN"
            })
            String kind,

            @MaxLength(100) String id) {}

    /** By which role and until when; what is left out stays as proposed. */
    @Form
    record Decision(
            @Label @MaxLength(200) @Nullable String responsible,
            @Nullable LocalDate due) {}

    /** Nothing to fill in. */
    @Form
    record Start() {}

    /** The day it was carried out; today if left out. */
    @Form
    record Implementation(@Nullable LocalDate implementedOn) {}

    /** What the measure has led to, and the day that was judged; today if left out. */
    @Form
    record EffectForm(
            @Codes({"EFFECTIVE", "PARTLY", "NOT"}) String effect,
            @Label @MaxLength(2000) @Nullable String comment,
            @Nullable LocalDate judgedOn) {}

    /** The day the work group was told; today if left out. */
    @Form
    record StaffInformation(@Nullable LocalDate informedOn) {}

    /** A later day, and why. */
    @Form
    record Postponement(
            LocalDate newDue, @Label @MaxLength(2000) String reason) {}

    /** Why the proposal is turned down. */
    @Form
    record Rejection(@Label @MaxLength(2000) String reason) {}

    /** Why the measure is given up. */
    @Form
    record Cancellation(@Label @MaxLength(2000) String reason) {}

    /** Nothing to fill in. */
    @Form
    record Closing() {}
}
