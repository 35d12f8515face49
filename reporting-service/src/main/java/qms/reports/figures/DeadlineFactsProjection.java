package qms.reports.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.deadlines.DeadlineEvent;
import qms.events.deadlines.DeadlineExtended;
import qms.events.deadlines.DeadlineLapsed;
import qms.events.deadlines.DeadlineMet;
import qms.events.deadlines.DeadlineReminded;
import qms.events.deadlines.DeadlineReminderMailed;
import qms.events.deadlines.DeadlineResumed;
import qms.events.deadlines.DeadlineSet;
import qms.events.deadlines.DeadlineStopped;
import qms.reports.figures.DeadlineFacts.Change;
import qms.reports.figures.DeadlineFacts.Said;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** What the last days in cases contribute to the figures: which of them were kept. */
@Component
class DeadlineFactsProjection implements Projection<DeadlineEvent, DeadlineFacts> {

    @Override
    public String collection() {
        return "deadline-facts";
    }

    @Override
    public Class<DeadlineEvent> events() {
        return DeadlineEvent.class;
    }

    @Override
    public Class<DeadlineFacts> viewType() {
        return DeadlineFacts.class;
    }

    @Override
    public DeadlineFacts evolve(@Nullable DeadlineFacts view, DeadlineEvent event, Recorded recorded) {
        DeadlineFacts before = event instanceof DeadlineSet set
                ? new DeadlineFacts(set.unit(), set.obligation(), List.of(), List.of())
                : Objects.requireNonNull(view, "a deadline begins with being set");
        Change change = change(event);
        return change == null ? before : before.with(change, recorded);
    }

    /** Nothing for who was reminded. */
    private static @Nullable Change change(DeadlineEvent event) {
        return switch (event) {
            case DeadlineSet e -> new Change(e.registeredAt(), Said.DUE, e.due());
            case DeadlineExtended e -> new Change(e.registeredAt(), Said.DUE, e.due());
            case DeadlineResumed e -> new Change(e.registeredAt(), Said.DUE, e.due());
            case DeadlineStopped e -> new Change(e.registeredAt(), Said.STOPPED, null);
            case DeadlineMet e ->
                new Change(e.registeredAt(), Said.MET, e.fact().on());
            case DeadlineLapsed e -> new Change(e.registeredAt(), Said.LAPSED, null);
            case DeadlineReminded ignored -> null;
            case DeadlineReminderMailed ignored -> null;
        };
    }

    @Override
    public Set<String> keyNames() {
        return FactKeys.OF_A_CASE;
    }

    @Override
    public Map<String, Object> keys(DeadlineFacts view) {
        return FactKeys.ofACase(view.facts());
    }
}
