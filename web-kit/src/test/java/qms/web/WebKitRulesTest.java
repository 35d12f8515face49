package qms.web;

import qms.web.time.ClockConfiguration;

class WebKitRulesTest extends HouseRules {

    WebKitRulesTest() {
        super("qms.web");
    }

    @Override
    protected Class<?>[] edges() {
        return new Class<?>[] {ClockConfiguration.class, qms.web.problems.ProblemWriter.class};
    }
}
