package qms.risks.selfchecks;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.risks.RiskId;
import qms.events.selfchecks.CheckDesign;
import qms.events.selfchecks.SelfCheckId;
import qms.web.time.Tertial;

/** Everything that can be asked of a self-check as a whole, in life-cycle order; its occasions take {@link OccurrenceCommand}s. */
sealed interface SelfCheckCommand {

    SelfCheckId selfCheckId();

    @TargetAggregateIdentifier
    default String thing() {
        return selfCheckId().toString();
    }

    record PlanSelfCheck(Plan plan, List<Occasion> occurrences) implements SelfCheckCommand {
        @Override
        public SelfCheckId selfCheckId() {
            return plan.selfCheckId();
        }
    }

    record DraftSelfCheck(Plan plan) implements SelfCheckCommand {
        @Override
        public SelfCheckId selfCheckId() {
            return plan.selfCheckId();
        }
    }

    record DesignSelfCheck(SelfCheckId selfCheckId, CheckDesign design) implements SelfCheckCommand {}

    record ActivateSelfCheck(SelfCheckId selfCheckId) implements SelfCheckCommand {}

    record PlanOccurrence(SelfCheckId selfCheckId, Occasion occasion) implements SelfCheckCommand {}

    /** Plans what the rule gives until a day and is not planned yet; nothing happens where there is nothing to plan. */
    record PlanAhead(SelfCheckId selfCheckId, LocalDate until) implements SelfCheckCommand {}

    record RetireSelfCheck(SelfCheckId selfCheckId, String reason) implements SelfCheckCommand {}

    /** What a unit will check, and where it is known how. */
    record Plan(
            SelfCheckId selfCheckId,
            String unit,
            int year,
            @Nullable String process,
            @Nullable String subprocess,
            String name,
            @Nullable RiskId risk,
            String frequency,
            @Nullable CheckDesign design) {}

    /** A period (T1, T2, T3 or the year) and the last day; together they name the occurrence within its check. */
    record Occasion(String period, LocalDate due) {

        /** The occasion that a rule gives: once a year it is for the year, else for the tertial; the year is said where it is another one. */
        static Occasion on(LocalDate due, String frequency, int year) {
            String of = Integer.toString(due.getYear());
            if (frequency.equals("YEARLY") || frequency.equals("ONCE")) {
                return new Occasion(of, due);
            }
            String tertial = Tertial.of(due).name();
            return new Occasion(due.getYear() == year ? tertial : of + "-" + tertial, due);
        }

        String occurrence() {
            return period + "@" + due;
        }
    }
}
