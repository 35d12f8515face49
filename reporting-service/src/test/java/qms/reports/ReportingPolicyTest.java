package qms.reports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import qms.service.PolicyContract;
import qms.service.ServiceUnderTest;

class ReportingPolicyTest extends PolicyContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String[] paths() {
        return new String[] {
            "/api/declared-figures",
            "/api/reporting-statements",
            "/api/reports",
            "/api/figures",
            "/api/report-templates",
            "/api/written-reports",
            "/api/trend-analyses",
            "/api/document-jobs",
            "/api/document-templates",
            "/api/my-work",
            "/api/dashboards",
            "/api/dashboard-links",
            "/api/shared",
            "/api/ledger",
            "/api/operations/{service}",
            "/internal"
        };
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of(
                "/api/dashboard-links",
                "{'unit':'bjorken','year':2016,'asOf':'2017-01-31','validUntil':'%tF','reason':'Till brukarrådet %%d'}"
                        .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(30)),
                "/api/document-templates",
                "{'unit':'bjorken','name':'Mall %d'}",
                "/api/trend-analyses",
                "{'unit':'bjorken','title':'Halvåret %d','from':'2026-01-01','to':'2026-06-30'}",
                "/api/declared-figures",
                "{'unit':'bjorken','year':2026,'figure':'lexSarah.reports','value':%d,'text':'Berättelsen s. 4'}",
                "/api/reporting-statements",
                "{'unit':'bjorken','year':2026,'subject':'LEX_SARAH','state':'NOTHING','text':'Inga, %d.'}",
                "/api/report-templates",
                "{'unit':'bjorken','kind':'QUALITY_REPORT','name':'Mall %d','chapters':[{'key':'a','title':'A'}]}",
                "/api/written-reports",
                "{'unit':'bjorken','kind':'QUALITY_REPORT','year':2016,'title':'Berättelse %d'}");
    }

    @Override
    protected int cellsAtLeast() {
        return 400;
    }
}
