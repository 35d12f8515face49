package qms.deviations.nonexecuted;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.nonexecuted.NonExecutedView.Days;
import qms.events.nonexecuted.NonExecutedClosed;
import qms.events.nonexecuted.NonExecutedEvent;
import qms.events.nonexecuted.NonExecutedFiguresCollected;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedSentToAuditors;
import qms.events.nonexecuted.NonExecutedSentToIvo;
import qms.events.nonexecuted.NonExecutedStatisticsReported;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every quarterly report and how far it has come. */
@Component
class NonExecutedProjection implements Projection<NonExecutedEvent, NonExecutedView> {

    @Override
    public String collection() {
        return "non-executed-decisions";
    }

    @Override
    public Class<NonExecutedEvent> events() {
        return NonExecutedEvent.class;
    }

    @Override
    public Class<NonExecutedView> viewType() {
        return NonExecutedView.class;
    }

    @Override
    public NonExecutedView evolve(@Nullable NonExecutedView view, NonExecutedEvent event, Recorded recorded) {
        if (event instanceof NonExecutedQuarterOpened opened) {
            return opened(opened);
        }
        NonExecutedView before = Objects.requireNonNull(view, "a report begins with the quarter being opened");
        return told(before, before.days(), event).now(before.status().after(event));
    }

    private static NonExecutedView told(NonExecutedView before, Days d, NonExecutedEvent event) {
        return switch (event) {
            case NonExecutedQuarterOpened e -> opened(e);
            case NonExecutedFiguresCollected e ->
                before.with(e.figures(), new Days(d.openedOn(), e.collectedOn(), null, null, null, null));
            case NonExecutedSentToIvo e ->
                before.on(new Days(d.openedOn(), d.collectedOn(), e.sentOn(), d.sentToAuditorsOn(), null, null));
            case NonExecutedSentToAuditors e ->
                before.on(new Days(d.openedOn(), d.collectedOn(), d.sentToIvoOn(), e.sentOn(), null, null));
            case NonExecutedStatisticsReported e ->
                before.known(e.registryNumber())
                        .on(new Days(
                                d.openedOn(),
                                d.collectedOn(),
                                d.sentToIvoOn(),
                                d.sentToAuditorsOn(),
                                e.reportedOn(),
                                null));
            case NonExecutedClosed e ->
                before.on(new Days(
                        d.openedOn(),
                        d.collectedOn(),
                        d.sentToIvoOn(),
                        d.sentToAuditorsOn(),
                        d.reportedToCouncilOn(),
                        e.closedOn()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "status", "year", "quarter", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(NonExecutedView view) {
        return Map.of(
                "unit", view.unit(),
                "status", view.status(),
                "year", view.year(),
                "quarter", view.quarter(),
                "registeredAt", view.registeredAt());
    }

    private static NonExecutedView opened(NonExecutedQuarterOpened event) {
        return new NonExecutedView(
                event.reportId().toString(),
                event.unit(),
                event.year(),
                event.quarter(),
                NonExecutedStatus.OPEN,
                List.of(),
                new Days(event.openedOn(), null, null, null, null, null),
                null,
                event.registeredAt());
    }
}
