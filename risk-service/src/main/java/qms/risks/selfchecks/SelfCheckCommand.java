package qms.risks.selfchecks;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.risks.RiskId;
import qms.events.selfchecks.CheckResult;
import qms.events.selfchecks.SelfCheckId;

/** Everything that can be asked of a self-check, in life-cycle order. */
sealed interface SelfCheckCommand {

    SelfCheckId selfCheckId();

    @TargetAggregateIdentifier
    default String thing() {
        return selfCheckId().toString();
    }

    record PlanSelfCheck(
            SelfCheckId selfCheckId,
            String unit,
            int year,
            @Nullable String process,
            @Nullable String subprocess,
            String name,
            @Nullable RiskId risk,
            String frequency,
            List<Occasion> occurrences)
            implements SelfCheckCommand {}

    record PlanOccurrence(SelfCheckId selfCheckId, Occasion occasion) implements SelfCheckCommand {}

    record PerformOccurrence(
            SelfCheckId selfCheckId,
            String occurrence,
            LocalDate performedOn,
            @Nullable String assessment,
            @Nullable CheckResult result)
            implements SelfCheckCommand {}

    record StateNotPerformed(SelfCheckId selfCheckId, String occurrence, LocalDate statedOn, String reason)
            implements SelfCheckCommand {}

    /** A period (T1, T2, T3 or the year) and the last day; together they name the occurrence within its check. */
    record Occasion(String period, LocalDate due) {

        String occurrence() {
            return period + "@" + due;
        }
    }
}
