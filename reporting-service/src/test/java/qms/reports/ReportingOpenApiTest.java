package qms.reports;

import qms.service.ServiceUnderTest;
import qms.service.described.OpenApiContract;

class ReportingOpenApiTest extends OpenApiContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }
}
