package qms.service.bundle;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import qms.events.access.AccessId;
import qms.events.access.BundleTaken;
import qms.service.api.Provenance;
import qms.service.store.Meta;
import qms.web.Ids;
import qms.web.http.IdempotencyKeys;
import qms.web.identity.Actors;
import qms.web.problems.Problem;

/** That a bundle is taken: on record before it is answered with, beside the case, and once for an Idempotency-Key. */
final class Handover {

    private final EventStore log;
    private final Provenance provenance;
    private final Clock clock;

    Handover(EventStore log, Provenance provenance, Clock clock) {
        this.log = log;
        this.provenance = provenance;
        this.clock = clock;
    }

    /** The id of the bundle that the present request is to take. */
    AccessId idFor(HttpServletRequest request, String caseId) {
        return AccessId.of(IdempotencyKeys.of(request)
                .map(key -> Ids.derived("bundle", caseId, Actors.current().person(), key))
                .orElseGet(() -> Ids.random(clock)));
    }

    /** What was taken by the same request before. */
    Optional<BundleTaken> before(HttpServletRequest request, AccessId id) {
        DomainEventStream stream = log.readEvents(id.toString(), 0);
        if (!stream.hasNext()) {
            return Optional.empty();
        }
        DomainEventMessage<?> first = stream.next();
        if (!Objects.equals(first.getMetaData().get(Meta.FINGERPRINT), provenance.fingerprint(request))) {
            throw Provenance.keyReused();
        }
        return Optional.of((BundleTaken) first.getPayload());
    }

    /** Returns when it is on record. */
    void record(HttpServletRequest request, BundleTaken taken) {
        try {
            log.publish(List.of(new GenericDomainEventMessage<>(
                    "Access",
                    taken.subject(),
                    0,
                    taken,
                    provenance.of(request, IdempotencyKeys.of(request), OptionalLong.empty()),
                    Ids.random(clock),
                    taken.registeredAt())));
        } catch (ConcurrencyException | AggregateStreamCreationException met) {
            throw changed();
        }
    }

    static Problem changed() {
        return Problem.of(
                BundleProblem.BUNDLE_CHANGED,
                "Innehållet är inte längre detsamma. Ta ut ett nytt paket med en ny Idempotency-Key.");
    }
}
