package qms.deviations.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.deviations.conformance.CaseRoute.Step;
import qms.events.EventName;
import qms.events.QmsEvent;
import qms.events.complaints.ComplaintCorrected;
import qms.events.deviations.DeviationReassigned;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** The ways of the cases of a kind. */
class CaseRouteProjection<E extends QmsEvent> implements Projection<E, CaseRoute> {

    static final String UNIT = "unit";
    static final String STARTED_ON = "startedOn";

    private final String collection;
    private final String kind;
    private final Class<E> events;

    CaseRouteProjection(String collection, String kind, Class<E> events) {
        this.collection = "routes-of-" + collection;
        this.kind = kind;
        this.events = events;
    }

    String kind() {
        return kind;
    }

    @Override
    public String collection() {
        return collection;
    }

    @Override
    public Class<E> events() {
        return events;
    }

    @Override
    public Class<CaseRoute> viewType() {
        return CaseRoute.class;
    }

    @Override
    public @Nullable CaseRoute evolve(@Nullable CaseRoute view, E event, Recorded recorded) {
        String state = CaseOrder.of(kind).states().get(nameOf(event));
        Step step = state == null ? null : new Step(state, Stockholm.day(event.registeredAt()));
        if (view == null) {
            return step == null ? null : new CaseRoute(event.subject(), event.unit(), List.of(step));
        }
        CaseRoute placed = placed(view, event);
        return step == null ? placed : placed.to(step);
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(UNIT, STARTED_ON);
    }

    @Override
    public Map<String, Object> keys(CaseRoute view) {
        return Map.of(UNIT, view.unit(), STARTED_ON, view.startedOn());
    }

    private static CaseRoute placed(CaseRoute view, QmsEvent event) {
        return switch (event) {
            case DeviationReassigned moved -> view.at(moved.toUnit());
            case ComplaintCorrected corrected ->
                corrected.correctedUnit() == null ? view : view.at(corrected.correctedUnit());
            default -> view;
        };
    }

    private static String nameOf(QmsEvent event) {
        EventName name = event.getClass().getAnnotation(EventName.class);
        return name == null ? "" : name.value();
    }
}
