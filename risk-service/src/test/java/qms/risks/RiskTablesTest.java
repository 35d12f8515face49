package qms.risks;

import qms.service.ServiceUnderTest;
import qms.service.TablesContract;

class RiskTablesTest extends TablesContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }
}
