package qms.reports;

import java.util.Set;
import qms.service.ServiceRules;

class ReportingRulesTest extends ServiceRules {

    ReportingRulesTest() {
        super("qms.reports");
    }

    /** Whoever declares a figure names one that is counted. */
    @Override
    protected Set<String> sharedBetweenFeatures() {
        return Set.of("qms.reports.figures.FigureName");
    }
}
