package qms.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import qms.events.QmsEvent;
import qms.service.privacy.Fingerprints;
import qms.service.projection.Projection;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.service.store.Meta;
import qms.web.Ids;
import qms.web.http.ETags;
import qms.web.http.IdempotencyKeys;
import qms.web.http.Page;
import qms.web.identity.Actor;
import qms.web.identity.Actors;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Takes a request's command to its thing and answers with what the thing's own stream then says. */
public final class Desk {

    private final Sending sending;
    private final Reading reading;
    private final Streams streams;
    private final Access access;
    private final Provenance provenance;
    private final Clock clock;

    public Desk(
            CommandGateway commands,
            Streams streams,
            Views views,
            Access access,
            Fingerprints fingerprints,
            Reads reads,
            Clock clock,
            Function<QmsEvent, String> sentences) {
        this.streams = streams;
        this.access = access;
        this.provenance = new Provenance(fingerprints, clock);
        this.clock = clock;
        this.sending = new Sending(commands, streams, sentences);
        this.reading = new Reading(streams, views, access, provenance, reads);
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
                sending.send(command.apply(id), provenance.of(request, key, OptionalLong.empty()));
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
        Versioned<V> found = reading.visible(projection, id, request);
        if (key.isEmpty() && found.version() != expected) {
            throw sending.overtaken(id, expected);
        }
        long version = sending.send(
                command.apply(found.view()),
                provenance.of(request, key, OptionalLong.of(expected)),
                () -> sending.overtaken(id, expected));
        Versioned<V> now = streams.read(projection, id, version).orElseThrow();
        return ResponseEntity.ok().eTag(ETags.of(now.version())).body(answer.apply(now.view()));
    }

    /** For what is not a thing of its own: sends a command and answers with the version after it. */
    public long send(Object command, OptionalLong expected) {
        HttpServletRequest request = request();
        return sending.send(command, provenance.of(request, IdempotencyKeys.of(request), expected));
    }

    /** For what anybody may send without saying who they are: whoever happens to be logged in is not recorded. */
    public void sendAnonymously(Object command) {
        HttpServletRequest request = request();
        sending.send(command, provenance.of(Actor.NOBODY, request, IdempotencyKeys.of(request), OptionalLong.empty()));
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
        long version = reading.visible(projection, id, request()).version();
        // A repeated request is let through: its thing has moved on by its own doing.
        if (version != expected && IdempotencyKeys.of(request()).isEmpty()) {
            throw sending.overtaken(id, expected);
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
        return reading.one(projection, id, answer);
    }

    /** What the actor may see of a thing is about to be shown in some way: where the thing is a case about persons, that is on record first. */
    public <E extends QmsEvent, V extends OfUnit> Versioned<V> read(
            AccessKind kind, Projection<E, V> projection, String id) {
        return reading.read(kind, null, projection, id);
    }

    /** The same where whoever reads has to say what for, which is on record with it. */
    public <E extends QmsEvent, V extends OfUnit> Versioned<V> read(
            AccessKind kind, @Nullable String purpose, Projection<E, V> projection, String id) {
        return reading.read(kind, purpose, projection, id);
    }

    /** For what stands beside a thing and is shown to whoever may see the thing, which itself is not. */
    public <E extends QmsEvent, V extends OfUnit> Versioned<V> beside(Projection<E, V> projection, String id) {
        return reading.visible(projection, id, request());
    }

    /** A page of a list; only what the actor may see. With {@code asOf}, as it was known then: what may be seen is so today too. */
    public <E extends QmsEvent, V extends OfUnit, A> Page<A> list(
            Projection<E, V> projection, Views.Query query, Function<V, A> answer) {
        return reading.list(projection, query, answer);
    }

    private <E extends QmsEvent, V> Versioned<V> made(
            Projection<E, V> projection, String id, Optional<String> key, HttpServletRequest request) {
        if (key.isEmpty()) {
            return streams.read(projection, id).orElseThrow();
        }
        Streams.Origin origin = streams.origin(id).orElseThrow();
        if (!provenance.fingerprint(request).equals(origin.metadata().get(Meta.FINGERPRINT))) {
            throw Provenance.keyReused();
        }
        return streams.read(projection, id, origin.until()).orElseThrow();
    }

    static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
