package qms.risks;

import qms.service.ServiceUnderTest;
import qms.service.registers.RegistersContract;

class RiskRegistersTest extends RegistersContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }
}
