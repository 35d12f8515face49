package qms.deviations.deadlines;

import static qms.deviations.deadlines.Obligation.INSPECTION_MEND;
import static qms.deviations.deadlines.Obligation.INSPECTION_RESPOND;

import java.util.List;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.Change.Extends;
import qms.deviations.deadlines.Change.LapsesAll;
import qms.deviations.deadlines.Change.Meets;
import qms.deviations.deadlines.Change.Opens;
import qms.events.inspections.InspectionClosed;
import qms.events.inspections.InspectionDecided;
import qms.events.inspections.InspectionEvent;
import qms.events.inspections.InspectionResponded;
import qms.events.inspections.InspectionResponseExtended;
import qms.events.inspections.InspectionResponseRequired;
import qms.web.time.Stockholm;

/** What an inspection calls for, by the days that the authority sets. */
@Component
class InspectionCalls extends CaseCallsProjection<InspectionEvent> {

    InspectionCalls() {
        super("INSPECTION", InspectionEvent.class, table());
    }

    @Override
    public String collection() {
        return "calls-of-inspections";
    }

    private static CallTable<InspectionEvent> table() {
        return new CallTable<InspectionEvent>()
                .when(
                        InspectionResponseRequired.class,
                        e -> List.of(new Opens(INSPECTION_RESPOND, Stockholm.day(e.registeredAt()), e.due())))
                .when(
                        InspectionResponseExtended.class,
                        e -> List.of(new Extends(INSPECTION_RESPOND, e.extendedTo(), e.reason())))
                .when(InspectionResponded.class, e -> List.of(new Meets(INSPECTION_RESPOND, e.respondedOn())))
                .when(InspectionDecided.class, InspectionCalls::decided)
                .when(InspectionClosed.class, e -> List.of(new Meets(INSPECTION_MEND, e.closedOn()), new LapsesAll()));
    }

    private static List<Change> decided(InspectionDecided event) {
        return event.measuresDue() == null
                ? List.of()
                : List.of(new Opens(INSPECTION_MEND, event.decidedOn(), event.measuresDue()));
    }
}
