package qms.risks.risks;

import static qms.risks.risks.RiskFixture.ID;
import static qms.risks.risks.RiskFixture.MEASURE;
import static qms.risks.risks.RiskFixture.NEXT;
import static qms.risks.risks.RiskFixture.TODAY;
import static qms.risks.risks.RiskFixture.accepted;
import static qms.risks.risks.RiskFixture.assessed;
import static qms.risks.risks.RiskFixture.carriedOver;
import static qms.risks.risks.RiskFixture.closed;
import static qms.risks.risks.RiskFixture.identified;
import static qms.risks.risks.RiskFixture.judged;
import static qms.risks.risks.RiskFixture.residual;
import static qms.risks.risks.RiskFixture.treated;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.risks.RiskEvent;
import qms.risks.risks.RiskCommand.AssessResidualRisk;
import qms.risks.risks.RiskCommand.AssessRisk;
import qms.risks.risks.RiskCommand.CarryRiskOver;
import qms.risks.risks.RiskCommand.CloseRisk;
import qms.risks.risks.RiskCommand.DecideOnRisk;
import qms.risks.risks.RiskCommand.Decision;
import qms.risks.risks.RiskCommand.IdentifyRisk;
import qms.risks.risks.RiskCommand.LinkMeasure;
import qms.risks.risks.RiskCommand.ReportMaterialisation;
import qms.service.LifeCycleContract;

class RiskLifeCycleTest extends LifeCycleContract<Risk, RiskEvent> {

    @Override
    protected String table() {
        return "risk";
    }

    @Override
    protected AggregateTestFixture<Risk> fixture() {
        return RiskFixture.fixture();
    }

    @Override
    protected Map<String, List<RiskEvent>> states() {
        RiskEvent assessed = assessed(3, 4, "CRITICAL");
        return Map.of(
                "IDENTIFIED", List.of(identified()),
                "ASSESSED", List.of(identified(), assessed),
                "ACCEPTED", List.of(identified(), assessed, accepted("Läggs ned.")),
                "TREATED", List.of(identified(), assessed, treated()),
                "REASSESSED", List.of(identified(), assessed, treated(), residual(1, 4, "LOW")),
                "CLOSED", List.of(identified(), closed()),
                "CARRIED_OVER", List.of(identified(), carriedOver()));
    }

    @Override
    protected List<RiskCommand> commands() {
        return List.of(
                new IdentifyRisk(ID, "bjorken", 2026, null, null, null, "Nattbesök uteblir", null, null, null),
                new AssessRisk(ID, judged(2, 2)),
                new DecideOnRisk(ID, new Decision("NO_ACTION", "Sällsynt.", "Avdelningschef", null)),
                new LinkMeasure(ID, MEASURE),
                new AssessResidualRisk(ID, judged(1, 2)),
                new ReportMaterialisation(ID, "AVV-2026-14", TODAY),
                new CloseRisk(ID, "Nattrundan fungerar.", false),
                new CarryRiskOver(ID, NEXT, 2027));
    }

    @Override
    protected Class<?> commandType() {
        return RiskCommand.class;
    }

    @Override
    protected String stateAfter(List<RiskEvent> events) {
        RiskStatus status = RiskStatus.IDENTIFIED;
        for (RiskEvent event : events) {
            status = status.after(event);
        }
        return status.name();
    }
}
