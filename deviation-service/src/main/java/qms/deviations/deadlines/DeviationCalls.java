package qms.deviations.deadlines;

import static qms.deviations.deadlines.Obligation.DEVIATION_TRIAGE;

import java.util.List;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.Change.Lapses;
import qms.deviations.deadlines.Change.LapsesAll;
import qms.deviations.deadlines.Change.Meets;
import qms.deviations.deadlines.Change.Moves;
import qms.deviations.deadlines.Change.Opens;
import qms.events.deviations.DeviationClosed;
import qms.events.deviations.DeviationDismissed;
import qms.events.deviations.DeviationEscalated;
import qms.events.deviations.DeviationEvent;
import qms.events.deviations.DeviationReassigned;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationTriaged;
import qms.web.time.Stockholm;

/** What a deviation calls for: that the manager of the unit reads it soon. */
@Component
class DeviationCalls extends CaseCallsProjection<DeviationEvent> {

    DeviationCalls() {
        super("DEVIATION", DeviationEvent.class, table());
    }

    @Override
    public String collection() {
        return "calls-of-deviations";
    }

    private static CallTable<DeviationEvent> table() {
        return new CallTable<DeviationEvent>()
                .when(
                        DeviationReported.class,
                        e -> List.of(new Opens(DEVIATION_TRIAGE, Stockholm.day(e.reportedAt()), null)))
                .when(DeviationReassigned.class, DeviationCalls::reassigned)
                .when(DeviationTriaged.class, DeviationCalls::read)
                .when(DeviationDismissed.class, DeviationCalls::read)
                .when(DeviationEscalated.class, DeviationCalls::read)
                .when(DeviationClosed.class, e -> List.of(new LapsesAll()));
    }

    /** The unit that it has come to has as long as the first had, unless it has been read. */
    private static List<Change> reassigned(DeviationReassigned event) {
        return List.of(
                new Lapses(DEVIATION_TRIAGE),
                new Moves(event.toUnit()),
                new Opens(DEVIATION_TRIAGE, Stockholm.day(event.registeredAt()), null));
    }

    private static List<Change> read(DeviationEvent event) {
        return List.of(new Meets(DEVIATION_TRIAGE, Stockholm.day(event.registeredAt())));
    }
}
