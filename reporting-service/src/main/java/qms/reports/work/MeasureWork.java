package qms.reports.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.measures.MeasureCancelled;
import qms.events.measures.MeasureClosed;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureEffectJudged;
import qms.events.measures.MeasureEvent;
import qms.events.measures.MeasureImplemented;
import qms.events.measures.MeasureOriginAdded;
import qms.events.measures.MeasurePostponed;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureRejected;
import qms.events.measures.MeasureStaffInformed;
import qms.events.measures.MeasureStarted;

/** Measures that are to be decided, carried out, or judged by their effect. */
@Component
class MeasureWork extends WorkProjection<MeasureEvent> {

    private static final String THE_MEASURE = "measure";

    MeasureWork() {
        super("work-of-measures", MeasureEvent.class);
    }

    @Override
    Work after(@Nullable Work before, MeasureEvent event) {
        if (event instanceof MeasureProposed e) {
            Work work = Work.of(e.unit(), e.description()).answeredForBy(e.responsible());
            return open(work, e, "Besluta om åtgärden", e.due(), e.registeredAt());
        }
        Work work = Objects.requireNonNull(before, "a measure begins with being proposed");
        return switch (event) {
            case MeasureProposed e -> work;
            case MeasureOriginAdded e -> work;
            case MeasureDecided e -> decided(work, e);
            case MeasureStarted e -> open(work, e, "Genomför åtgärden", due(work), e.registeredAt());
            case MeasurePostponed e ->
                open(work, e, "Genomför åtgärden", e.newDue() == null ? due(work) : e.newDue(), e.registeredAt());
            case MeasureImplemented e -> open(work, e, "Bedöm åtgärdens effekt", null, e.registeredAt());
            case MeasureEffectJudged e -> work.done();
            case MeasureStaffInformed e -> work;
            case MeasureRejected e -> work.done();
            case MeasureCancelled e -> work.done();
            case MeasureClosed e -> work.done();
        };
    }

    private static Work decided(Work before, MeasureDecided event) {
        Work work = event.responsible() == null ? before : before.answeredForBy(event.responsible());
        LocalDate due = event.due() == null ? due(before) : event.due();
        return open(work, event, "Genomför åtgärden", due, event.registeredAt());
    }

    private static Work open(Work work, MeasureEvent event, String what, @Nullable LocalDate due, Instant since) {
        String path = "/api/measures/" + event.subject();
        return work.opening(forRole(THE_MEASURE, WorkKind.MEASURE, what, path, work.responsible(), due, since));
    }

    private static @Nullable LocalDate due(Work work) {
        return work.open().isEmpty() ? null : work.open().getFirst().due();
    }
}
