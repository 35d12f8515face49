package qms.risks.selfchecks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.CheckDesign;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** The days on which a check recurs: a rule of RFC 5545 from a first day on. Without a rule there are none. */
record Recurrence(@Nullable String rule, @Nullable LocalDate startsOn) {

    /** More often than weekly is no self-check but daily work; it also bounds what one round of planning can do. */
    private static final int MOST_A_YEAR = 60;

    private static final int MOST_YEARS = 12;
    private static final Set<Freq> FREQUENCIES = EnumSet.of(Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    static Recurrence of(@Nullable CheckDesign design) {
        return design == null ? new Recurrence(null, null) : new Recurrence(design.rule(), design.startsOn());
    }

    boolean recurs() {
        return rule != null && startsOn != null;
    }

    /** Every day that the rule gives until the last one, both included. */
    List<LocalDate> until(LocalDate last) {
        if (rule == null || startsOn == null) {
            return List.of();
        }
        return days(parsed(rule), startsOn, last);
    }

    /** A rule is strict RFC 5545, weekly at most, and gives a day at least once in its first years. */
    static void check(@Nullable String rule, @Nullable LocalDate startsOn, String field, List<FieldProblem> problems) {
        if (rule == null || startsOn == null) {
            if (rule != null || startsOn != null) {
                problems.add(new FieldProblem(
                        field + (rule == null ? ".rule" : ".startsOn"),
                        FieldCode.MISSING,
                        "En regel och dess första dag anges tillsammans."));
            }
            return;
        }
        String wrong = wrongWith(rule, startsOn);
        if (wrong != null) {
            problems.add(new FieldProblem(field + ".rule", FieldCode.MALFORMED, wrong));
        }
    }

    private static @Nullable String wrongWith(String rule, LocalDate startsOn) {
        RecurrenceRule parsed;
        try {
            parsed = parsed(rule);
        } catch (IllegalArgumentException e) {
            return "Regeln följer inte RFC 5545, till exempel FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1.";
        }
        try {
            if (!FREQUENCIES.contains(parsed.getFreq())) {
                return "En egenkontroll återkommer högst varje vecka: ange FREQ=WEEKLY, MONTHLY eller YEARLY.";
            }
            if (days(parsed, startsOn, startsOn.plusYears(1).minusDays(1)).size() > MOST_A_YEAR) {
                return "Regeln ger fler än " + MOST_A_YEAR + " tillfällen om året.";
            }
            return days(parsed, startsOn, startsOn.plusYears(MOST_YEARS)).isEmpty() ? "Regeln ger ingen dag." : null;
        } catch (IllegalArgumentException neverAny) {
            return "Regeln ger ingen dag.";
        }
    }

    private static List<LocalDate> days(RecurrenceRule rule, LocalDate from, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        RecurrenceRuleIterator each =
                rule.iterator(new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth()));
        while (each.hasNext() && days.size() < MOST_A_YEAR * MOST_YEARS) {
            DateTime next = each.nextDateTime();
            LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (day.isAfter(last)) {
                break;
            }
            days.add(day);
        }
        return days;
    }

    private static RecurrenceRule parsed(String rule) {
        try {
            return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
