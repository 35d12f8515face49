package qms.reports;

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
            "/api/my-work",
            "/api/ledger",
            "/api/operations/{service}",
            "/internal"
        };
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of(
                "/api/declared-figures",
                "{'unit':'bjorken','year':2026,'figure':'lexSarah.reports','value':%d,'text':'Berättelsen s. 4'}",
                "/api/reporting-statements",
                "{'unit':'bjorken','year':2026,'subject':'LEX_SARAH','state':'NOTHING','text':'Inga, %d.'}");
    }

    @Override
    protected int cellsAtLeast() {
        return 400;
    }
}
