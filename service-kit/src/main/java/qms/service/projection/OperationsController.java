package qms.service.projection;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.http.Page;
import qms.web.http.PageRequest;
import qms.web.identity.Actors;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** For those who run the platform: events that could not be counted, to be tried again or given up with a reason. */
@RestController
@RequestMapping("/api/operations/{service}/dead-letters")
final class OperationsController {

    private final DeadLetters deadLetters;
    private final String ownService;

    OperationsController(DeadLetters deadLetters, String ownService) {
        this.deadLetters = deadLetters;
        this.ownService = ownService;
    }

    /** List events that a service could not count. */
    @GetMapping
    Page<DeadLetters.Letter> list(@PathVariable String service, @RequestParam Map<String, String> parameters) {
        own(service);
        PageRequest page = PageRequest.parse(parameters, Set.of());
        return deadLetters.list(page.page(), page.size());
    }

    /** Try an event again. */
    @PostMapping("/{id}/retry")
    ResponseEntity<Outcome> retry(@PathVariable String service, @PathVariable String id) {
        known(service, id);
        Optional<DeadLetters.Letter> still = deadLetters.retry(id);
        return ResponseEntity.ok(new Outcome(still.isEmpty(), still.orElse(null)));
    }

    /** Give an event up, with a reason that is recorded. */
    @PostMapping("/{id}/give-up")
    ResponseEntity<Void> giveUp(@PathVariable String service, @PathVariable String id, @RequestBody GiveUp form) {
        known(service, id);
        deadLetters.giveUp(id, form.reason(), Actors.current().person());
        return ResponseEntity.noContent().build();
    }

    private void known(String service, String id) {
        own(service);
        if (deadLetters.find(id).isEmpty()) {
            throw Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen väntande händelse med id " + id + ".");
        }
    }

    private void own(String service) {
        if (!service.equals(ownService)) {
            throw Problem.of(CommonProblem.NOT_FOUND, "Här finns bara " + ownService + ".");
        }
    }

    /** Why the event is never to be counted. */
    @Form
    record GiveUp(@MaxLength(2000) @Label String reason) {}

    /** Whether the letter went through, and how it stands if not. */
    record Outcome(boolean cleared, DeadLetters.@Nullable Letter letter) {}
}
