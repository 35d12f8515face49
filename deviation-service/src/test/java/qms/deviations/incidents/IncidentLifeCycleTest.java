package qms.deviations.incidents;

import static qms.deviations.incidents.IncidentFixture.COMPLAINT;
import static qms.deviations.incidents.IncidentFixture.DEVIATION;
import static qms.deviations.incidents.IncidentFixture.ID;
import static qms.deviations.incidents.IncidentFixture.LEX_SARAH;
import static qms.deviations.incidents.IncidentFixture.REASON;
import static qms.deviations.incidents.IncidentFixture.dissolved;
import static qms.deviations.incidents.IncidentFixture.member;
import static qms.deviations.incidents.IncidentFixture.opened;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.deviations.incidents.IncidentCommand.DissolveIncident;
import qms.deviations.incidents.IncidentCommand.LinkCase;
import qms.deviations.incidents.IncidentCommand.OpenIncident;
import qms.deviations.incidents.IncidentCommand.UnlinkCase;
import qms.events.incidents.IncidentEvent;
import qms.service.Folding;
import qms.service.LifeCycleContract;

class IncidentLifeCycleTest extends LifeCycleContract<Incident, IncidentEvent> {

    @Override
    protected String table() {
        return "incident";
    }

    @Override
    protected AggregateTestFixture<Incident> fixture() {
        return IncidentFixture.fixture();
    }

    @Override
    protected Map<String, List<IncidentEvent>> states() {
        return Map.of("OPEN", List.of(opened()), "DISSOLVED", List.of(opened(), dissolved()));
    }

    @Override
    protected List<IncidentCommand> commands() {
        return List.of(
                new OpenIncident(ID, "bjorken", List.of(member(COMPLAINT)), REASON),
                new LinkCase(ID, member(LEX_SARAH), REASON),
                new UnlinkCase(ID, DEVIATION, REASON),
                new DissolveIncident(ID, REASON));
    }

    @Override
    protected Class<?> commandType() {
        return IncidentCommand.class;
    }

    @Override
    protected String stateAfter(List<IncidentEvent> events) {
        return Folding.fold(new IncidentProjection(), events.toArray(IncidentEvent[]::new))
                .status()
                .name();
    }
}
