package qms.processes;

import java.util.Map;
import qms.service.PolicyContract;
import qms.service.ServiceUnderTest;
import qms.web.policy.PolicyRow;

class ProcessPolicyTest extends PolicyContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String[] paths() {
        return new String[] {
            "/api/units",
            "/api/taxonomy-values",
            "/api/persons",
            "/api/processes",
            "/api/unit-descriptions",
            "/api/operations/clock",
            "/api/operations/{service}",
            "/internal"
        };
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of(
                "/api/units",
                "{'key':'vandrad-%d','name':'Vandrad','kind':'UNIT','validFrom':'2020-01-01','placements':[{'parent':'bjorken','from':'2020-01-01'}]}",
                "/api/taxonomy-values",
                "{'taxonomy':'COMPLAINT_CATEGORY','unit':'bjorken','code':'WALKED_%d','label':'Måltider'}",
                "/api/persons",
                "{'unit':'bjorken','name':'Karin Berg %d'}",
                "/api/processes",
                "{'unit':'bjorken','content':{'name':'Utreda %d','kind':'CORE','level':'UNIT'}}",
                "/api/unit-descriptions",
                "{'unit':'bjorken','year':2026,'sections':[{'key':'SELF_CHECKS','title':'Egenkontroller %d','text':''}]}");
    }

    @Override
    protected int cellsAtLeast() {
        return 800;
    }

    @Override
    protected String body(PolicyRow act) {
        return switch (act.path()) {
            case "/api/units/{id}/placements" -> "{'parent':'granen','from':'2099-01-01'}";
            case "/api/units/{id}/renaming" -> "{'name':'Nya Björken','from':'2099-01-01'}";
            case "/api/units/{id}/closing" -> "{'validTo':'2099-12-31'}";
            default -> "{}";
        };
    }
}
