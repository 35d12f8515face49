package qms.risks.riskanalyses;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;

/** A risk analysis as it was planned, and the steps that it took: an imported risk that was made part of it is one. */
record RiskAnalysisLine(
        String unit,
        @Range(min = 1990, max = 2100) int year,
        @Codes({"YEARLY", "CHANGE"}) String kind,
        @Label @MaxLength(500) @Nullable String occasion,
        @Nullable LocalDate plannedFor,
        LocalDate plannedOn,
        @OrEmpty List<Step> steps) {

    /** A step, the day it was taken, and what belongs to it. */
    record Step(
            @Codes({
                "DRAFTED",
                "RISK_INCLUDED",
                "IMPROVEMENT_AREA",
                "PRIORITISED",
                "APPROVED",
                "IN_FORCE",
                "REVIEWED",
                "REVISED",
                "SUPERSEDED",
                "ARCHIVED"
            })
            String step,

            LocalDate on,
            @MaxLength(200) @Nullable String risk,
            @Label @MaxLength(2000) @Nullable String area,
            @Label @MaxLength(500) @Nullable String source,
            @Label @MaxLength(2000) @Nullable String reason,

            @Codes({"PROCESS_OWNER", "DEPARTMENT_MANAGER"}) @Nullable
            String approver,

            @Label @MaxLength(2000) @Nullable String finding,
            @MaxLength(200) @Nullable String by) {}
}
