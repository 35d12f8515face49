package qms.processes;

import qms.service.ServiceUnderTest;
import qms.service.registers.RegistersContract;

class ProcessRegistersTest extends RegistersContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }
}
