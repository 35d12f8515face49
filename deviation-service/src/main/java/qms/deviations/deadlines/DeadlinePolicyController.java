package qms.deviations.deadlines;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Until when things are to be done, and who says so. */
@RestController
class DeadlinePolicyController {

    private final DeadlinePolicies policies;

    DeadlinePolicyController(DeadlinePolicies policies) {
        this.policies = policies;
    }

    /** List what deadlines are set by: the periods with their sources, how sure these are, and the reminders. */
    @GetMapping("/api/deadline-policies")
    List<DeadlinePolicy> policies() {
        return policies.all();
    }
}
