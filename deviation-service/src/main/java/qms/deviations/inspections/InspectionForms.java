package qms.deviations.inspections;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.Range;

/** What is taken in about an inspection. */
final class InspectionForms {

    private InspectionForms() {}

    /** Who will inspect what; another authority than the usual ones is named. */
    @Form
    record Announcement(
            String unit,

            @Codes({"IVO", "DO", "IMY", "AUDIT_OFFICE", "ENVIRONMENT", "WORK_ENVIRONMENT", "MEDICINES", "FIRE", "OTHER"
            })
            String authority,

            @Label @MaxLength(200) @Nullable String authorityName,
            @Label @MaxLength(100) @Nullable String reference,
            @Label @MaxLength(500) String subject,
            @Nullable LocalDate announcedOn) {}

    /** The day it began; today if left out. */
    @Form
    record Start(@Nullable LocalDate startedOn) {}

    /** What the authority found; the day is today if left out. */
    @Form
    record Findings(List<FindingForm> findings, @Nullable LocalDate receivedOn) {}

    /** One thing that was found. */
    record FindingForm(
            @Codes({"DEFICIENCY", "REMARK", "NO_REMARK"}) String kind,
            @Label @MaxLength(2000) String text) {}

    /** The day by which the authority wants an answer. */
    @Form
    record ResponseDemand(LocalDate due) {}

    /** More time, as the authority gave it. */
    @Form
    record ExtensionForm(
            LocalDate extendedTo,
            @Nullable LocalDate grantedOn,
            @Label @MaxLength(2000) String reason) {}

    /** The day the answer was sent; today if left out. */
    @Form
    record ResponseForm(
            @Nullable LocalDate respondedOn,
            @Label @MaxLength(100) @Nullable String registryNumber) {}

    /** What the authority decided; a conditional fine in kronor. */
    @Form
    record DecisionForm(
            @Codes({"NO_DEFICIENCIES", "DEFICIENCIES", "INJUNCTION", "CONDITIONAL_FINE"})
            String outcome,

            @Nullable LocalDate decidedOn,
            @Range(min = 1, max = 1_000_000_000) @Nullable Long fine,
            @Nullable LocalDate measuresDue,
            @Label @MaxLength(2000) @Nullable String summary) {}

    /** A measure that comes of the inspection. */
    @Form
    record MeasureLink(@MaxLength(100) String measure) {}

    /** The day it was closed; today if left out. Where there are deficiencies and no measures, a reason is asked for. */
    @Form
    record ClosingForm(
            @Nullable LocalDate closedOn,
            @Label @MaxLength(2000) @Nullable String withoutMeasures) {}
}
