package qms.standalone;

import java.util.Set;
import qms.web.HouseRules;

class StandaloneRulesTest extends HouseRules {

    StandaloneRulesTest() {
        super("qms.standalone");
    }

    /** Where the product starts, and with it the clock that everybody else is given. */
    @Override
    protected Set<String> edges() {
        return Set.of("qms.standalone.Standalone");
    }
}
