package qms.reports.trendanalyses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;

/** What is taken in about an analysis of patterns and trends. */
final class TrendAnalysisForms {

    private TrendAnalysisForms() {}

    /** Whose figures of which days are to be analysed, and perhaps when. */
    @Form
    record Plan(
            String unit,
            @Label @MaxLength(200) String title,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate plannedFor) {}

    /** The day it began; today if left out. */
    @Form
    record Start(@Nullable LocalDate startedOn) {}

    /** A report that was looked at: its address, as of when, and the fingerprint that its answer bears. */
    @Form
    record Material(
            @MaxLength(1000) String query,
            Instant asOf,
            @MaxLength(64) String resultHash,
            @Label @MaxLength(1000) @Nullable String note) {}

    /** What is concluded; and what is to be done, as measures by their ids, or why nothing is. */
    @Form
    record ConclusionForm(
            @Label @MaxLength(4000) String conclusions,
            @OrEmpty @NoDoubles List<String> measures,
            @Label @MaxLength(1000) @Nullable String noActionReason,
            @OrEmpty @NoDoubles List<String> changeRequests,
            @Nullable LocalDate concludedOn) {}

    /** What came of the conclusions. */
    @Form
    record FollowUpForm(
            @Label @MaxLength(2000) String result, @Nullable LocalDate followedUpOn) {}

    /** Why it is taken up again. */
    @Form
    record Reopening(@Label @MaxLength(1000) String reason) {}
}
