package qms.risks;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import qms.service.ServiceRules;

class RiskRulesTest extends ServiceRules {

    RiskRulesTest() {
        super("qms.risks");
    }

    /** Rules of recurrence, and the chance and the fingerprints that a sample is drawn by. */
    @Override
    protected Map<String, Class<?>> libraries() {
        return Map.of(
                "org.dmfs.rfc5545..", RecurrenceRule.class,
                "java.security", SecureRandom.class,
                "java.nio.charset", StandardCharsets.class);
    }
}
