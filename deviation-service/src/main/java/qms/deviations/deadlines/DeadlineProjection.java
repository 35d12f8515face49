package qms.deviations.deadlines;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.DeadlineView.Called;
import qms.deviations.deadlines.DeadlineView.Move;
import qms.deviations.deadlines.DeadlineView.Reminder;
import qms.events.deadlines.DeadlineEvent;
import qms.events.deadlines.DeadlineExtended;
import qms.events.deadlines.DeadlineLapsed;
import qms.events.deadlines.DeadlineMet;
import qms.events.deadlines.DeadlineReminded;
import qms.events.deadlines.DeadlineReminderMailed;
import qms.events.deadlines.DeadlineResumed;
import qms.events.deadlines.DeadlineSet;
import qms.events.deadlines.DeadlineStopped;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Every deadline: how it stands, and when somebody is to be reminded next. */
@Component
class DeadlineProjection implements Projection<DeadlineEvent, DeadlineView> {

    /** The first day on which a reminder is owed. */
    static final String REMIND_ON = "remindOn";

    /** The day of the last reminder of which somebody has not had a mail. */
    static final String MAIL_OF = "mailOf";

    @Override
    public String collection() {
        return "deadlines";
    }

    @Override
    public Class<DeadlineEvent> events() {
        return DeadlineEvent.class;
    }

    @Override
    public Class<DeadlineView> viewType() {
        return DeadlineView.class;
    }

    @Override
    public DeadlineView evolve(@Nullable DeadlineView view, DeadlineEvent event, Recorded recorded) {
        if (event instanceof DeadlineSet set) {
            return set(set);
        }
        DeadlineView before = Objects.requireNonNull(view, "a deadline begins with being set");
        LocalDate day = Stockholm.day(event.registeredAt());
        long number = recorded.sequence();
        DeadlineView after = switch (event) {
            case DeadlineSet e -> set(e);
            case DeadlineStopped e ->
                before.moved(new Move("STOPPED", e.stoppedOn(), e.reason(), 0, before.due(), number, null));
            case DeadlineResumed e ->
                before.moved(new Move("RESUMED", e.resumedOn(), e.reason(), e.daysStopped(), e.due(), number, null));
            case DeadlineExtended e ->
                before.moved(new Move("EXTENDED", day, e.reason(), 0, e.due(), number, e.fact()));
            case DeadlineReminded e ->
                before.reminded(new Reminder(e.number(), e.step(), e.level(), e.remindedOn(), e.reminded(), List.of()));
            case DeadlineReminderMailed e -> before.mailed(e.number(), e.person());
            case DeadlineMet e -> before.endedBy(e.fact());
            case DeadlineLapsed e -> before.endedBy(e.fact());
        };
        return after.now(before.status().after(event));
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "case", "kind", "obligation", "state", "due", "open", REMIND_ON, MAIL_OF);
    }

    @Override
    public Map<String, Object> keys(DeadlineView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("case", view.called().caseRef().id());
        keys.put("kind", view.called().caseRef().kind());
        keys.put("obligation", view.called().obligation());
        keys.put("state", view.status());
        keys.put("open", view.status().isOpen());
        keys.put("due", Stockholm.startOf(view.due()));
        if (view.status() == DeadlineStatus.RUNNING) {
            view.plan().next().ifPresent(day -> keys.put(REMIND_ON, day));
        }
        if (!view.reminders().isEmpty()
                && !view.reminders().getLast().unmailed().isEmpty()) {
            keys.put(MAIL_OF, view.reminders().getLast().on());
        }
        return keys;
    }

    private static DeadlineView set(DeadlineSet event) {
        return new DeadlineView(
                event.deadlineId().toString(),
                new Called(
                        event.caseRef(),
                        event.unit(),
                        event.obligation(),
                        event.title(),
                        event.countedFrom(),
                        event.fact(),
                        event.due(),
                        event.terms(),
                        event.rhythm(),
                        Stockholm.day(event.registeredAt())),
                DeadlineStatus.RUNNING,
                event.due(),
                List.of(),
                List.of(),
                null);
    }
}
