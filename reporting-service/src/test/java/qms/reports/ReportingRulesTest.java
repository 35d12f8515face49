package qms.reports;

import java.nio.charset.Charset;
import java.security.Signature;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
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

    /** The ledger keeps files and signs. */
    @Override
    protected Map<String, Class<?>> libraries() {
        return Map.of("java.nio..", Charset.class, "java.security..", Signature.class, "org.slf4j", Logger.class);
    }
}
