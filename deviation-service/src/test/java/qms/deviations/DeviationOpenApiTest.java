package qms.deviations;

import qms.service.ServiceUnderTest;
import qms.service.described.OpenApiContract;

class DeviationOpenApiTest extends OpenApiContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }
}
