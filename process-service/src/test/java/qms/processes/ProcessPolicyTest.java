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
            "/api/readings",
            "/api/reading-requirements",
            "/api/gaps",
            "/api/unit-descriptions",
            "/api/change-requests",
            "/api/requirement-changes",
            "/api/collaborations",
            "/api/trainings",
            "/api/training-completions",
            "/api/meetings",
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
                Map.entry("/api/reading-requirements", "{'unit':'bjorken','document':'" + published() + "','days':%d}"),
                Map.entry("/api/readings", "{'unit':'bjorken','document':'" + published() + "','version':'1.0'}"),
                Map.entry(
                        "/api/unit-descriptions",
                        "{'unit':'bjorken','year':%2$d,'sections':[{'key':'SELF_CHECKS','title':'Egenkontroller %1$d','text':''}]}"),
                Map.entry(
                        "/api/change-requests",
                        "{'unit':'bjorken','about':{'kind':'SYSTEM'},'title':'Sökningen %d','description':'Går inte att hitta.'}"),
                Map.entry(
                        "/api/requirement-changes",
                        "{'unit':'bjorken','title':'Ny lag %d','kind':'LAW','source':'SoL 2025:400','inForceFrom':'2025-07-01','summary':'Nytt.'}"),
                Map.entry(
                        "/api/collaborations",
                        "{'unit':'bjorken','terms':{'kind':'EXTERNAL','partner':'Polisen %d','forum':'Möte','frequency':'Ofta','consentBasis':'CONSENT'}}"),
                Map.entry("/api/trainings", "{'unit':'bjorken','title':'Webbkursen %d','kind':'WEB_COURSE'}"),
                Map.entry(
                        "/api/training-completions",
                        "{'unit':'bjorken','training':'" + training() + "','completedOn':'2026-01-15'}"),
                Map.entry("/api/meetings", "{'unit':'bjorken','kind':'APT','heldOn':'2026-02-05','participants':%d}"));
    }

    private String training() {
        return service()
                .coordinator()
                .post("/api/trainings", "{'unit':'enskede','title':'Lex Sarah','kind':'OTHER'}")
                .at("/id");
    }

    private String published() {
        return PublishedDocumentFixture.published(service(), "018f0000-0000-7000-8000-0000000000f1");
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
