package qms.deviations.deadlines;

import static qms.deviations.deadlines.Obligation.COMPLAINT_ACKNOWLEDGE;
import static qms.deviations.deadlines.Obligation.COMPLAINT_ANSWER;
import static qms.deviations.deadlines.Obligation.COMPLAINT_ASSESS_PROTECTION;
import static qms.deviations.deadlines.Obligation.COMPLAINT_INVESTIGATE;
import static qms.deviations.deadlines.Obligation.COMPLAINT_PASS_ON_APPEAL;
import static qms.deviations.deadlines.Obligation.COMPLAINT_REGISTER;
import static qms.deviations.deadlines.Obligation.COMPLAINT_REPORT_CRIME;
import static qms.deviations.deadlines.Obligation.COMPLAINT_REPORT_DATA_BREACH;
import static qms.deviations.deadlines.Obligation.COMPLAINT_REPORT_LEX_SARAH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.Change.CameIn;
import qms.deviations.deadlines.Change.Lapses;
import qms.deviations.deadlines.Change.Meets;
import qms.deviations.deadlines.Change.Moves;
import qms.deviations.deadlines.Change.Opens;
import qms.deviations.deadlines.Change.OpensAgain;
import qms.deviations.deadlines.Change.OpensSinceItCameIn;
import qms.events.complaints.ComplaintAcknowledged;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintFeedbackDeclined;
import qms.events.complaints.ComplaintFeedbackGiven;
import qms.events.complaints.ComplaintFeedbackNotPossible;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintInvestigationStarted;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintReceived;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintReopened;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintWithdrawn;
import qms.web.time.Stockholm;

/** What a complaint calls for (SOSFS 2011:9 5 kap. 3 §, OSL 5 kap. 1 §). */
@Component
class ComplaintCalls extends CaseCallsProjection<ComplaintEvent> {

    private static final String PRAISE = "PRAISE";

    /** What it calls for as a complaint; what it really was goes its own way. */
    private static final Set<Obligation> OWN =
            Set.of(COMPLAINT_REGISTER, COMPLAINT_ACKNOWLEDGE, COMPLAINT_INVESTIGATE, COMPLAINT_ANSWER);

    ComplaintCalls() {
        super("COMPLAINT", ComplaintEvent.class, table());
    }

    @Override
    public String collection() {
        return "calls-of-complaints";
    }

    private static CallTable<ComplaintEvent> table() {
        return new CallTable<ComplaintEvent>()
                .when(ComplaintReceived.class, ComplaintCalls::received)
                .when(ComplaintRegistered.class, ComplaintCalls::registered)
                .when(ComplaintAcknowledged.class, e -> List.of(new Meets(COMPLAINT_ACKNOWLEDGE, e.acknowledgedOn())))
                .when(ComplaintCorrected.class, ComplaintCalls::corrected)
                .when(ComplaintRerouted.class, ComplaintCalls::rerouted)
                .when(ComplaintForwarded.class, e -> nothingMore())
                .when(ComplaintMergedAsDuplicate.class, e -> nothingMore())
                .when(ComplaintWithdrawn.class, e -> nothingMore())
                .when(ComplaintInvestigationStarted.class, e -> List.of(new Meets(COMPLAINT_INVESTIGATE, entered(e))))
                .when(ComplaintDecided.class, e -> List.of(new Meets(COMPLAINT_INVESTIGATE, entered(e))))
                .when(ComplaintFeedbackGiven.class, e -> List.of(new Meets(COMPLAINT_ANSWER, e.givenOn())))
                .when(ComplaintFeedbackDeclined.class, e -> List.of(new Lapses(COMPLAINT_ANSWER)))
                .when(ComplaintFeedbackNotPossible.class, e -> List.of(new Lapses(COMPLAINT_ANSWER)))
                .when(ComplaintClosed.class, ComplaintCalls::closed)
                .when(ComplaintReopened.class, e -> List.of(new OpensAgain(COMPLAINT_ANSWER, entered(e))));
    }

    /** Whoever sends it in has a receipt at once, which says that it has come. */
    private static List<Change> received(ComplaintReceived event) {
        LocalDate day = Stockholm.day(event.receivedAt());
        List<Change> changes = new ArrayList<>();
        changes.add(new CameIn(day));
        changes.add(new Opens(COMPLAINT_REGISTER, day, null));
        changes.add(new Meets(COMPLAINT_ACKNOWLEDGE, day));
        if (!event.kind().equals(PRAISE)) {
            changes.add(new Opens(COMPLAINT_ANSWER, day, null));
        }
        return changes;
    }

    /** Praise is answered by being read; a sender whom nobody knows is told nothing. */
    private static List<Change> registered(ComplaintRegistered event) {
        LocalDate day = Stockholm.day(event.receivedAt());
        List<Change> changes = new ArrayList<>();
        changes.add(new CameIn(day));
        changes.add(new Meets(COMPLAINT_REGISTER, entered(event)));
        if (!event.kind().equals(PRAISE)) {
            changes.add(new Opens(COMPLAINT_INVESTIGATE, entered(event), null));
            changes.add(new Opens(COMPLAINT_ANSWER, day, null));
            if (event.complainant() != null) {
                changes.add(new Opens(COMPLAINT_ACKNOWLEDGE, day, null));
            }
        }
        return changes;
    }

    private static List<Change> corrected(ComplaintCorrected event) {
        List<Change> changes = new ArrayList<>();
        if (event.receivedAt() != null) {
            changes.add(new CameIn(Stockholm.day(event.receivedAt())));
        }
        if (event.correctedUnit() != null) {
            changes.add(new Moves(event.correctedUnit()));
        }
        if (PRAISE.equals(event.kind())) {
            changes.addAll(nothingMore());
        }
        return changes;
    }

    /** What it really was has a time of its own, however the complaint goes on; an appeal is one from the day on which it came in. */
    private static List<Change> rerouted(ComplaintRerouted event) {
        List<Change> changes = new ArrayList<>(event.alsoComplaint() ? List.of() : nothingMore());
        LocalDate day = entered(event);
        switch (event.reroutedTo()) {
            case "APPEAL" -> changes.add(new OpensSinceItCameIn(COMPLAINT_PASS_ON_APPEAL));
            case "CHILD_CONCERN" -> changes.add(new Opens(COMPLAINT_ASSESS_PROTECTION, day, null));
            case "PERSONAL_DATA_BREACH" -> changes.add(new Opens(COMPLAINT_REPORT_DATA_BREACH, day, null));
            case "CRIME_REPORT" -> changes.add(new Opens(COMPLAINT_REPORT_CRIME, day, null));
            case "LEX_SARAH" -> changes.add(new Opens(COMPLAINT_REPORT_LEX_SARAH, day, null));
            // An application is to be looked into without delay: no day is said.
            default -> {}
        }
        return changes;
    }

    private static List<Change> closed(ComplaintClosed event) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Meets(COMPLAINT_ANSWER, event.closedOn()));
        changes.addAll(nothingMore());
        return changes;
    }

    private static List<Change> nothingMore() {
        return OWN.stream().<Change>map(Lapses::new).toList();
    }

    private static LocalDate entered(ComplaintEvent event) {
        return Stockholm.day(event.registeredAt());
    }
}
