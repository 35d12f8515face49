package qms.deviations;

import qms.service.ServiceRules;

class DeviationRulesTest extends ServiceRules {

    DeviationRulesTest() {
        super("qms.deviations");
    }
}
