package qms.processes.changerequests;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import qms.events.changerequests.ChangeAnswer;
import qms.events.changerequests.ChangeRequestAccepted;
import qms.events.changerequests.ChangeRequestConfirmed;
import qms.events.changerequests.ChangeRequestDone;
import qms.events.changerequests.ChangeRequestEscalated;
import qms.events.changerequests.ChangeRequestEvent;
import qms.events.changerequests.ChangeRequestId;
import qms.events.changerequests.ChangeRequestMerged;
import qms.events.changerequests.ChangeRequestRejected;
import qms.events.changerequests.ChangeRequestStarted;
import qms.events.changerequests.ChangeRequestSubmitted;
import qms.events.changerequests.ChangeRequestTriaged;
import qms.events.changerequests.ChangeSubject;
import qms.processes.changerequests.ChangeRequestCommand.AcceptChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.ConfirmChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.EscalateChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.FinishChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.MergeChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.RejectChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.StartChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.SubmitChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.TriageChangeRequest;
import qms.service.LifeCycleContract;
import qms.service.Refusals;

class ChangeRequestLifeCycleTest extends LifeCycleContract<ChangeRequest, ChangeRequestEvent> {

    private static final ChangeRequestId ID = ChangeRequestId.of("018f0000-0000-7000-8000-0000000000e1");
    private static final ChangeRequestId OTHER = ChangeRequestId.of("018f0000-0000-7000-8000-0000000000e2");
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final ChangeSubject ABOUT = new ChangeSubject("PROCESS", "p-1");
    private static final ChangeAnswer ANSWER = new ChangeAnswer("PROCESS", "p-1", "2");

    private static final ChangeRequestEvent SUBMITTED = new ChangeRequestSubmitted(
            ID, "bjorken", "karin", ABOUT, "Natten saknas", "Aktiviteten säger inget om nätter.", null, NOW);
    private static final ChangeRequestEvent TRIAGED = new ChangeRequestTriaged(ID, "bjorken", null, NOW);
    private static final ChangeRequestEvent ESCALATED =
            new ChangeRequestEscalated(ID, "bjorken", "Gäller alla avdelningar.", NOW);
    private static final ChangeRequestEvent ACCEPTED = new ChangeRequestAccepted(ID, "bjorken", null, NOW);
    private static final ChangeRequestEvent STARTED = new ChangeRequestStarted(ID, "bjorken", NOW);
    private static final ChangeRequestEvent DONE = new ChangeRequestDone(ID, "bjorken", ANSWER, NOW);

    @Override
    protected String table() {
        return "change-request";
    }

    @Override
    protected AggregateTestFixture<ChangeRequest> fixture() {
        AggregateTestFixture<ChangeRequest> fixture = new AggregateTestFixture<>(ChangeRequest.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    @Override
    protected Map<String, List<ChangeRequestEvent>> states() {
        return Map.of(
                "SUBMITTED", List.of(SUBMITTED),
                "TRIAGED", List.of(SUBMITTED, TRIAGED),
                "ESCALATED", List.of(SUBMITTED, TRIAGED, ESCALATED),
                "ACCEPTED", List.of(SUBMITTED, TRIAGED, ACCEPTED),
                "REJECTED", List.of(SUBMITTED, TRIAGED, new ChangeRequestRejected(ID, "bjorken", "Finns redan.", NOW)),
                "MERGED", List.of(SUBMITTED, TRIAGED, new ChangeRequestMerged(ID, "bjorken", OTHER, NOW)),
                "IN_PROGRESS", List.of(SUBMITTED, TRIAGED, ACCEPTED, STARTED),
                "DONE", List.of(SUBMITTED, TRIAGED, ACCEPTED, STARTED, DONE),
                "CONFIRMED",
                        List.of(
                                SUBMITTED,
                                TRIAGED,
                                ACCEPTED,
                                STARTED,
                                DONE,
                                new ChangeRequestConfirmed(ID, "bjorken", null, NOW)));
    }

    @Override
    protected List<ChangeRequestCommand> commands() {
        return List.of(
                new SubmitChangeRequest(ID, "bjorken", "karin", ABOUT, "Natten saknas", "Inget om nätter.", null),
                new TriageChangeRequest(ID, null),
                new EscalateChangeRequest(ID, "Gäller alla avdelningar."),
                new AcceptChangeRequest(ID, null, true),
                new RejectChangeRequest(ID, "Finns redan.", true),
                new MergeChangeRequest(ID, OTHER),
                new StartChangeRequest(ID),
                new FinishChangeRequest(ID, ANSWER),
                new ConfirmChangeRequest(ID, "karin", null));
    }

    @Override
    protected Class<?> commandType() {
        return ChangeRequestCommand.class;
    }

    @Override
    protected String stateAfter(List<ChangeRequestEvent> events) {
        return ChangeRequest.statusAfter(events.getLast()).name();
    }

    @Test
    void what_lies_before_the_steering_group_is_decided_by_nobody_else() {
        Refusals.with(
                fixture().given(SUBMITTED, TRIAGED, ESCALATED).when(new AcceptChangeRequest(ID, null, false)),
                ChangeRequestProblem.STEERING_GROUP_DECIDES);
    }

    @Test
    void somebody_else_than_whoever_asked_does_not_confirm() {
        Refusals.with(
                fixture()
                        .given(SUBMITTED, TRIAGED, ACCEPTED, STARTED, DONE)
                        .when(new ConfirmChangeRequest(ID, "processledaren", null)),
                ChangeRequestProblem.ONLY_THE_REQUESTER_CONFIRMS);
    }
}
