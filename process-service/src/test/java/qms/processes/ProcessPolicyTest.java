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
            "/api/documents",
            "/api/search",
            "/api/unit-descriptions",
            "/api/change-requests",
            "/api/requirement-changes",
            "/api/operations/clock",
            "/api/operations/{service}",
            "/internal"
        };
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.ofEntries(
                Map.entry(
                        "/api/units",
                        "{'key':'vandrad-%d','name':'Vandrad','kind':'UNIT','validFrom':'2020-01-01','placements':[{'parent':'bjorken','from':'2020-01-01'}]}"),
                Map.entry(
                        "/api/taxonomy-values",
                        "{'taxonomy':'COMPLAINT_CATEGORY','unit':'bjorken','code':'WALKED_%d','label':'Måltider'}"),
                Map.entry("/api/persons", "{'unit':'bjorken','name':'Karin Berg %d'}"),
                Map.entry(
                        "/api/processes",
                        "{'unit':'bjorken','content':{'name':'Utreda %d','kind':'CORE','level':'UNIT'}}"),
                Map.entry(
                        "/api/documents",
                        "{'unit':'bjorken','title':'Rutin %d','type':'ROUTINE','level':'UNIT','source':'INTERNAL'}"),
                Map.entry(
                        "/api/unit-descriptions",
                        "{'unit':'bjorken','year':2026,'sections':[{'key':'SELF_CHECKS','title':'Egenkontroller %d','text':''}]}"),
                Map.entry(
                        "/api/change-requests",
                        "{'unit':'bjorken','about':{'kind':'SYSTEM'},'title':'Sökningen %d','description':'Går inte att hitta.'}"),
                Map.entry(
                        "/api/requirement-changes",
                        "{'unit':'bjorken','title':'Ny lag %d','kind':'LAW','source':'SoL 2025:400','inForceFrom':'2025-07-01','summary':'Nytt.'}"));
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
