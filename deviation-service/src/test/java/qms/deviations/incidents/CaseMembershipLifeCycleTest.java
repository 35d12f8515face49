package qms.deviations.incidents;

import static qms.deviations.incidents.IncidentFixture.COMPLAINT;
import static qms.deviations.incidents.IncidentFixture.ID;
import static qms.deviations.incidents.IncidentFixture.MEMBERSHIP;
import static qms.deviations.incidents.IncidentFixture.OTHER;
import static qms.deviations.incidents.IncidentFixture.claimed;
import static qms.deviations.incidents.IncidentFixture.released;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.deviations.incidents.MembershipCommand.ClaimCase;
import qms.deviations.incidents.MembershipCommand.ReleaseCase;
import qms.events.incidents.CaseClaimed;
import qms.events.incidents.CaseMembershipEvent;
import qms.service.LifeCycleContract;

class CaseMembershipLifeCycleTest extends LifeCycleContract<CaseMembership, CaseMembershipEvent> {

    @Override
    protected String table() {
        return "case-membership";
    }

    @Override
    protected AggregateTestFixture<CaseMembership> fixture() {
        return IncidentFixture.memberships();
    }

    @Override
    protected Map<String, List<CaseMembershipEvent>> states() {
        return Map.of("CLAIMED", List.of(claimed(OTHER)), "RELEASED", List.of(claimed(OTHER), released(OTHER)));
    }

    @Override
    protected List<MembershipCommand> commands() {
        return List.of(new ClaimCase(MEMBERSHIP, "bjorken", COMPLAINT, ID), new ReleaseCase(MEMBERSHIP, ID));
    }

    @Override
    protected Class<?> commandType() {
        return MembershipCommand.class;
    }

    @Override
    protected String stateAfter(List<CaseMembershipEvent> events) {
        return events.getLast() instanceof CaseClaimed ? "CLAIMED" : "RELEASED";
    }
}
