package qms.deviations.nonexecuted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.nonexecuted.NonExecutedFigure;
import qms.service.api.OfUnit;

/** A quarterly report as it is read. */
record NonExecutedView(
        String id,
        String unit,
        int year,
        int quarter,
        NonExecutedStatus status,
        List<NonExecutedFigure> figures,
        Days days,
        @Nullable String registryNumber,
        Instant registeredAt)
        implements OfUnit {

    /** What was done when. */
    record Days(
            LocalDate openedOn,
            @Nullable LocalDate collectedOn,
            @Nullable LocalDate sentToIvoOn,
            @Nullable LocalDate sentToAuditorsOn,
            @Nullable LocalDate reportedToCouncilOn,
            @Nullable LocalDate closedOn) {}

    NonExecutedView with(List<NonExecutedFigure> collected, Days next) {
        return new NonExecutedView(id, unit, year, quarter, status, collected, next, registryNumber, registeredAt);
    }

    NonExecutedView on(Days next) {
        return with(figures, next);
    }

    NonExecutedView known(@Nullable String number) {
        return new NonExecutedView(id, unit, year, quarter, status, figures, days, number, registeredAt);
    }

    NonExecutedView now(NonExecutedStatus next) {
        return new NonExecutedView(id, unit, year, quarter, next, figures, days, registryNumber, registeredAt);
    }
}
