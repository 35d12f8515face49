package qms.service.rebuilds;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.api.ListQuery;
import qms.service.projection.RebuildClaim.Held;
import qms.service.projection.Views;
import qms.web.Ids;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.http.IdempotencyKeys;
import qms.web.http.Page;
import qms.web.identity.Actors;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** For those who run the platform: whether what a service shows is what the log says, and to build it anew where it is not. */
@RestController
@RequestMapping("/api/operations/{service}/rebuilds")
final class RebuildController {

    private static final ListQuery LIST =
            ListQuery.equal("mode", "outcome", "askedBy").days("askedAt").sortable("askedAt");

    private final Rebuilds rebuilds;
    private final String ownService;
    private final Clock clock;

    RebuildController(Rebuilds rebuilds, String ownService, Clock clock) {
        this.rebuilds = rebuilds;
        this.ownService = ownService;
        this.clock = clock;
    }

    /** Compare a service's lists with the log, or build them anew, in the background. */
    @PostMapping
    ResponseEntity<RebuildDetails> askForRebuild(
            HttpServletRequest request, @PathVariable String service, @RequestBody Asked asked) {
        own(service);
        String id = IdempotencyKeys.of(request)
                .map(key -> Ids.derived("rebuild", service, Actors.current().person(), key))
                .orElseGet(() -> Ids.random(clock));
        RebuildView view = rebuilds.find(id).orElseGet(() -> rebuilds.ask(id, asked.mode(), Actors.current()));
        if (!view.mode().equals(asked.mode())) {
            throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return ResponseEntity.created(URI.create("/api/operations/" + service + "/rebuilds/" + id))
                .body(RebuildDetails.of(view, rebuilds.running()));
    }

    /** List how a service's lists have been compared with the log or built anew, the latest first. */
    @GetMapping
    Page<RebuildDetails> rebuilds(@PathVariable String service, @RequestParam Map<String, String> parameters) {
        own(service);
        Views.Query query = LIST.read(parameters);
        Optional<Held> running = rebuilds.running();
        return rebuilds.list(query.sort().isEmpty() ? query.sortedBy("-" + RebuildProjection.ASKED_AT) : query)
                .map(view -> RebuildDetails.of(view, running));
    }

    /** Read how far a rebuild has come, and what it has found. */
    @GetMapping("/{id}")
    RebuildDetails rebuild(@PathVariable String service, @PathVariable String id) {
        own(service);
        // Before its events are read: what has ended meanwhile is then told by them.
        Optional<Held> running = rebuilds.running();
        return rebuilds.find(id)
                .map(view -> RebuildDetails.of(view, running))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen genomgång med id " + id + "."));
    }

    private void own(String service) {
        if (!service.equals(ownService)) {
            throw Problem.of(CommonProblem.NOT_FOUND, "Här finns bara " + ownService + ".");
        }
    }

    /** Whether the lists are only to be compared, or also to be built anew. */
    @Form
    record Asked(@Codes({"COMPARE", "REPLACE"}) String mode) {}
}
