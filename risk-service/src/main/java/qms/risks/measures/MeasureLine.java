package qms.risks.measures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.risks.measures.MeasureForms.OriginForm;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.NotEmpty;
import qms.web.forms.OrEmpty;

/** A measure as it was proposed, what it came from, and the steps that it took. */
record MeasureLine(
        String unit,
        @NotEmpty @NoDoubles List<OriginForm> origins,
        @Label @MaxLength(2000) String description,

        @Codes({"IMMEDIATE", "CORRECTIVE", "PREVENTIVE", "IMPROVEMENT"}) @Nullable
        String type,

        @Label @MaxLength(200) @Nullable String responsible,
        @Nullable LocalDate due,
        @MaxLength(200) @Nullable String followsUp,
        LocalDate proposedOn,
        @OrEmpty List<Step> steps) {

    /** A step, the day it was taken, and what belongs to it; who judged an effect is a role, never a name. */
    record Step(
            @Codes({
                "ORIGIN_ADDED",
                "DECIDED",
                "ONGOING",
                "IMPLEMENTED",
                "EFFECT_CHECKED",
                "STAFF_INFORMED",
                "POSTPONED",
                "REJECTED",
                "CANCELLED",
                "CLOSED"
            })
            String step,

            LocalDate on,
            @Nullable OriginForm origin,
            @Label @MaxLength(200) @Nullable String responsible,
            @Nullable LocalDate due,
            @Codes({"EFFECTIVE", "PARTLY", "NOT"}) @Nullable String effect,

            @Codes({"DEPUTY_UNIT_MANAGER", "UNIT_MANAGER", "DEPARTMENT_MANAGER", "QUALITY_COORDINATOR"}) @Nullable
            String judgedBy,

            @Label @MaxLength(2000) @Nullable String note) {}
}
