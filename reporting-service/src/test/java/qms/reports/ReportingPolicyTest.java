package qms.reports;

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
            "/api/operations/{service}",
            "/internal"
        };
    }
}
