package qms.risks.measures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.measures.MeasureCancelled;
import qms.events.measures.MeasureClosed;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureEffectJudged;
import qms.events.measures.MeasureEvent;
import qms.events.measures.MeasureImplemented;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureOriginAdded;
import qms.events.measures.MeasurePostponed;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureRejected;
import qms.events.measures.MeasureStaffInformed;
import qms.events.measures.MeasureStarted;
import qms.risks.measures.MeasureView.Effect;
import qms.risks.measures.MeasureView.Promise;
import qms.risks.measures.MeasureView.Proposed;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Every measure and how far it has come. */
@Component
class MeasureProjection implements Projection<MeasureEvent, MeasureView> {

    /** The first moment at which a measure that was decided on is late by the day that was first promised. */
    static final String LATE_FROM = "lateFrom";

    /** Until when there was something left to do. */
    static final String OPEN_UNTIL = "openUntil";

    private static final LocalDate FURTHER_NOTICE = LocalDate.of(9999, 1, 1);

    @Override
    public String collection() {
        return "measures";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<MeasureEvent> events() {
        return MeasureEvent.class;
    }

    @Override
    public Class<MeasureView> viewType() {
        return MeasureView.class;
    }

    @Override
    public MeasureView evolve(@Nullable MeasureView view, MeasureEvent event, Recorded recorded) {
        if (event instanceof MeasureProposed proposed) {
            return proposed(proposed);
        }
        MeasureView before = Objects.requireNonNull(view, "a measure begins with being proposed");
        Promise promise = before.promise();
        LocalDate entered = Stockholm.day(event.registeredAt());
        MeasureView after = switch (event) {
            case MeasureProposed e -> proposed(e);
            case MeasureOriginAdded e -> before.also(e.origin());
            case MeasureDecided e -> before.promised(promise.decided(e.responsible(), e.due()));
            case MeasureStarted e -> before;
            case MeasureImplemented e -> before.implemented(e.implementedOn(), entered);
            case MeasureEffectJudged e ->
                before.judged(new Effect(e.effect(), e.comment(), e.judgedOn(), e.judgedBy()));
            case MeasureStaffInformed e -> before.staffInformed(e.informedOn());
            case MeasurePostponed e -> before.because(promise.postponed(e.newDue()), e.reason());
            case MeasureRejected e -> before.because(promise, e.reason()).ended(entered);
            case MeasureCancelled e -> before.because(promise, e.reason()).ended(entered);
            case MeasureClosed e -> before.ended(entered);
        };
        return after.now(before.status().after(event));
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(
                "unit",
                "status",
                "type",
                "origin",
                "due",
                "responsible",
                "externalId",
                "registeredAt",
                LATE_FROM,
                OPEN_UNTIL);
    }

    @Override
    public Map<String, Object> keys(MeasureView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("status", view.status());
        keys.put("origin", view.origins().stream().map(MeasureOrigin::id).toList());
        keys.put("registeredAt", view.proposed().registeredAt());
        LocalDate ended = view.endedOn();
        keys.put(OPEN_UNTIL, Stockholm.startOf(ended == null ? FURTHER_NOTICE : ended));
        LocalDate first = view.promise().firstDue();
        if (first != null && view.status() != MeasureStatus.PROPOSED) {
            keys.put(LATE_FROM, Stockholm.startOf(first.plusDays(1)));
        }
        LocalDate due = view.promise().due();
        if (due != null) {
            keys.put("due", Stockholm.startOf(due));
        }
        putKnown(keys, "type", view.proposed().type());
        putKnown(keys, "responsible", view.promise().responsible());
        putKnown(keys, "externalId", view.proposed().externalId());
        return keys;
    }

    private static void putKnown(Map<String, Object> keys, String key, @Nullable String value) {
        if (value != null) {
            keys.put(key, value);
        }
    }

    private static MeasureView proposed(MeasureProposed event) {
        return new MeasureView(
                event.measureId().toString(),
                new Proposed(
                        event.externalId(),
                        event.unit(),
                        event.description(),
                        event.type(),
                        event.followsUp() == null ? null : event.followsUp().toString(),
                        event.registeredAt()),
                event.origins(),
                MeasureStatus.PROPOSED,
                new Promise(event.responsible(), event.due(), event.due()),
                null,
                null,
                null,
                null,
                null);
    }
}
