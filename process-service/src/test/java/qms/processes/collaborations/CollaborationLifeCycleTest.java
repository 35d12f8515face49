package qms.processes.collaborations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.collaborations.CollaborationDescribed;
import qms.events.collaborations.CollaborationEnded;
import qms.events.collaborations.CollaborationEvaluated;
import qms.events.collaborations.CollaborationEvent;
import qms.events.collaborations.CollaborationId;
import qms.events.collaborations.CollaborationTerms;
import qms.processes.collaborations.CollaborationCommand.DescribeCollaboration;
import qms.processes.collaborations.CollaborationCommand.EndCollaboration;
import qms.processes.collaborations.CollaborationCommand.EvaluateCollaboration;
import qms.processes.collaborations.CollaborationCommand.ReviseCollaboration;
import qms.service.LifeCycleContract;

class CollaborationLifeCycleTest extends LifeCycleContract<Collaboration, CollaborationEvent> {

    private static final CollaborationId ID = CollaborationId.of("018f0000-0000-7000-8000-0000000000a1");
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final CollaborationTerms TERMS = new CollaborationTerms(
            "EXTERNAL", "Polisen", "Områdesmöte", "Varje månad", "CONSENT", "Polisöverenskommelse", null, null);
    private static final CollaborationEvent DESCRIBED = new CollaborationDescribed(ID, "bjorken", TERMS, NOW);

    @Override
    protected String table() {
        return "collaboration";
    }

    @Override
    protected AggregateTestFixture<Collaboration> fixture() {
        AggregateTestFixture<Collaboration> fixture = new AggregateTestFixture<>(Collaboration.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    @Override
    protected Map<String, List<CollaborationEvent>> states() {
        return Map.of(
                "ONGOING", List.of(DESCRIBED),
                "EVALUATED",
                        List.of(
                                DESCRIBED,
                                new CollaborationEvaluated(
                                        ID, "bjorken", "Snabba svar", "Ingen vikarie", "DEVELOP", TODAY, NOW)),
                "ENDED", List.of(DESCRIBED, new CollaborationEnded(ID, "bjorken", TODAY, "Ersatt av SIP.", NOW)));
    }

    @Override
    protected List<CollaborationCommand> commands() {
        return List.of(
                new DescribeCollaboration(ID, "bjorken", TERMS),
                new ReviseCollaboration(ID, TERMS),
                new EvaluateCollaboration(ID, "Snabba svar", "Ingen vikarie", "END", TODAY),
                new EndCollaboration(ID, TODAY, "Ersatt av SIP."));
    }

    @Override
    protected Class<?> commandType() {
        return CollaborationCommand.class;
    }

    @Override
    protected String stateAfter(List<CollaborationEvent> events) {
        return Collaboration.statusAfter(events.getLast()).name();
    }
}
