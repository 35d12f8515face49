package qms.processes;

import qms.service.ServiceUnderTest;
import qms.service.TablesContract;

class ProcessTablesTest extends TablesContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }
}
