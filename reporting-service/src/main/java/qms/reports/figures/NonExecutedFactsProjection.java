package qms.reports.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.nonexecuted.NonExecutedClosed;
import qms.events.nonexecuted.NonExecutedEvent;
import qms.events.nonexecuted.NonExecutedFiguresCollected;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedSentToAuditors;
import qms.events.nonexecuted.NonExecutedSentToIvo;
import qms.events.nonexecuted.NonExecutedStatisticsReported;
import qms.reports.figures.NonExecutedFacts.Change;
import qms.reports.figures.NonExecutedFacts.Step;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** What the quarterly reports of non-executed decisions contribute to the figures. */
@Component
class NonExecutedFactsProjection implements Projection<NonExecutedEvent, NonExecutedFacts> {

    @Override
    public String collection() {
        return "nonexecuted-facts";
    }

    @Override
    public Class<NonExecutedEvent> events() {
        return NonExecutedEvent.class;
    }

    @Override
    public Class<NonExecutedFacts> viewType() {
        return NonExecutedFacts.class;
    }

    @Override
    public NonExecutedFacts evolve(@Nullable NonExecutedFacts view, NonExecutedEvent event, Recorded recorded) {
        NonExecutedFacts before = event instanceof NonExecutedQuarterOpened opened
                ? new NonExecutedFacts(opened.unit(), opened.year(), opened.quarter(), List.of(), List.of())
                : Objects.requireNonNull(view, "a quarterly report begins with its quarter");
        return before.with(change(event), recorded);
    }

    private static Change change(NonExecutedEvent event) {
        return switch (event) {
            case NonExecutedQuarterOpened e -> new Change(e.registeredAt(), Step.OPENED, e.openedOn());
            case NonExecutedFiguresCollected e ->
                new Change(e.registeredAt(), Step.COLLECTED, e.collectedOn(), e.figures());
            case NonExecutedSentToIvo e -> new Change(e.registeredAt(), Step.SENT_TO_IVO, e.sentOn());
            case NonExecutedSentToAuditors e -> new Change(e.registeredAt(), Step.SENT_TO_AUDITORS, e.sentOn());
            case NonExecutedStatisticsReported e ->
                new Change(e.registeredAt(), Step.REPORTED_TO_COUNCIL, e.reportedOn());
            case NonExecutedClosed e -> new Change(e.registeredAt(), Step.CLOSED, e.closedOn());
        };
    }

    @Override
    public Set<String> keyNames() {
        return FactKeys.OF_A_CASE;
    }

    @Override
    public Map<String, Object> keys(NonExecutedFacts view) {
        return FactKeys.ofACase(view.facts());
    }
}
