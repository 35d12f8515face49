package qms.deviations.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.NotEmpty;
import qms.web.forms.Range;

/** What another rule for deadlines is tried on. */
final class TrialForms {

    private TrialForms() {}

    /** Other rules, and the days on which deadlines began to count that they are tried on; for all units that the asker sees, or one and those below. */
    @Form
    record TrialForm(
            LocalDate from,
            LocalDate to,
            @Nullable String unit,
            @NotEmpty List<RuleForm> rules) {}

    /** How long there would be for an obligation, and when somebody would be reminded; what is left out stays as it is. */
    record RuleForm(
            Obligation obligation,

            @Codes({"WORKING_DAYS", "DAYS", "MONTHS", "SAME_DAY"}) @Nullable
            String period,

            @Range(min = 0, max = 1000) @Nullable Integer length,
            @Nullable RhythmForm reminders) {}

    /** Another plan of reminders and escalations. */
    record RhythmForm(
            boolean everyDay,
            @Range(min = 0, max = 100) int before,
            @Range(min = 1, max = 100) int repeatEvery,
            @Range(min = 1, max = 100) int escalateAfter) {}
}
