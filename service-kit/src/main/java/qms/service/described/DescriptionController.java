package qms.service.described;

import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.service.store.ServicePackages;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Answers the gateway, which puts the services' parts together for the world. */
@RestController
final class DescriptionController {

    private final Resource document;
    private final ServicePackages packages;

    DescriptionController(String service, ServicePackages packages) {
        this.document = new ClassPathResource("openapi/" + service + ".json");
        this.packages = packages;
    }

    @GetMapping("/internal/openapi")
    ResponseEntity<Resource> openApi() {
        if (!document.exists()) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document);
    }

    @GetMapping("/internal/problems")
    List<DescribedProblem> problems() {
        return packages.names().stream()
                .flatMap(name -> OwnProblems.under(name).stream())
                .toList();
    }
}
