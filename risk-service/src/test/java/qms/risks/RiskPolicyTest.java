package qms.risks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureProposed;
import qms.service.PolicyContract;
import qms.service.ServiceUnderTest;
import qms.web.Ids;

class RiskPolicyTest extends PolicyContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String[] paths() {
        return new String[] {
            "/api/risks",
            "/api/risk-maps",
            "/api/risk-analyses",
            "/api/analyses",
            "/api/measures",
            "/api/self-checks",
            "/api/annual-wheel",
            "/api/surveys",
            "/api/operations/{service}",
            "/internal"
        };
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of(
                "/api/risk-analyses",
                "{'unit':'bjorken','year':2026,'kind':'CHANGE','occasion':'Flytt %d'}",
                "/api/analyses",
                "{'unit':'bjorken','kind':'HOME_VISIT','number':%d,'performedOn':'2026-02-03'}",
                "/api/risks",
                "{'unit':'bjorken','year':2026,'risk':'Nattbesök %d uteblir'}",
                "/api/risk-maps",
                "{'unit':'bjorken','name':'Riskkarta %d'}",
                "/api/measures",
                "{'unit':'bjorken','origins':[{'kind':'INSPECTION','id':'IVO-%d'}],'description':'Andra nattrundan'}",
                "/api/self-checks",
                "{'unit':'bjorken','year':2026,'name':'Aktgranskning %d','frequency':'ONCE'}",
                "/api/surveys",
                "{'unit':'bjorken','title':'Enkät %d','kind':'STAFF','questions':[{'key':'trivs','text':'Trivs du?'}]}");
    }

    /** Late measures, of which there is a list, are of every unit that the walk looks for. */
    @BeforeEach
    void somethingIsLateEverywhere() {
        for (String unit : List.of(ServiceUnderTest.BOARD, ServiceUnderTest.UNIT, ServiceUnderTest.OTHER_UNIT)) {
            MeasureId id = MeasureId.of(Ids.derived("late", unit));
            if (service().coordinator().get("/api/measures/" + id).status() == 404) {
                late(id, unit);
            }
            service()
                    .coordinator()
                    .getUntil(
                            "/api/measures/overdue?unit=" + unit,
                            list -> !list.at("/total").equals("0"));
        }
    }

    private void late(MeasureId id, String unit) {
        LocalDate due = LocalDate.of(2026, 1, 31);
        Instant then = Instant.parse("2026-01-02T08:00:00Z");
        List<MeasureOrigin> origins = List.of(new MeasureOrigin("INSPECTION", "IVO-1"));
        service().happened(id.toString(), new MeasureProposed(id, unit, null, origins, "Nytt larm", null, due, then));
        service().happened(id.toString(), new MeasureDecided(id, unit, "Enhetschef", due, then));
    }

    @Override
    protected int cellsAtLeast() {
        return 800;
    }
}
