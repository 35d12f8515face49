package qms.risks.riskmaps;

import static qms.risks.riskmaps.RiskMapFixture.DRAWING;
import static qms.risks.riskmaps.RiskMapFixture.ID;
import static qms.risks.riskmaps.RiskMapFixture.NEW_YEAR;
import static qms.risks.riskmaps.RiskMapFixture.adopted;
import static qms.risks.riskmaps.RiskMapFixture.revised;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import qms.events.riskmaps.RiskMapEvent;
import qms.risks.riskmaps.RiskMapCommand.AdoptRiskMap;
import qms.risks.riskmaps.RiskMapCommand.ReviseRiskMap;
import qms.service.LifeCycleContract;
import qms.service.Refusals;

class RiskMapLifeCycleTest extends LifeCycleContract<RiskMap, RiskMapEvent> {

    @Override
    protected String table() {
        return "risk-map";
    }

    @Override
    protected AggregateTestFixture<RiskMap> fixture() {
        return RiskMapFixture.fixture();
    }

    @Override
    protected Map<String, List<RiskMapEvent>> states() {
        return Map.of(
                "ADOPTED", List.of(adopted()),
                "REVISED", List.of(adopted(), revised(2, NEW_YEAR)));
    }

    @Override
    protected List<RiskMapCommand> commands() {
        return List.of(
                new AdoptRiskMap(ID, "enskede", "Karta", DRAWING),
                new ReviseRiskMap(ID, NEW_YEAR.plusYears(1), "Strängare", DRAWING));
    }

    @Override
    protected Class<?> commandType() {
        return RiskMapCommand.class;
    }

    @Override
    protected String stateAfter(List<RiskMapEvent> events) {
        return events.size() == 1 ? "ADOPTED" : "REVISED";
    }

    @Test
    void a_version_follows_the_one_before_it_by_number_and_day() {
        fixture()
                .given(adopted(), revised(2, NEW_YEAR))
                .when(new ReviseRiskMap(ID, NEW_YEAR.plusDays(1), "Strängare", DRAWING))
                .expectEvents(revised(3, NEW_YEAR.plusDays(1)));
        Refusals.with(
                fixture()
                        .given(adopted(), revised(2, NEW_YEAR))
                        .when(new ReviseRiskMap(ID, NEW_YEAR, "Strängare", DRAWING)),
                RiskMapProblem.RISK_MAP_VERSION_NOT_LATER);
    }
}
