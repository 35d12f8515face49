package qms.risks.selfchecks;

import static qms.risks.selfchecks.SelfCheckFixture.EVERY_TERTIAL;
import static qms.risks.selfchecks.SelfCheckFixture.ID;
import static qms.risks.selfchecks.SelfCheckFixture.SECOND;
import static qms.risks.selfchecks.SelfCheckFixture.activated;
import static qms.risks.selfchecks.SelfCheckFixture.designed;
import static qms.risks.selfchecks.SelfCheckFixture.drafted;
import static qms.risks.selfchecks.SelfCheckFixture.plan;
import static qms.risks.selfchecks.SelfCheckFixture.planned;
import static qms.risks.selfchecks.SelfCheckFixture.retired;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.selfchecks.SelfCheckEvent;
import qms.risks.selfchecks.SelfCheckCommand.ActivateSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.DesignSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.DraftSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.PlanAhead;
import qms.risks.selfchecks.SelfCheckCommand.PlanOccurrence;
import qms.risks.selfchecks.SelfCheckCommand.PlanSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.RetireSelfCheck;
import qms.service.LifeCycleContract;

class SelfCheckLifeCycleTest extends LifeCycleContract<SelfCheck, SelfCheckEvent> {

    @Override
    protected String table() {
        return "self-check";
    }

    @Override
    protected AggregateTestFixture<SelfCheck> fixture() {
        return SelfCheckFixture.fixture();
    }

    @Override
    protected Map<String, List<SelfCheckEvent>> states() {
        return Map.of(
                "DRAFT", List.of(planned(), drafted()),
                "ACTIVE", List.of(planned(), designed(EVERY_TERTIAL), drafted(), activated()),
                "RETIRED", List.of(planned(), retired()));
    }

    @Override
    protected List<SelfCheckCommand> commands() {
        return List.of(
                new PlanSelfCheck(plan(null), List.of()),
                new DraftSelfCheck(plan(EVERY_TERTIAL)),
                new DesignSelfCheck(ID, EVERY_TERTIAL),
                new ActivateSelfCheck(ID),
                new PlanOccurrence(ID, SECOND),
                new PlanAhead(ID, LocalDate.of(2027, 12, 31)),
                new RetireSelfCheck(ID, "Ersatt av en annan kontroll."));
    }

    @Override
    protected Class<?> commandType() {
        return SelfCheckCommand.class;
    }

    @Override
    protected String stateAfter(List<SelfCheckEvent> events) {
        SelfCheckStatus status = SelfCheckStatus.ACTIVE;
        for (SelfCheckEvent event : events) {
            status = SelfCheck.statusAfter(status, event);
        }
        return status.name();
    }
}
