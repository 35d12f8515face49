package qms.deviations.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.lexsarah.Reporter;
import qms.service.api.OfUnit;

/** A lex Sarah case as it is read: the report, every decision in the order they were registered, and what followed. */
record LexSarahCaseView(
        String id,
        @Nullable String externalId,
        String unit,
        String kind,
        String lawArea,
        LocalDate occurredOn,
        Instant reportedAt,
        Instant registeredAt,
        Reporter reporter,
        String category,
        @Nullable String otherCategory,
        PersonalText description,
        List<Decision> decisions,
        @Nullable Declined declined,
        @Nullable Instant notifiedToIvoAt,
        @Nullable Instant closedAt)
        implements OfUnit {

    /** A decided level. */
    record Decision(
            String level,
            LocalDate decidedOn,
            Instant registeredAt,
            @Nullable PersonalText reason) {}

    /** That the report was found to be no misconduct, and why. */
    record Declined(Instant registeredAt, PersonalText reason) {}

    /** The level that applies: of the last decision by registration, not the highest. */
    String level() {
        if (declined != null) {
            return "NO_MISCONDUCT";
        }
        return decisions.isEmpty() ? "UNDECIDED" : decisions.getLast().level();
    }

    String state() {
        if (closedAt != null) {
            return "CLOSED";
        }
        if (declined != null) {
            return "DECLINED";
        }
        return decisions.isEmpty() ? "REPORTED" : "DECIDED";
    }

    LexSarahCaseView with(Decision decision) {
        List<Decision> ordered = Stream.concat(decisions.stream(), Stream.of(decision))
                .sorted(Comparator.comparing(Decision::registeredAt))
                .toList();
        return copy(ordered, declined, notifiedToIvoAt, closedAt);
    }

    LexSarahCaseView with(Declined decline) {
        return copy(decisions, decline, notifiedToIvoAt, closedAt);
    }

    LexSarahCaseView notifiedAt(Instant when) {
        return copy(decisions, declined, when, closedAt);
    }

    LexSarahCaseView closedAt(Instant when) {
        return copy(decisions, declined, notifiedToIvoAt, when);
    }

    private LexSarahCaseView copy(
            List<Decision> decided, @Nullable Declined decline, @Nullable Instant notified, @Nullable Instant closed) {
        return new LexSarahCaseView(
                id,
                externalId,
                unit,
                kind,
                lawArea,
                occurredOn,
                reportedAt,
                registeredAt,
                reporter,
                category,
                otherCategory,
                description,
                decided,
                decline,
                notified,
                closed);
    }
}
