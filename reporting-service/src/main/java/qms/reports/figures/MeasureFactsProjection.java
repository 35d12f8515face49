package qms.reports.figures;

import java.time.LocalDate;
import java.util.List;
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
import qms.reports.figures.MeasureFacts.Change;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Which measures came from which risks, and how far they have come. */
@Component
class MeasureFactsProjection implements Projection<MeasureEvent, MeasureFacts> {

    static final String RISKS = "risks";

    private static final String RISK = "RISK";

    @Override
    public String collection() {
        return "measure-facts";
    }

    @Override
    public Class<MeasureEvent> events() {
        return MeasureEvent.class;
    }

    @Override
    public Class<MeasureFacts> viewType() {
        return MeasureFacts.class;
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public MeasureFacts evolve(@Nullable MeasureFacts view, MeasureEvent event, Recorded recorded) {
        MeasureFacts before = event instanceof MeasureProposed proposed
                ? proposed(proposed)
                : Objects.requireNonNull(view, "a measure begins with being proposed");
        MeasureFacts after = agreed(before, event);
        String status = status(event);
        return status == null
                ? after
                : after.with(new Change(Fact.undated(event.registeredAt(), recorded), status, due(event)), recorded);
    }

    private static MeasureFacts agreed(MeasureFacts before, MeasureEvent event) {
        if (event instanceof MeasureDecided decided) {
            return before.agreed(decided.responsible(), decided.due());
        }
        if (event instanceof MeasureOriginAdded added) {
            return added.origin().kind().equals(RISK)
                    ? before.alsoFrom(added.origin().id())
                    : before;
        }
        return event instanceof MeasurePostponed postponed ? before.agreed(null, postponed.newDue()) : before;
    }

    /** Nothing where it stands as it stood before. */
    private static @Nullable String status(MeasureEvent event) {
        return switch (event) {
            case MeasureProposed e -> "PROPOSED";
            case MeasureOriginAdded e -> null;
            case MeasureDecided e -> "DECIDED";
            case MeasureStarted e -> "ONGOING";
            case MeasureImplemented e -> "IMPLEMENTED";
            case MeasureEffectJudged e -> "EFFECT_CHECKED";
            case MeasureStaffInformed e -> null;
            case MeasurePostponed e -> "POSTPONED";
            case MeasureRejected e -> "REJECTED";
            case MeasureCancelled e -> "CANCELLED";
            case MeasureClosed e -> "CLOSED";
        };
    }

    private static @Nullable LocalDate due(MeasureEvent event) {
        if (event instanceof MeasureProposed proposed) {
            return proposed.due();
        }
        if (event instanceof MeasureDecided decided) {
            return decided.due();
        }
        return event instanceof MeasurePostponed postponed ? postponed.newDue() : null;
    }

    private static MeasureFacts proposed(MeasureProposed e) {
        return new MeasureFacts(
                e.measureId().toString(),
                e.externalId(),
                e.unit(),
                e.origins().stream()
                        .filter(origin -> origin.kind().equals(RISK))
                        .map(MeasureOrigin::id)
                        .toList(),
                e.description(),
                e.responsible(),
                e.due(),
                Stockholm.day(e.registeredAt()),
                List.of(),
                List.of());
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(FactKeys.UNIT, RISKS);
    }

    @Override
    public Map<String, Object> keys(MeasureFacts view) {
        return Map.of(FactKeys.UNIT, view.unit(), RISKS, view.risks());
    }
}
