package qms.service.api;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qms.events.CaseRef;
import qms.events.access.AccessId;
import qms.events.access.AccessRecorded;
import qms.web.Ids;
import qms.web.identity.Actor;
import qms.web.identity.Role;

/**
 * Records who reads what, beside the case: one stream for the case, the person, the kind and the hour, so that the event store itself
 * refuses to record it twice. What cannot be recorded is thrown, and the case is then not shown.
 */
public final class Reads {

    private static final Logger LOG = LoggerFactory.getLogger(Reads.class);
    private static final int MOST_REMEMBERED = 100_000;

    private final EventStore log;
    private final Clock clock;
    private final Set<AccessId> remembered = ConcurrentHashMap.newKeySet();
    private volatile Instant hour = Instant.EPOCH;

    public Reads(EventStore log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Returns when it is on record that the actor reads the case; and what for, where that had to be said. */
    void record(
            AccessKind kind,
            @Nullable String purpose,
            CaseRef read,
            String unit,
            Actor actor,
            Map<String, String> metadata) {
        Instant now = clock.instant();
        Instant thisHour = now.truncatedTo(ChronoUnit.HOURS);
        String person = actor.person().isEmpty() ? Role.PUBLIC.name() : actor.person();
        AccessId id = idOf(kind, purpose, read, person, thisHour);
        forgetOtherHoursThan(thisHour);
        if (remembered.contains(id)) {
            return;
        }
        if (log.lastSequenceNumberFor(id.toString()).isEmpty()) {
            append(
                    new AccessRecorded(
                            id,
                            unit,
                            read,
                            person,
                            actor.roles().stream().map(Role::name).toList(),
                            List.copyOf(actor.units()),
                            kind.name(),
                            thisHour,
                            now,
                            purpose),
                    metadata);
        }
        remembered.add(id);
    }

    private void append(AccessRecorded event, Map<String, String> metadata) {
        try {
            log.publish(List.of(new GenericDomainEventMessage<>(
                    "Access", event.subject(), 0, event, metadata, Ids.random(clock), event.registeredAt())));
        } catch (ConcurrencyException | AggregateStreamCreationException met) {
            LOG.debug("The same reading was recorded by another request: {}", met.toString());
        }
    }

    /** Only for as long as it can be asked about: the store knows the rest. */
    private void forgetOtherHoursThan(Instant thisHour) {
        if (!hour.equals(thisHour) || remembered.size() >= MOST_REMEMBERED) {
            hour = thisHour;
            remembered.clear();
        }
    }

    private static AccessId idOf(AccessKind kind, @Nullable String purpose, CaseRef read, String person, Instant hour) {
        return AccessId.of(Ids.derived("access", read.kind(), read.id(), person, how(kind, purpose), hour.toString()));
    }

    private static String how(AccessKind kind, @Nullable String purpose) {
        return purpose == null ? kind.name() : kind.name() + " " + purpose;
    }
}
