package qms.deviations;

import qms.service.ServiceUnderTest;

/** The one running service of all tests here. */
public final class TheService {

    private TheService() {}

    public static ServiceUnderTest running() {
        return ServiceUnderTest.of(DeviationService.class, "deviation-service");
    }
}
