package qms.reports;

import qms.service.ServiceUnderTest;
import qms.service.registers.RegistersContract;

class ReportingRegistersTest extends RegistersContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }
}
