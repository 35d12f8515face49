package qms.events.surveys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a question, added up: how many answered, how many of them said yes, or the share of them that was given where nobody knows
 * how many, and how many chose each option.
 */
public record QuestionAnswers(
        String question,
        int n,
        @Nullable Integer passed,
        @Nullable String value,
        List<OptionCount> counts) {

    /** How many chose an option. */
    public record OptionCount(String option, int count) {}
}
