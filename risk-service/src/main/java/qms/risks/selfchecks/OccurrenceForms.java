package qms.risks.selfchecks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import tools.jackson.databind.JsonNode;

/** What is filled in about one occasion of a self-check. */
final class OccurrenceForms {

    private OccurrenceForms() {}

    /** Nothing to fill in. */
    @Form
    record Start() {}

    /**
     * What is drawn from: a number of things counted from 1, or their neutral references, never personal numbers; and how many to draw
     * (the size in the design if left out).
     */
    @Form
    record SampleForm(
            @Range(min = 1, max = 100_000) @Nullable Integer populationSize,
            @OrEmpty @NoDoubles @Label @MaxLength(40) List<String> references,
            @Range(min = 1, max = 1000) @Nullable Integer size) {}

    /** That the check was carried out, when (today if left out), how it was judged and what it found. */
    @Form
    record Performance(
            @Nullable LocalDate performedOn,
            @Codes({"PASSED", "PARTLY", "FAILED"}) @Nullable String assessment,
            @Nullable JsonNode result) {}

    /** How the result is judged. */
    @Form
    record Assessment(@Codes({"PASSED", "PARTLY", "FAILED"}) String assessment) {}

    /** What needs attention, and how serious it is. */
    @Form
    record FindingForm(
            @Codes({"MINOR", "MODERATE", "SERIOUS"}) String severity,
            @Label @MaxLength(2000) String text) {}

    /** The measure or the change request that the finding has led to, by its id. */
    @Form
    record FollowUp(
            @Codes({"MEASURE", "CHANGE_REQUEST"}) String kind,
            @MaxLength(100) String id) {}

    /** What the result means, and what comes of it. */
    @Form
    record Analysis(@Label @MaxLength(5000) String analysis) {}

    /** Nothing to fill in. */
    @Form
    record Closing() {}

    /** Why the check was not carried out. */
    @Form
    record NonPerformance(@Label @MaxLength(2000) String reason) {}

    /** A later day, and why. */
    @Form
    record Rescheduling(
            LocalDate newDue, @Label @MaxLength(2000) String reason) {}

    /** Why the occasion is given up. */
    @Form
    record Cancellation(@Label @MaxLength(2000) String reason) {}
}
