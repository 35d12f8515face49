package qms.deviations.providerreviews;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.providerreviews.RequirementFinding;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;

/** What is taken in about a review of a provider. */
final class ProviderReviewForms {

    private ProviderReviewForms() {}

    /** What is to be reviewed when; without a provider all that serve the unit. */
    @Form
    record PlanForm(
            String unit,
            @MaxLength(100) @Nullable String provider,
            @Codes({"OPERATIONS", "CONTRACT", "SURVEY"}) String kind,
            @Label @MaxLength(500) String matter,
            LocalDate plannedFor,
            @OrEmpty @NoDoubles @Label @MaxLength(500) List<String> requirements) {}

    /** What was found, requirement by requirement; the day is today if left out. */
    @Form
    record Performance(
            @Nullable LocalDate performedOn, @OrEmpty List<FindingForm> findings) {}

    /** How one requirement is met. */
    record FindingForm(
            @Label @MaxLength(500) String requirement,

            @Codes({"MET", "PARTLY_MET", "NOT_MET", "NOT_REVIEWED"})
            String result,

            @Label @MaxLength(2000) @Nullable String finding) {

        RequirementFinding found() {
            return new RequirementFinding(requirement, result, finding);
        }
    }

    /** A measure that comes of the review, perhaps for one of its requirements. */
    @Form
    record MeasureLink(
            @MaxLength(100) String measure,
            @Label @MaxLength(500) @Nullable String requirement) {}

    /** The day it was closed; today if left out. Where a requirement is not met and there are no measures, a reason is asked for. */
    @Form
    record ClosingForm(
            @Nullable LocalDate closedOn,
            @Label @MaxLength(2000) @Nullable String withoutMeasures) {}

    /** Why it is not made. */
    @Form
    record Cancellation(
            @Nullable LocalDate cancelledOn,
            @Label @MaxLength(2000) String reason) {}
}
