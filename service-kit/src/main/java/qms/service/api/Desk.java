package qms.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import qms.events.CaseRef;
import qms.events.QmsEvent;
import qms.service.privacy.Fingerprints;
import qms.service.projection.Projection;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.service.store.KeyReused;
import qms.service.store.Meta;
import qms.service.store.StaleVersion;
import qms.web.Ids;
import qms.web.http.ETags;
import qms.web.http.IdempotencyKeys;
import qms.web.http.Page;
import qms.web.identity.Actor;
import qms.web.identity.Actors;
import qms.web.identity.Role;
import qms.web.problems.CommonProblem;
import qms.web.problems.Overtaken;
import qms.web.problems.Overtaken.Change;
import qms.web.problems.Problem;

/** Takes a request's command to its thing and answers with what the thing's own stream then says. */
public final class Desk {

    private static final String OVERTAKEN = "Någon har ändrat detta sedan du läste det. Läs om och försök igen.";
    private static final int ATTEMPTS = 8;
    private static final Duration LONGEST_STEP_ASIDE = Duration.ofMillis(20);

    private final CommandGateway commands;
    private final Streams streams;
    private final Views views;
    private final Access access;
    private final Fingerprints fingerprints;
    private final Reads reads;
    private final Clock clock;

    public Desk(
            CommandGateway commands,
            Streams streams,
            Views views,
            Access access,
            Fingerprints fingerprints,
            Reads reads,
            Clock clock) {
        this.commands = commands;
        this.streams = streams;
        this.views = views;
        this.access = access;
        this.fingerprints = fingerprints;
        this.reads = reads;
        this.clock = clock;
    }

    /** Creates a thing of a collection for a unit; the command is asked for only when the key has not been used before. */
    public <E extends QmsEvent, V extends OfUnit, A> ResponseEntity<A> create(
            String collection,
            String unit,
            Projection<E, V> projection,
            Function<String, Object> command,
            Function<V, A> answer) {
        HttpServletRequest request = request();
        mayActFor(unit);
        Optional<String> key = IdempotencyKeys.of(request);
        String id = key.map(k -> Ids.derived(Actors.current().person(), k, collection))
                .orElseGet(() -> Ids.random(clock));
        if (key.isEmpty() || streams.read(projection, id).isEmpty()) {
            try {
                send(command.apply(id), metadata(request, key, OptionalLong.empty()));
            } catch (AggregateStreamCreationException taken) {
                // What was taken may also be something else that the thing would have had.
                if (key.isEmpty() || !streams.exists(id)) {
                    throw taken;
                }
            }
        }
        Versioned<V> made = made(projection, id, key, request);
        return ResponseEntity.created(URI.create("/api/" + collection + "/" + id))
                .eTag(ETags.of(made.version()))
                .body(answer.apply(made.view()));
    }

    /** Changes an existing thing: If-Match first, then the thing's own guards. */
    public <E extends QmsEvent, V extends OfUnit, A> ResponseEntity<A> act(
            Projection<E, V> projection, String id, Function<V, Object> command, Function<V, A> answer) {
        HttpServletRequest request = request();
        long expected = expectedVersion();
        Optional<String> key = IdempotencyKeys.of(request);
        Versioned<V> found = visible(projection, id, request);
        if (key.isEmpty() && found.version() != expected) {
            throw overtaken(id, expected);
        }
        long version = send(
                command.apply(found.view()),
                metadata(request, key, OptionalLong.of(expected)),
                () -> overtaken(id, expected));
        Versioned<V> now = streams.read(projection, id, version).orElseThrow();
        return ResponseEntity.ok().eTag(ETags.of(now.version())).body(answer.apply(now.view()));
    }

    /** For what is not a thing of its own: sends a command and answers with the version after it. */
    public long send(Object command, OptionalLong expected) {
        HttpServletRequest request = request();
        return send(command, metadata(request, IdempotencyKeys.of(request), expected));
    }

    /** For what anybody may send without saying who they are: whoever happens to be logged in is not recorded. */
    public void sendAnonymously(Object command) {
        HttpServletRequest request = request();
        send(command, metadata(Actor.NOBODY, request, IdempotencyKeys.of(request), OptionalLong.empty()));
    }

    /** The version in If-Match, without which nothing is changed. */
    public long expectedVersion() {
        return ETags.ifMatch(request())
                .orElseThrow(() -> Problem.of(
                        CommonProblem.PRECONDITION_REQUIRED, "Ange i If-Match vilken version ändringen bygger på."));
    }

    /** Refuses what the actor may not see or what has moved on since the version in If-Match, before the request is read any further. */
    <E extends QmsEvent, V extends OfUnit> void compareFirst(Projection<E, V> projection, String id) {
        long expected = expectedVersion();
        long version = visible(projection, id, request()).version();
        // A repeated request is let through: its thing has moved on by its own doing.
        if (version != expected && IdempotencyKeys.of(request()).isEmpty()) {
            throw overtaken(id, expected);
        }
    }

    /** Refuses an actor who may not do this for the unit. */
    public void mayActFor(String unit) {
        if (!access.permits(request(), unit)) {
            throw Problem.of(CommonProblem.FORBIDDEN, "Din roll får inte göra detta för enheten " + unit + ".");
        }
    }

