package qms.risks;

import qms.service.ServiceUnderTest;
import qms.service.described.OpenApiContract;

class RiskOpenApiTest extends OpenApiContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }
}
