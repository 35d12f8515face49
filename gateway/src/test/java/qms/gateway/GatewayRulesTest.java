package qms.gateway;

import java.util.Set;
import qms.web.HouseRules;

class GatewayRulesTest extends HouseRules {

    GatewayRulesTest() {
        super("qms.gateway");
    }

    /** The id of a request says nothing about when it came. */
    @Override
    protected Set<String> edges() {
        return Set.of("qms.gateway.IncomingHeaders");
    }
}
