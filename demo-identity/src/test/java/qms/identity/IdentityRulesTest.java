package qms.identity;

import qms.web.HouseRules;

class IdentityRulesTest extends HouseRules {

    IdentityRulesTest() {
        super("qms.identity");
    }
}
