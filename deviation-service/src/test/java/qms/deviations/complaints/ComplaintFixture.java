package qms.deviations.complaints;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.deviations.complaints.ComplaintCommand.RegisterComplaint;
import qms.events.PersonalText;
import qms.events.SealedFile;
import qms.events.complaints.Complainant;
import qms.events.complaints.ComplaintAcknowledged;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintFeedbackDeclined;
import qms.events.complaints.ComplaintFeedbackGiven;
import qms.events.complaints.ComplaintFeedbackNotPossible;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintInvestigationStarted;
import qms.events.complaints.ComplaintMeasureLinked;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintNoActionDecided;
import qms.events.complaints.ComplaintReceived;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintReopened;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintWithdrawn;
import qms.events.complaints.RegisterEntry;
import qms.events.complaints.SecrecyMarking;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;

/** A complaint at a stage: about a missed night visit at Björken. */
final class ComplaintFixture {

    static final ComplaintId ID = ComplaintId.of("018f0000-0000-7000-8000-000000000001");
    static final ComplaintId OTHER = ComplaintId.of("018f0000-0000-7000-8000-000000000002");
    static final MeasureId MEASURE = MeasureId.of("018f0000-0000-7000-8000-00000000000a");
    static final Instant RECEIVED = Instant.parse("2026-03-02T08:15:00Z");
    static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    static final PersonalText WORDS = new PersonalText(ID.toString(), "c2VhbGVk");
    static final SealedFile FILE = new SealedFile("ab".repeat(32), 12, "text/plain", WORDS);
    static final Complainant SENDER = new Complainant(WORDS, WORDS);
    static final RegisterEntry ENTRY = new RegisterEntry("ENSKEDE-2026-0000002A", null, null, false, false);
    static final SecrecyMarking SECRET =
            new SecrecyMarking("26 kap. 1 § OSL", TODAY, "Enskede-Årsta-Vantörs stadsdelsnämnd");
    static final String MANAGER = "p-manager";

    private ComplaintFixture() {}

    static AggregateTestFixture<Complaint> fixture() {
        AggregateTestFixture<Complaint> fixture = new AggregateTestFixture<>(Complaint.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static ComplaintReceived received() {
        return new ComplaintReceived(ID, "bjorken", "COMPLAINT", null, false, RECEIVED, WORDS, null, true, RECEIVED);
    }

    static ComplaintRegistered registered() {
        return registered("COMPLAINT");
    }

    static ComplaintRegistered registered(String kind) {
        return registered(kind, SENDER, ENTRY);
    }

    static ComplaintRegistered registered(String kind, Complainant sender, RegisterEntry entry) {
        return new ComplaintRegistered(
                ID,
                "bjorken",
                null,
                kind,
                "PHONE",
                RECEIVED,
                NOW,
                "RELATIVE",
                List.of("PROVISION"),
                null,
                WORDS,
                sender,
                true,
                entry);
    }

    static RegisterComplaint registration() {
        return new RegisterComplaint(
                ID,
                "bjorken",
                "COMPLAINT",
                "PHONE",
                RECEIVED,
                "RELATIVE",
                List.of("PROVISION"),
                null,
                WORDS,
                SENDER,
                true,
                ENTRY,
                null);
    }

    static RegisterEntry concerning(String person) {
        return new RegisterEntry("ENSKEDE-2026-0000002A", null, person, false, false);
    }

    static ComplaintAcknowledged acknowledged() {
        return new ComplaintAcknowledged(ID, "bjorken", "PHONE", TODAY, NOW);
    }

    static ComplaintInvestigationStarted investigated() {
        return new ComplaintInvestigationStarted(ID, "bjorken", MANAGER, NOW);
    }

    static ComplaintDecided decided() {
        return new ComplaintDecided(ID, "bjorken", "JUSTIFIED", true, NOW, MANAGER);
    }

    static ComplaintNoActionDecided noAction() {
        return new ComplaintNoActionDecided(ID, "bjorken", WORDS, NOW);
    }

    static ComplaintMeasureLinked linked() {
        return new ComplaintMeasureLinked(ID, "bjorken", MEASURE, NOW);
    }

    static ComplaintFeedbackGiven told() {
        return new ComplaintFeedbackGiven(ID, "bjorken", "PHONE", WORDS, TODAY, NOW);
    }

    static ComplaintFeedbackDeclined declined() {
        return new ComplaintFeedbackDeclined(ID, "bjorken", TODAY, NOW);
    }

    static ComplaintFeedbackNotPossible notPossible() {
        return new ComplaintFeedbackNotPossible(ID, "bjorken", "NOT_REACHED", NOW);
    }

    static ComplaintRerouted rerouted() {
        return new ComplaintRerouted(ID, "bjorken", "APPEAL", false, NOW);
    }

    static ComplaintForwarded forwarded() {
        return new ComplaintForwarded(ID, "bjorken", TODAY, NOW);
    }

    static ComplaintMergedAsDuplicate merged() {
        return new ComplaintMergedAsDuplicate(ID, "bjorken", OTHER, NOW);
    }

    static ComplaintWithdrawn withdrawn() {
        return new ComplaintWithdrawn(ID, "bjorken", TODAY, NOW);
    }

    static ComplaintClosed closed() {
        return new ComplaintClosed(ID, "bjorken", TODAY, NOW);
    }

    static ComplaintReopened reopened() {
        return new ComplaintReopened(ID, "bjorken", WORDS, NOW);
    }

    /** Judged, with a reason for no measures, and answered: nothing is left but to close it. */
    static List<ComplaintEvent> finished() {
        return List.of(registered(), investigated(), decided(), noAction(), told());
    }

    static SeenMeasure seen(String status) {
        return new SeenMeasure(MEASURE, status, null, 4);
    }
}
