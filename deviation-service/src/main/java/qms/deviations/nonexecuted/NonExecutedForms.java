package qms.deviations.nonexecuted;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.nonexecuted.NonExecutedFigure;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;

/** What is taken in about a quarterly report. */
final class NonExecutedForms {

    private NonExecutedForms() {}

    /** The quarter that is reported. */
    @Form
    record Opening(
            String unit,
            @Range(min = 2006, max = 2100) int year,
            @Range(min = 1, max = 4) int quarter) {}

    /** The figures of the quarter; none at all where no decision waits. */
    @Form
    record Collection(
            @OrEmpty List<FigureForm> figures, @Nullable LocalDate collectedOn) {}

    /** How many decisions of one type wait. */
    record FigureForm(
            @Codes({"SOL", "LSS"}) String lawArea,

            @Codes({
                "HOME_CARE",
                "SPECIAL_HOUSING",
                "SHORT_TERM_STAY",
                "SHORT_TERM_SUPERVISION",
                "GROUP_HOME",
                "DAILY_ACTIVITIES",
                "PERSONAL_ASSISTANCE",
                "CONTACT_PERSON",
                "CONTACT_FAMILY",
                "COMPANION",
                "RELIEF",
                "FAMILY_HOME",
                "OTHER"
            })
            String decisionType,

            @Codes({"NOT_EXECUTED", "INTERRUPTED", "EXECUTED"})
            String state,

            @Codes({"MONTHS_3_TO_6", "MONTHS_6_TO_9", "MONTHS_9_TO_12", "OVER_12_MONTHS"})
            String elapsed,

            @Range(min = 0, max = 100_000) int count) {

        NonExecutedFigure figure() {
            return new NonExecutedFigure(lawArea, decisionType, state, elapsed, count);
        }
    }

    /** The day it was sent; today if left out. */
    @Form
    record Sending(@Nullable LocalDate sentOn) {}

    /** The day the council was given the statistics; today if left out. */
    @Form
    record Statistics(
            @Nullable LocalDate reportedOn,
            @Label @MaxLength(100) @Nullable String registryNumber) {}

    /** The day it was closed; today if left out. */
    @Form
    record ClosingForm(@Nullable LocalDate closedOn) {}
}
