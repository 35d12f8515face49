package qms.processes;

import qms.service.ServiceUnderTest;
import qms.service.described.OpenApiContract;

class ProcessOpenApiTest extends OpenApiContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }
}
