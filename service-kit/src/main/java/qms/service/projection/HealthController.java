package qms.service.projection;

import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether the service's lists are up with the log; asked by the gateway, which sums it up for the world. */
@RestController
final class HealthController {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Progress progress;

    HealthController(Progress progress) {
        this.progress = progress;
    }

    @GetMapping("/internal/health")
    ResponseEntity<Health> health() {
        Health health = look();
        return ResponseEntity.status(health.ready() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(health);
    }

    private Health look() {
        try {
            boolean ready = progress.readyWithin(PATIENCE);
            return new Health(
                    ready, progress.position(), progress.head(), progress.deadLetters(), progress.unknownEvents());
        } catch (RuntimeException away) {
            // Which store does not answer stands in the service's log; here it is enough that one does not.
            return new Health(false, -1, -1, 0, progress.unknownEvents());
        }
    }

    record Health(boolean ready, long position, long head, long deadLetters, Set<String> unknownEvents) {}
}
