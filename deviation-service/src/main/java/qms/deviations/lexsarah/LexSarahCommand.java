package qms.deviations.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.Reporter;

/** Everything that can be asked of a lex Sarah case, in life-cycle order. */
sealed interface LexSarahCommand {

    LexSarahCaseId caseId();

    @TargetAggregateIdentifier
    default String thing() {
        return caseId().toString();
    }

    record ReportLexSarah(
            LexSarahCaseId caseId,
            String unit,
            String kind,
            String lawArea,
            LocalDate occurredOn,
            Instant reportedAt,
            Reporter reporter,
            String category,
            @Nullable String otherCategory,
            PersonalText description)
            implements LexSarahCommand {}

    record DeclineLexSarah(LexSarahCaseId caseId, PersonalText reason) implements LexSarahCommand {}

    record DecideLexSarahLevel(
            LexSarahCaseId caseId,
            String level,
            LocalDate decidedOn,
            @Nullable PersonalText reason) implements LexSarahCommand {}

    record NotifyIvo(LexSarahCaseId caseId, Instant notifiedAt) implements LexSarahCommand {}

    record CloseLexSarahCase(LexSarahCaseId caseId, Instant closedAt) implements LexSarahCommand {}
}
