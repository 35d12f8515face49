package qms.deviations.logchecks;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.access.AccessId;
import qms.events.logchecks.LogCheckId;
import qms.events.logchecks.LogCheckTerms;
import qms.events.logchecks.SampledAccess;

/** Everything that can be asked of a log check, in life-cycle order. */
sealed interface LogCheckCommand {

    LogCheckId logCheckId();

    @TargetAggregateIdentifier
    default String thing() {
        return logCheckId().toString();
    }

    record OpenLogCheck(
            LogCheckId logCheckId,
            String unit,
            LocalDate from,
            LocalDate to,
            LogCheckTerms terms,
            int readings,
            long seed,
            List<SampledAccess> sample)
            implements LogCheckCommand {}

    record RemarkOnLogCheck(
            LogCheckId logCheckId, @Nullable AccessId reading, String verdict, PersonalText remark, String remarkedBy)
            implements LogCheckCommand {}

    record SignLogCheck(LogCheckId logCheckId, String conclusion, String signedBy, String role)
            implements LogCheckCommand {}
}
