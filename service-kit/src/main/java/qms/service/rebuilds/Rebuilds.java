package qms.service.rebuilds;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qms.events.operations.OperationsEvent;
import qms.events.operations.RebuildAsked;
import qms.events.operations.RebuildEnded;
import qms.events.operations.RebuildFailed;
import qms.service.projection.ListsBehind;
import qms.service.projection.Rebuild;
import qms.service.projection.RebuildClaim;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.service.store.Meta;
import qms.web.http.Page;
import qms.web.identity.Actor;
import qms.web.identity.Role;
import qms.web.problems.Problem;

/** Carries out what is asked for, one at a time; that it was asked for, by whom, and what came of it are events. */
final class Rebuilds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rebuilds").daemon().factory());
    private final Rebuild rebuild;
    private final RebuildClaim claim;
    private final RebuildProjection projection;
    private final Streams streams;
    private final Views views;
    private final EventStore log;
    private final Clock clock;
    private final String service;

    Rebuilds(
            Rebuild rebuild,
            RebuildClaim claim,
            RebuildProjection projection,
            Streams streams,
            Views views,
            EventStore log,
            Clock clock,
            String service) {
        this.rebuild = rebuild;
        this.claim = claim;
        this.projection = projection;
        this.streams = streams;
        this.views = views;
        this.log = log;
        this.clock = clock;
        this.service = service;
    }

    /** What is under way, here or in another instance. */
    Optional<RebuildClaim.Held> running() {
        return claim.held();
    }

    Optional<RebuildView> find(String id) {
        return streams.read(projection, id).map(Versioned::view);
    }

    /** What the list has not yet seen the end of is read from its own events. */
    Page<RebuildView> list(Views.Query query) {
        return views.list(projection, query)
                .map(view -> view.endedAt() == null ? find(view.id()).orElse(view) : view);
    }

    RebuildView ask(String id, String mode, Actor by) {
        if (!claim.take(id) && !takenFromWhatHasEnded(id)) {
            throw Problem.of(RebuildProblem.REBUILD_RUNNING, "Vänta tills den är klar och försök igen.");
        }
        try {
            append(new RebuildAsked(id, service, mode, clock.instant()), 0, metadata(by));
            worker.execute(() -> carryOut(id, mode));
        } catch (RuntimeException refused) {
            claim.release(id);
            throw refused;
        }
        return find(id).orElseThrow();
    }

    /** The end of one is told a moment before its claim is let go; nobody who has seen it is refused. */
    private boolean takenFromWhatHasEnded(String id) {
        Optional<String> ended = claim.held()
                .map(RebuildClaim.Held::rebuild)
                .filter(held ->
                        find(held).filter(view -> view.endedAt() != null).isPresent());
        ended.ifPresent(claim::release);
        return ended.isPresent() && claim.take(id);
    }

    private void carryOut(String id, String mode) {
        try (RebuildPulse pulse = new RebuildPulse(claim, id)) {
            boolean replace = mode.equals("REPLACE");
            Rebuild.Compared found = replace ? rebuild.replace(pulse) : rebuild.compare(pulse);
            LOG.info("What is read was compared with the log at {}: {}", found.position(), found.outcome());
            end(new RebuildEnded(
                    id, service, mode, found.outcome(), found.position(), found.collections(), clock.instant()));
        } catch (ListsBehind behind) {
            LOG.warn("What is read cannot be compared with the log: {}", behind.getMessage());
            end(new RebuildFailed(id, service, "LISTS_BEHIND", clock.instant()));
        } catch (RuntimeException fault) {
            failed(id, fault);
        } finally {
            claim.release(id);
        }
    }

    private void failed(String id, RuntimeException fault) {
        if (worker.isShutdown()) {
            LOG.warn("A rebuild was cut off, since the service stops");
            return;
        }
        LOG.error("A rebuild could not be carried out", fault);
        end(new RebuildFailed(id, service, "FAULT", clock.instant()));
    }

    /** Without its end in the log it was interrupted, and is told so. */
    private void end(OperationsEvent event) {
        try {
            append(event, 1, Map.of(Meta.ACTOR, service, Meta.VIA, "AUTOMATION"));
        } catch (RuntimeException away) {
            LOG.warn("The end of a rebuild could not be recorded: {}", away.toString());
        }
    }

    private void append(OperationsEvent event, long number, Map<String, String> metadata) {
        log.publish(new GenericDomainEventMessage<>("Rebuild", event.subject(), number, event, metadata));
    }

    private static Map<String, String> metadata(Actor by) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(Meta.ACTOR, by.person());
        metadata.put(Meta.ROLE, by.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")));
        metadata.put(Meta.ACTOR_UNIT, String.join(",", by.units()));
        metadata.put(Meta.VIA, "API");
        return metadata;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
