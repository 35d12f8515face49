package qms.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import qms.service.privacy.Fingerprints;
import qms.service.store.Meta;
import qms.web.identity.Actor;
import qms.web.identity.Actors;
import qms.web.identity.Role;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** What an event is told to have come from: who acted, in which roles, by which request. */
public final class Provenance {

    private final Fingerprints fingerprints;
    private final Clock clock;

    public Provenance(Fingerprints fingerprints, Clock clock) {
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** The metadata of what the present request leads to. */
    public Map<String, String> of(HttpServletRequest request, Optional<String> key, OptionalLong expected) {
        return of(Actors.current(), request, key, expected);
    }

    Map<String, String> of(Actor actor, HttpServletRequest request, Optional<String> key, OptionalLong expected) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(Meta.ACTOR, actor.person().isEmpty() ? Role.PUBLIC.name() : actor.person());
        metadata.put(Meta.ROLE, actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")));
        metadata.put(Meta.ACTOR_UNIT, String.join(",", actor.units()));
        metadata.put(Meta.VIA, "API");
        key.ifPresent(k -> {
            metadata.put(Meta.KEY, k);
            metadata.put(Meta.FINGERPRINT, fingerprint(request));
        });
        expected.ifPresent(version -> metadata.put(Meta.IF_MATCH, Long.toString(version)));
        metadata.put(Meta.TRACE_ID, Meta.trace(request.getHeader("X-Request-Id"), clock));
        return metadata;
    }

    /** By which the same request is known again. */
    public String fingerprint(HttpServletRequest request) {
        Object body = request.getAttribute("qms.body");
        return fingerprints.of(request.getMethod() + " " + request.getRequestURI() + "\n" + (body == null ? "" : body));
    }

    /** The refusal for a key that came with something else before. */
    public static Problem keyReused() {
        return Problem.of(
                CommonProblem.IDEMPOTENCY_KEY_REUSED,
                "Nyckeln i Idempotency-Key har redan använts för andra uppgifter.");
    }
}
