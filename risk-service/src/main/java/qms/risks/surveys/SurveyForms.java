package qms.risks.surveys;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.surveys.QuestionAnswers;
import qms.events.surveys.QuestionAnswers.OptionCount;
import qms.events.surveys.SurveyQuestion;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.NotEmpty;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;

/** What is filled in about a survey and its rounds. */
final class SurveyForms {

    static final int MOST = 1_000_000;

    private SurveyForms() {}

    /** Whom the unit will ask what. */
    @Form
    record Plan(
            String unit,
            @Label @MaxLength(500) String title,

            @Codes({"USER_SURVEY", "QUESTIONNAIRE", "STAFF"})
            String kind,

            @NotEmpty List<QuestionForm> questions) {}

    /** A question and how it is answered: yes or no if left out; a choice names its options. */
    record QuestionForm(
            @MaxLength(50) String key,
            @Label @MaxLength(500) String text,
            @Codes({"YES_NO", "SCALE", "CHOICE"}) @Nullable String answer,
            @OrEmpty @NoDoubles @Label @MaxLength(200) List<String> options) {

        SurveyQuestion question() {
            return new SurveyQuestion(key, text, answer == null ? "YES_NO" : answer, options);
        }
    }

    /** The period that names the round (2026, 2026-04 or 2026-T1), when it was sent out (today if left out) and to how many. */
    @Form
    record Opening(
            @MaxLength(10) String period,
            @Nullable LocalDate openedOn,

            @Range(min = 0, max = MOST) @Nullable Integer invited) {}

    /** What was answered about a unit (the survey's own if left out), added up and without names. */
    @Form
    record Answers(
            @Nullable String unit,
            @Range(min = 0, max = MOST) int respondents,
            @NotEmpty List<AnswerForm> answers) {}

    /** How many answered a question, how many said yes or the share that was given, and how many chose each option. */
    record AnswerForm(
            @MaxLength(50) String question,
            @Range(min = 0, max = MOST) int n,
            @Range(min = 0, max = MOST) @Nullable Integer passed,
            @Range(min = 0, max = 100) @Nullable BigDecimal value,
            @OrEmpty List<CountForm> counts) {

        QuestionAnswers answers() {
            return new QuestionAnswers(
                    question,
                    n,
                    passed,
                    value == null ? null : value.stripTrailingZeros().toPlainString(),
                    counts.stream()
                            .map(each -> new OptionCount(each.option(), each.count()))
                            .toList());
        }
    }

    /** How many chose an option. */
    record CountForm(
            @Label @MaxLength(200) String option,
            @Range(min = 0, max = MOST) int count) {}

    /** What is to be said about the round as a whole, for instance that few answered. */
    @Form
    record Closing(@Label @MaxLength(2000) @Nullable String note) {}

    /** Why the round did not take place. */
    @Form
    record NonPerformance(@Label @MaxLength(2000) String reason) {}
}
