package qms.deviations.disposals;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long cases are kept, and who says so. */
@RestController
class DisposalPolicyController {

    private final DisposalPolicies policies;

    DisposalPolicyController(DisposalPolicies policies) {
        this.policies = policies;
    }

    /** List how long each kind of case is kept, with the sources and how sure these are. */
    @GetMapping("/api/disposal-policies")
    List<DisposalPolicy> policies() {
        return policies.all();
    }
}
