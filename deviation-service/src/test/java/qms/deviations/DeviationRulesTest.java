package qms.deviations;

import java.util.Map;
import org.slf4j.Logger;
import qms.service.ServiceRules;

class DeviationRulesTest extends ServiceRules {

    DeviationRulesTest() {
        super("qms.deviations");
    }

    /** What could not be done by itself in one case is told, and does not keep the others waiting. */
    @Override
    protected Map<String, Class<?>> libraries() {
        return Map.of("org.slf4j", Logger.class);
    }
}
