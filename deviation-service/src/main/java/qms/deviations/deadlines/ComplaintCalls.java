package qms.deviations.deadlines;

import static qms.deviations.deadlines.Obligation.COMPLAINT_ANSWER;
import static qms.deviations.deadlines.Obligation.COMPLAINT_ASSESS_PROTECTION;
import static qms.deviations.deadlines.Obligation.COMPLAINT_INVESTIGATE;
import static qms.deviations.deadlines.Obligation.COMPLAINT_PASS_ON_APPEAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.Change.LapsesAll;
import qms.deviations.deadlines.Change.Meets;
import qms.deviations.deadlines.Change.Opens;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintWithdrawn;
import qms.web.time.Stockholm;

/** What a complaint calls for (SOSFS 2011:9 5 kap. 3 §, OSL 5 kap. 1 §). */
@Component
class ComplaintCalls extends CaseCallsProjection<ComplaintEvent> {

    private static final String PRAISE = "PRAISE";

    ComplaintCalls() {
        super("COMPLAINT", ComplaintEvent.class, table());
    }

    @Override
    public String collection() {
        return "calls-of-complaints";
    }

    private static CallTable<ComplaintEvent> table() {
        return new CallTable<ComplaintEvent>()
                .when(ComplaintRegistered.class, ComplaintCalls::registered)
                .when(ComplaintRerouted.class, ComplaintCalls::rerouted)
                .when(ComplaintForwarded.class, e -> List.of(new LapsesAll()))
                .when(ComplaintMergedAsDuplicate.class, e -> List.of(new LapsesAll()))
                .when(ComplaintWithdrawn.class, e -> List.of(new LapsesAll()))
                .when(
                        ComplaintDecided.class,
                        e -> List.of(new Meets(COMPLAINT_INVESTIGATE, Stockholm.day(e.registeredAt()))))
                .when(ComplaintClosed.class, e -> List.of(new Meets(COMPLAINT_ANSWER, e.closedOn()), new LapsesAll()));
    }

    /** Praise is answered by being read. */
    private static List<Change> registered(ComplaintRegistered event) {
        return event.kind().equals(PRAISE)
                ? List.of()
                : List.of(
                        new Opens(COMPLAINT_INVESTIGATE, Stockholm.day(event.registeredAt()), null),
                        new Opens(COMPLAINT_ANSWER, Stockholm.day(event.receivedAt()), null));
    }

    /** What it really was has a time of its own, however the complaint goes on. */
    private static List<Change> rerouted(ComplaintRerouted event) {
        LocalDate day = Stockholm.day(event.registeredAt());
        List<Change> changes = new ArrayList<>();
        if (!event.alsoComplaint()) {
            changes.add(new LapsesAll());
        }
        if (event.reroutedTo().equals("CHILD_CONCERN")) {
            changes.add(new Opens(COMPLAINT_ASSESS_PROTECTION, day, null));
        } else if (event.reroutedTo().equals("APPEAL")) {
            changes.add(new Opens(COMPLAINT_PASS_ON_APPEAL, day, null));
        }
        return changes;
    }
}
