package qms.processes;

import qms.service.PolicyContract;
import qms.service.ServiceUnderTest;

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
            "/api/unit-descriptions",
            "/api/operations/clock",
            "/api/operations/{service}",
            "/internal"
        };
    }
}
