package qms.standalone;

import java.util.Locale;
import qms.deviations.DeviationService;
import qms.gateway.Gateway;
import qms.identity.DemoIdentity;
import qms.processes.ProcessService;
import qms.reports.ReportingService;
import qms.risks.RiskService;

/** What is started side by side, each as a Spring context of its own. */
enum Part {
    IDENTITY(DemoIdentity.class, "demo-identity", "demoinloggning"),
    PROCESS(ProcessService.class, "process-service", "processer"),
    RISK(RiskService.class, "risk-service", "risker"),
    DEVIATION(DeviationService.class, "deviation-service", "avvikelser"),
    REPORTING(ReportingService.class, "reporting-service", "rapporter"),
    GATEWAY(Gateway.class, "gateway", "dörren");

    private final Class<?> application;
    private final String configName;
    private final String inSwedish;

    Part(Class<?> application, String configName, String inSwedish) {
        this.application = application;
        this.configName = configName;
        this.inSwedish = inSwedish;
    }

    Class<?> application() {
        return application;
    }

    String configName() {
        return configName;
    }

    String inSwedish() {
        return inSwedish;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean readsTheLog() {
        return this != IDENTITY && this != GATEWAY;
    }

    /** Reporting counts; it has no key to what is written about a person. */
    boolean opensPersonalText() {
        return this == PROCESS || this == DEVIATION;
    }
}
