package qms.risks.riskanalyses;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.Range;

/** What is taken in about a risk analysis. */
final class RiskAnalysisForms {

    private RiskAnalysisForms() {}

    /** For which unit and year, and whether because of the year or of a change, which is then the occasion. */
    @Form
    record Planning(
            String unit,
            @Range(min = 1990, max = 2100) int year,
            @Codes({"YEARLY", "CHANGE"}) String kind,
            @Label @MaxLength(500) @Nullable String occasion,
            @Nullable LocalDate plannedFor) {}

    /** Nothing to fill in. */
    @Form
    record Drafting() {}

    /** The analysis of an earlier year. */
    @Form
    record Copying(@MaxLength(100) String from) {}

    /** A risk of the unit and year. */
    @Form
    record Inclusion(@MaxLength(100) String risk) {}

    /** What is to improve, and where last year's report says so. */
    @Form
    record Area(
            @Label @MaxLength(2000) String area,
            @Label @MaxLength(500) String source) {}

    /** Which risk, and why it. */
    @Form
    record Choice(
            @MaxLength(100) String risk,
            @Label @MaxLength(2000) String reason) {}

    /** Nothing to fill in: who approves is whoever asks. */
    @Form
    record Approving() {}

    /** The first day; today if left out. */
    @Form
    record Entry(@Nullable LocalDate from) {}

    /** The day, today if left out, and what was found. */
    @Form
    record Reviewing(
            @Nullable LocalDate reviewedOn,
            @Label @MaxLength(2000) String finding) {}

    /** Why it is taken up again. */
    @Form
    record Revision(@Label @MaxLength(2000) String reason) {}

    /** The analysis that takes its place. */
    @Form
    record Supersession(@MaxLength(100) String by) {}

    /** Why it is put away. */
    @Form
    record Archiving(@Label @MaxLength(2000) String reason) {}
}
