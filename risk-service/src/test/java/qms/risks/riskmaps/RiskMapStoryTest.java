package qms.risks.riskmaps;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.OTHER_UNIT;
import static qms.service.ServiceUnderTest.UNIT;
import static qms.service.Told.act;
import static qms.service.Told.done;
import static qms.service.Told.made;

import org.junit.jupiter.api.Test;
import qms.risks.RiskMaps;
import qms.risks.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.web.identity.Role;

/** The way of a map through the hands of its people: it is adopted, judged by, and drawn anew without changing what was judged. */
class RiskMapStoryTest {

    private final Caller coordinator = TheService.running().as(Role.QUALITY_COORDINATOR, OTHER_UNIT);
    private final Caller manager = TheService.running().as(Role.UNIT_MANAGER, OTHER_UNIT);
    private final Caller employee = TheService.running().as(Role.EMPLOYEE, OTHER_UNIT);

    @Test
    void a_unit_gets_a_map_of_its_own_and_what_was_judged_by_it_keeps_its_level() {
        String adoption = "{'unit':'granen','name':'Granens egen karta'}";
        assertThat(manager.post("/api/risk-maps", adoption).status()).isEqualTo(403);
        assertThat(TheService.running()
                        .as(Role.QUALITY_COORDINATOR, UNIT)
                        .post("/api/risk-maps", adoption)
                        .status())
                .isEqualTo(403);
        Answer map = made(coordinator, "/api/risk-maps", adoption);
        assertThat(employee.get(map.location()).at("/versions/0/cells/24/level"))
                .isEqualTo("CRITICAL");

        String judged = "{'probability':1,'consequence':1,'map':'" + map.at("/id") + "'}";
        Answer risk = made(employee, "/api/risks", "{'unit':'granen','year':2026,'risk':'Halka vid entrén'}");
        Answer before = done(manager, risk.location(), "/assessments", judged);
        assertThat(before.at("/assessment/level")).isEqualTo("LOW");

        String drawn = RiskMaps.revision(RiskMaps.today(), "CRITICAL");
        assertThat(act(manager, map.location(), "/versions", drawn).status()).isEqualTo(403);
        Answer revised = done(coordinator, map.location(), "/versions", drawn);
        assertThat(revised.at("/version")).isEqualTo("2");
        assertThat(revised.at("/versions/1/reason")).isEqualTo("Ny bedömning");
        assertThat(act(coordinator, map.location(), "/versions", drawn).code()).isEqualTo("RISK_MAP_VERSION_NOT_LATER");

        assertThat(employee.get(risk.location()).at("/assessment/level")).isEqualTo("LOW");
        Answer after = done(manager, risk.location(), "/assessments", judged);
        assertThat(after.at("/assessment/level")).isEqualTo("CRITICAL");
        assertThat(after.at("/assessments/0/mapVersion")).isEqualTo("1");
        assertThat(after.at("/assessments/1/mapVersion")).isEqualTo("2");
    }
}
