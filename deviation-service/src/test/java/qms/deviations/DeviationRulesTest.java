package qms.deviations;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.springframework.web.bind.annotation.RestController;
import qms.service.ServiceRules;
import qms.service.projection.Streams;
import qms.service.projection.Views;

class DeviationRulesTest extends ServiceRules {

    DeviationRulesTest() {
        super("qms.deviations");
    }

    /**
     * Whoever shows a case about persons asks the desk for it, which puts that on record; who reads a stream without it has a reason of its
     * own.
     */
    private static final Map<String, String> READ_BY_THEMSELVES = Map.of(
            "ComplaintBelongingController", "whether there is another complaint or case; shows nothing of it",
            "IntakeController", "the sender, by a receipt, without a login",
            "CaseDeadlinesController", "days only, of a case that the desk has let be seen",
            "LexSarahBundleController", "an older version of a case whose export is on record",
            "RouteController", "states and days of many cases, no words");

    @Test
    void a_controller_reads_a_case_through_the_desk() {
        Set<String> found = new TreeSet<>();
        for (JavaClass controller : product.that(annotatedWith(RestController.class))) {
            controller.getMethodCallsFromSelf().stream()
                    .filter(call -> Set.of(Streams.class.getName(), Views.class.getName())
                            .contains(call.getTargetOwner().getName()))
                    .forEach(call -> found.add(controller.getSimpleName()));
        }
        assertThat(found).isEqualTo(new TreeSet<>(READ_BY_THEMSELVES.keySet()));
    }

    /** What could not be done by itself in one case is told, and does not keep the others waiting. */
    @Override
    protected Map<String, Class<?>> libraries() {
        return Map.of("org.slf4j", Logger.class);
    }
}
