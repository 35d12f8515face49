package qms.reports.trendanalyses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;

/** An analysis as it was planned, and the steps that it took. */
record TrendAnalysisLine(
        String unit,
        @Label @MaxLength(200) String title,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate plannedFor,
        LocalDate plannedOn,
        @OrEmpty List<Step> steps) {

    /** A step, the day it was taken, and what belongs to it; measures and change requests by the ids they came with; who did it is a role. */
    record Step(
            @Codes({"STARTED", "MATERIAL_ADDED", "CONCLUDED", "FOLLOWED_UP", "REOPENED"})
            String step,

            LocalDate on,
            @MaxLength(1000) @Nullable String query,
            @Nullable Instant asOf,
            @MaxLength(64) @Nullable String resultHash,
            @Label @MaxLength(4000) @Nullable String text,
            @OrEmpty @NoDoubles List<String> measures,
            @Label @MaxLength(1000) @Nullable String noActionReason,
            @OrEmpty @NoDoubles List<String> changeRequests,

            @Codes({"UNIT_MANAGER", "DEPARTMENT_MANAGER", "QUALITY_COORDINATOR"}) @Nullable
            String role) {}
}