    /** One thing, folded from its own stream; with {@code asOf}, as it was known then. */
    public <E extends QmsEvent, V extends OfUnit, A> ResponseEntity<A> one(
            Projection<E, V> projection, String id, Function<V, A> answer) {
        HttpServletRequest request = request();
        Versioned<V> now = read(AsRead.kindIn(request), projection, id);
        new AsRead<>(projection, now, answer).leaveWith(request);
        Versioned<V> asked = KnownThen.askedIn(request)
                .map(moment -> KnownThen.read(streams, projection, id, moment))
                .orElse(now);
        return ResponseEntity.ok().eTag(ETags.of(asked.version())).body(answer.apply(asked.view()));
    }

    /** What the actor may see of a thing is about to be shown in some way: where the thing is a case about persons, that is on record first. */
    public <E extends QmsEvent, V extends OfUnit> Versioned<V> read(
            AccessKind kind, Projection<E, V> projection, String id) {
        Versioned<V> found = beside(projection, id);
        if (found.view() instanceof AboutPersons about) {
            reads.record(
                    kind,
                    new CaseRef(about.caseKind(), id),
                    about.unit(),
                    Actors.current(),
                    metadata(request(), Optional.empty(), OptionalLong.empty()));
        }
        return found;
    }

    /** For what stands beside a thing and is shown to whoever may see the thing, which itself is not. */
    public <E extends QmsEvent, V extends OfUnit> Versioned<V> beside(Projection<E, V> projection, String id) {
        return visible(projection, id, request());
    }

    /** A page of a list; only what the actor may see. With {@code asOf}, as it was known then: what may be seen is so today too. */
    public <E extends QmsEvent, V extends OfUnit, A> Page<A> list(
            Projection<E, V> projection, Views.Query query, Function<V, A> answer) {
        Optional<Set<String>> visible = access.visibleUnits(request());
        Views.Query bounded = visible.map(units -> query.within("unit", units)).orElse(query);
        return KnownThen.listAskedIn(request())
                .map(asOf -> views.listKnown(projection, bounded, asOf, id -> isIn(visible, projection, id)))
                .orElseGet(() -> views.list(projection, bounded))
                .map(answer);
    }

    private <E extends QmsEvent, V extends OfUnit> boolean isIn(
            Optional<Set<String>> units, Projection<E, V> projection, String id) {
        return units.isEmpty()
                || streams.read(projection, id)
                        .filter(found -> units.get().contains(found.view().unit()))
                        .isPresent();
    }

    private <E extends QmsEvent, V extends OfUnit> Versioned<V> visible(
            Projection<E, V> projection, String id, HttpServletRequest request) {
        return streams.read(projection, id)
                .filter(found -> access.permits(request, found.view().unit())
                        || access.investigates(request, found.view())
                        || streams.origin(id)
                                .filter(origin -> access.reported(request, origin.metadata()))
                                .isPresent())
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, "Det finns inget här med id " + id + "."));
    }

    private <E extends QmsEvent, V> Versioned<V> made(
            Projection<E, V> projection, String id, Optional<String> key, HttpServletRequest request) {
        if (key.isEmpty()) {
            return streams.read(projection, id).orElseThrow();
        }
        Streams.Origin origin = streams.origin(id).orElseThrow();
        if (!fingerprint(request).equals(origin.metadata().get(Meta.FINGERPRINT))) {
            throw keyReused();
        }
        return streams.read(projection, id, origin.until()).orElseThrow();
    }

    private long send(Object command, Map<String, String> metadata) {
        return send(command, metadata, Desk::stale);
    }

    private long send(Object command, Map<String, String> metadata, Supplier<Problem> overtaken) {
        for (int attempt = 1; ; attempt++) {
            try {
                Object version = commands.sendAndWait(new GenericCommandMessage<>(command).withMetaData(metadata));
                return version instanceof Long known ? known : 0L;
            } catch (StaleVersion stale) {
                throw overtaken.get();
            } catch (KeyReused reused) {
                throw keyReused();
            } catch (AggregateStreamCreationException taken) {
                throw taken;
            } catch (ConcurrencyException met) {
                if (attempt == ATTEMPTS) {
                    throw conflict();
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_STEP_ASIDE.toNanos()) * attempt);
            }
        }
    }

    private Map<String, String> metadata(HttpServletRequest request, Optional<String> key, OptionalLong expected) {
        return metadata(Actors.current(), request, key, expected);
    }

    private Map<String, String> metadata(
            Actor actor, HttpServletRequest request, Optional<String> key, OptionalLong expected) {
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

    static Problem conflict() {
        return Problem.of(CommonProblem.CONFLICT, "Någon annan ändrade samtidigt. Läs om och försök igen.");
    }

    private String fingerprint(HttpServletRequest request) {
        Object body = request.getAttribute("qms.body");
        return fingerprints.of(request.getMethod() + " " + request.getRequestURI() + "\n" + (body == null ? "" : body));
    }

    private static Problem stale() {
        return Problem.of(CommonProblem.STALE, OVERTAKEN);
    }

    /** Told to whoever may see the thing: what happened in between, and which version is the present one. */
    private Problem overtaken(String id, long expected) {
        List<Change> since = streams.since(id, expected);
        return since.isEmpty()
                ? stale()
                : Problem.overtaken(
                        OVERTAKEN, new Overtaken(ETags.of(since.getLast().number()), since));
    }

    private static Problem keyReused() {
        return Problem.of(
                CommonProblem.IDEMPOTENCY_KEY_REUSED,
                "Nyckeln i Idempotency-Key har redan använts för andra uppgifter.");
    }

    static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
