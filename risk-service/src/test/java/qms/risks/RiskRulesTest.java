package qms.risks;

import qms.service.ServiceRules;

class RiskRulesTest extends ServiceRules {

    RiskRulesTest() {
        super("qms.risks");
    }
}
