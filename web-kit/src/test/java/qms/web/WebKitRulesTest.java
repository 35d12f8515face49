package qms.web;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WebKitRulesTest extends HouseRules {

    WebKitRulesTest() {
        super("qms.web");
    }

    @Override
    protected Set<String> edges() {
        return Set.of("qms.web.time.ClockConfiguration", "qms.web.problems.ProblemWriter");
    }

    @Test
    void no_two_packages_need_each_other() {
        slices().matching("qms.web.(*)..").should().beFreeOfCycles().check(product);
    }
}
