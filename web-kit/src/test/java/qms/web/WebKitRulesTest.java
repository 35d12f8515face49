package qms.web;

import java.util.Set;

class WebKitRulesTest extends HouseRules {

    WebKitRulesTest() {
        super("qms.web");
    }

    @Override
    protected Set<String> edges() {
        return Set.of("qms.web.time.ClockConfiguration", "qms.web.problems.ProblemWriter");
    }
}
