package qms.deviations.disposals;

import static qms.deviations.disposals.DisposalFixture.CLOSED;
import static qms.deviations.disposals.DisposalFixture.ID;
import static qms.deviations.disposals.DisposalFixture.UNTIL;
import static qms.deviations.disposals.DisposalFixture.carriedOut;
import static qms.deviations.disposals.DisposalFixture.decide;
import static qms.deviations.disposals.DisposalFixture.decided;
import static qms.deviations.disposals.DisposalFixture.propose;
import static qms.deviations.disposals.DisposalFixture.proposed;
import static qms.deviations.disposals.DisposalFixture.rejected;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.deviations.disposals.DisposalCommand.CarryOutDisposal;
import qms.deviations.disposals.DisposalCommand.RejectDisposal;
import qms.events.disposals.DisposalEvent;
import qms.service.Folding;
import qms.service.LifeCycleContract;

class DisposalLifeCycleTest extends LifeCycleContract<Disposal, DisposalEvent> {

    @Override
    protected String table() {
        return "disposal";
    }

    @Override
    protected AggregateTestFixture<Disposal> fixture() {
        return DisposalFixture.fixture();
    }

    @Override
    protected Map<String, List<DisposalEvent>> states() {
        return Map.of(
                "PROPOSED", List.of(proposed()),
                "DECIDED", List.of(proposed(), decided()),
                "CARRIED_OUT", List.of(proposed(), decided(), carriedOut()),
                "REJECTED", List.of(proposed(), rejected()));
    }

    @Override
    protected List<DisposalCommand> commands() {
        return List.of(
                propose(CLOSED, UNTIL, null),
                decide("p-2", CLOSED),
                new RejectDisposal(ID, "Forskningens behov."),
                new CarryOutDisposal(ID));
    }

    @Override
    protected Class<?> commandType() {
        return DisposalCommand.class;
    }

    @Override
    protected String stateAfter(List<DisposalEvent> events) {
        return Folding.fold(new DisposalProjection(), events.toArray(DisposalEvent[]::new))
                .status()
                .name();
    }
}
