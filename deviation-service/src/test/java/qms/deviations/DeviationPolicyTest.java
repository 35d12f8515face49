package qms.deviations;

import qms.service.PolicyContract;
import qms.service.ServiceUnderTest;

class DeviationPolicyTest extends PolicyContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String[] paths() {
        return new String[] {"/api/complaints", "/api/lex-sarah-cases", "/api/operations/{service}", "/internal"};
    }
}
