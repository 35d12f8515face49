package qms.deviations;

import qms.service.ServiceUnderTest;
import qms.service.registers.RegistersContract;

class DeviationRegistersTest extends RegistersContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }
}
