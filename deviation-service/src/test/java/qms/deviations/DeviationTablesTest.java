package qms.deviations;

import qms.service.ServiceUnderTest;
import qms.service.TablesContract;

class DeviationTablesTest extends TablesContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }
}
