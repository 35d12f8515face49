package qms.risks;

import qms.service.PolicyContract;
import qms.service.ServiceUnderTest;

class RiskPolicyTest extends PolicyContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String[] paths() {
        return new String[] {"/api/risks", "/api/measures", "/api/self-checks", "/api/operations/{service}", "/internal"
        };
    }
}
