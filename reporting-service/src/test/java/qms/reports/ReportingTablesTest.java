package qms.reports;

import qms.service.ServiceUnderTest;
import qms.service.TablesContract;

class ReportingTablesTest extends TablesContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }
}
