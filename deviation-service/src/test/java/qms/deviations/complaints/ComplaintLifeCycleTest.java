package qms.deviations.complaints;

import static qms.deviations.complaints.ComplaintFixture.ENTRY;
import static qms.deviations.complaints.ComplaintFixture.FILE;
import static qms.deviations.complaints.ComplaintFixture.ID;
import static qms.deviations.complaints.ComplaintFixture.MANAGER;
import static qms.deviations.complaints.ComplaintFixture.MEASURE;
import static qms.deviations.complaints.ComplaintFixture.OTHER;
import static qms.deviations.complaints.ComplaintFixture.SECRET;
import static qms.deviations.complaints.ComplaintFixture.TODAY;
import static qms.deviations.complaints.ComplaintFixture.WORDS;
import static qms.deviations.complaints.ComplaintFixture.acknowledged;
import static qms.deviations.complaints.ComplaintFixture.closed;
import static qms.deviations.complaints.ComplaintFixture.decided;
import static qms.deviations.complaints.ComplaintFixture.declined;
import static qms.deviations.complaints.ComplaintFixture.forwarded;
import static qms.deviations.complaints.ComplaintFixture.investigated;
import static qms.deviations.complaints.ComplaintFixture.merged;
import static qms.deviations.complaints.ComplaintFixture.noAction;
import static qms.deviations.complaints.ComplaintFixture.notPossible;
import static qms.deviations.complaints.ComplaintFixture.received;
import static qms.deviations.complaints.ComplaintFixture.registered;
import static qms.deviations.complaints.ComplaintFixture.registration;
import static qms.deviations.complaints.ComplaintFixture.reopened;
import static qms.deviations.complaints.ComplaintFixture.rerouted;
import static qms.deviations.complaints.ComplaintFixture.told;
import static qms.deviations.complaints.ComplaintFixture.withdrawn;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.deviations.complaints.ComplaintCommand.AcknowledgeComplaint;
import qms.deviations.complaints.ComplaintCommand.AddNote;
import qms.deviations.complaints.ComplaintCommand.AskSender;
import qms.deviations.complaints.ComplaintCommand.AttachFile;
import qms.deviations.complaints.ComplaintCommand.CloseComplaint;
import qms.deviations.complaints.ComplaintCommand.CorrectComplaint;
import qms.deviations.complaints.ComplaintCommand.DecideComplaint;
import qms.deviations.complaints.ComplaintCommand.DecideNoAction;
import qms.deviations.complaints.ComplaintCommand.ForwardComplaint;
import qms.deviations.complaints.ComplaintCommand.GiveFeedback;
import qms.deviations.complaints.ComplaintCommand.LinkMeasure;
import qms.deviations.complaints.ComplaintCommand.MarkComplaintAsDuplicate;
import qms.deviations.complaints.ComplaintCommand.MarkSecrecy;
import qms.deviations.complaints.ComplaintCommand.NameConcernedUnit;
import qms.deviations.complaints.ComplaintCommand.NoteFeedbackDeclined;
import qms.deviations.complaints.ComplaintCommand.NoteFeedbackNotPossible;
import qms.deviations.complaints.ComplaintCommand.ReceiveComplaint;
import qms.deviations.complaints.ComplaintCommand.RegisterReceived;
import qms.deviations.complaints.ComplaintCommand.ReopenComplaint;
import qms.deviations.complaints.ComplaintCommand.RerouteComplaint;
import qms.deviations.complaints.ComplaintCommand.StartInvestigation;
import qms.deviations.complaints.ComplaintCommand.TakeMessage;
import qms.deviations.complaints.ComplaintCommand.UndoCorrection;
import qms.deviations.complaints.ComplaintCommand.WithdrawComplaint;
import qms.events.complaints.ComplaintEvent;
import qms.service.LifeCycleContract;

class ComplaintLifeCycleTest extends LifeCycleContract<Complaint, ComplaintEvent> {

    @Override
    protected String table() {
        return "complaint";
    }

    @Override
    protected AggregateTestFixture<Complaint> fixture() {
        return ComplaintFixture.fixture();
    }

    @Override
    protected Map<String, List<ComplaintEvent>> states() {
        return Map.ofEntries(
                Map.entry("RECEIVED", List.of(received())),
                Map.entry("REGISTERED", after()),
                Map.entry("REOPENED", after(investigated(), decided(), noAction(), told(), closed(), reopened())),
                Map.entry("ACKNOWLEDGED", after(acknowledged())),
                Map.entry("UNDER_INVESTIGATION", after(investigated())),
                Map.entry("WITHDRAWN", after(withdrawn())),
                Map.entry("DECIDED", after(investigated(), decided())),
                Map.entry("FEEDBACK_GIVEN", after(investigated(), decided(), noAction(), told())),
                Map.entry("FEEDBACK_DECLINED", after(investigated(), decided(), noAction(), declined())),
                Map.entry("FEEDBACK_NOT_POSSIBLE", after(investigated(), decided(), noAction(), notPossible())),
                Map.entry("REROUTED", after(rerouted())),
                Map.entry("FORWARDED", after(forwarded())),
                Map.entry("DUPLICATE", after(merged())),
                Map.entry("CLOSED", after(investigated(), decided(), noAction(), told(), closed())));
    }

    @Override
    protected List<ComplaintCommand> commands() {
        return List.of(
                new ReceiveComplaint(ID, "bjorken", "COMPLAINT", null, false, WORDS, null, true),
                registration(),
                new RegisterReceived(ID, "bjorken", "COMPLAINT", "RELATIVE", List.of("PROVISION"), null, ENTRY, null),
                new AcknowledgeComplaint(ID, "PHONE", TODAY),
                new RerouteComplaint(ID, "APPEAL", false, null),
                new ForwardComplaint(ID, TODAY, null, null),
                new MarkComplaintAsDuplicate(ID, OTHER),
                new NameConcernedUnit(ID, "granen", null),
                new MarkSecrecy(ID, SECRET),
                new CorrectComplaint(ID, WORDS, null, "SERVICE_USER", null, null, null, null, null, null),
                new UndoCorrection(ID, 0, WORDS),
                new AskSender(ID, WORDS),
                new TakeMessage(ID, WORDS),
                new AttachFile(ID, FILE, "SENDER"),
                new AddNote(ID, WORDS),
                new StartInvestigation(ID, MANAGER),
                new DecideComplaint(ID, "JUSTIFIED", true, MANAGER),
                new LinkMeasure(ID, MEASURE),
                new DecideNoAction(ID, WORDS),
                new GiveFeedback(ID, "PHONE", WORDS, TODAY),
                new NoteFeedbackDeclined(ID, TODAY),
                new NoteFeedbackNotPossible(ID, "NOT_REACHED"),
                new WithdrawComplaint(ID, TODAY),
                new CloseComplaint(ID, TODAY, List.of()),
                new ReopenComplaint(ID, WORDS));
    }

    @Override
    protected Class<?> commandType() {
        return ComplaintCommand.class;
    }

    @Override
    protected String stateAfter(List<ComplaintEvent> events) {
        ComplaintSteps steps = ComplaintSteps.NONE;
        for (ComplaintEvent event : events) {
            steps = steps.after(event);
        }
        return steps.status().name();
    }

    private static List<ComplaintEvent> after(ComplaintEvent... events) {
        return Stream.concat(Stream.of(received(), registered()), Stream.of(events))
                .toList();
    }
}
