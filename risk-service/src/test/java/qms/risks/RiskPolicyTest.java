package qms.risks;

import java.util.Map;
import qms.service.PolicyContract;
import qms.service.ServiceUnderTest;

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
            "/api/measures",
            "/api/self-checks",
            "/api/annual-wheel",
            "/api/operations/{service}",
            "/internal"
        };
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of(
                "/api/risks",
                "{'unit':'bjorken','year':2026,'risk':'Nattbesök %d uteblir'}",
                "/api/risk-maps",
                "{'unit':'bjorken','name':'Riskkarta %d'}",
                "/api/measures",
                "{'unit':'bjorken','origins':[{'kind':'INSPECTION','id':'IVO-%d'}],'description':'Andra nattrundan'}",
                "/api/self-checks",
                "{'unit':'bjorken','year':2026,'name':'Aktgranskning %d','frequency':'ONCE'}");
    }

    @Override
    protected int cellsAtLeast() {
        return 800;
    }
}
