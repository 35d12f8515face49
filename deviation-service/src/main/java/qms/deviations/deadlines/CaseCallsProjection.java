package qms.deviations.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.deviations.deadlines.CaseCalls.Happening;
import qms.events.CaseRef;
import qms.events.EventName;
import qms.events.QmsEvent;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.service.store.Meta;
import qms.web.time.Stockholm;

/** What the cases of a kind call for: the to-do list of the workers. A case that came by import calls for nothing. */
abstract class CaseCallsProjection<E extends QmsEvent> implements Projection<E, CaseCalls> {

    /** The day until which it is looked after: for ever while something waits. */
    static final String CURRENT = "current";

    static final String POSITION = "position";

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
    private static final String IMPORT = "IMPORT";

    private final String kind;
    private final Class<E> events;
    private final CallTable<E> table;

    CaseCallsProjection(String kind, Class<E> events, CallTable<E> table) {
        this.kind = kind;
        this.events = events;
        this.table = table;
    }

    final String kind() {
        return kind;
    }

    @Override
    public final Class<E> events() {
        return events;
    }

    @Override
    public final Class<CaseCalls> viewType() {
        return CaseCalls.class;
    }

    @Override
    public final @Nullable CaseCalls evolve(@Nullable CaseCalls view, E event, Recorded recorded) {
        if (view == null
                && (recorded.sequence() > 0 || IMPORT.equals(recorded.metadata().get(Meta.VIA)))) {
            return null;
        }
        LocalDate day = Stockholm.day(event.registeredAt());
        CaseCalls after = view == null
                ? new CaseCalls(
                        new CaseRef(kind, event.subject()),
                        event.unit(),
                        List.of(),
                        Set.of(),
                        day,
                        recorded.position(),
                        null)
                : view;
        Happening happening = new Happening(nameOf(event), event.subject(), recorded.sequence(), day);
        List<Change> changes = table.of(event);
        for (Change change : changes) {
            after = after.after(change, happening);
        }
        return changes.isEmpty() ? after : after.at(day, recorded.position());
    }

    @Override
    public final Set<String> keyNames() {
        return Set.of(CURRENT, POSITION);
    }

    @Override
    public final Map<String, Object> keys(CaseCalls view) {
        return Map.of(CURRENT, view.isOpen() ? EVER : view.changedOn(), POSITION, view.position());
    }

    @Override
    public final int revision() {
        return 4;
    }

    private static String nameOf(QmsEvent event) {
        return Objects.requireNonNull(event.getClass().getAnnotation(EventName.class))
                .value();
    }
}
