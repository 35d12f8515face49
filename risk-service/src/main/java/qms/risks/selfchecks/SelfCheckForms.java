package qms.risks.selfchecks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.CheckDesign;
import qms.events.selfchecks.TemplateQuestion;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;

/** What is filled in about a self-check as a whole. */
final class SelfCheckForms {

    private SelfCheckForms() {}

    /** What the unit will check, how often and how, and the occasions that are known already; a draft has none yet. */
    @Form
    record Plan(
            String unit,

            @Range(min = SelfCheckForm.FIRST_YEAR, max = SelfCheckForm.LAST_YEAR)
            int year,

            @Label @MaxLength(500) @Nullable String process,
            @Label @MaxLength(500) @Nullable String subprocess,
            @Label @MaxLength(500) String name,
            @MaxLength(100) @Nullable String risk,

            @Codes({"ONCE", "MONTHLY", "QUARTERLY", "TERTIAL", "HALF_YEARLY", "YEARLY", "CONTINUOUS"})
            String frequency,

            @Nullable Boolean draft,
            @Nullable Design design,
            @OrEmpty List<OccurrencePlan> occurrences) {

        boolean isDraft() {
            return draft != null && draft;
        }
    }

    /** One occasion: T1, T2, T3 or the year, and the last day. */
    @Form
    record OccurrencePlan(String period, LocalDate due) {}

    /**
     * How the check is made: the method, what of, how many, the questions of the template, the responsible role, what is to be kept as
     * evidence, the figure of the platform that answers it, and when it recurs: by a rule of RFC 5545 or a preset, from a first day on.
     */
    @Form
    record Design(
            @Codes({"COUNT", "SAMPLE", "PERCENT", "REVIEW_BY_TEMPLATE", "SURVEY", "COMPARISON"})
            String method,

            @Label @MaxLength(2000) @Nullable String scope,
            @Range(min = 1, max = 1000) @Nullable Integer sampleSize,
            @OrEmpty List<Question> questions,
            @Label @MaxLength(200) @Nullable String responsible,
            @Label @MaxLength(2000) @Nullable String expectedEvidence,

            @Codes({"complaints.cases", "lexSarah.reports"}) @Nullable
            String figure,

            @MaxLength(200) @Nullable String rule,
            @Nullable RecurrencePreset preset,
            @Nullable LocalDate startsOn) {

        @Nullable
        String ruleOrPreset() {
            return preset == null ? rule : preset.rule();
        }

        CheckDesign design() {
            return new CheckDesign(
                    method,
                    scope,
                    sampleSize,
                    questions.stream()
                            .map(each -> new TemplateQuestion(each.key(), each.text()))
                            .toList(),
                    responsible,
                    expectedEvidence,
                    figure,
                    ruleOrPreset(),
                    startsOn);
        }
    }

    /** A question of the template, and the key that answers go by. */
    record Question(
            @MaxLength(50) String key,
            @Label @MaxLength(500) String text) {}

    /** Nothing to fill in. */
    @Form
    record Activation() {}

    /** Why the check is not to be made any more. */
    @Form
    record Retirement(@Label @MaxLength(2000) String reason) {}
}
