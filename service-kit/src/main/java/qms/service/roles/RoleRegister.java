package qms.service.roles;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import qms.events.persons.PersonEvent;
import qms.web.identity.Actor;
import qms.web.identity.RoleBook;
import qms.web.time.Stockholm;

/**
 * Completes what a token says by the person's own stream: a role given here counts from its first day to its last without anybody touching the
 * login, and a role that the register has ended is gone although the token still names it. Streams are read on from where they were last read to.
 */
public final class RoleRegister implements RoleBook {

    private static final int MOST = 10_000;

    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final EventStore log;
    private final Clock clock;

    public RoleRegister(EventStore log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Actor completed(Actor fromToken) {
        LocalDate today = Stockholm.day(clock.instant());
        HeldRoles held = held(fromToken.person());
        return fromToken.with(held.notOn(today), held.on(today));
    }

    private HeldRoles held(String person) {
        Known before = known.getIfPresent(person);
        Known now = readOn(person, before == null ? Known.NOTHING : before);
        if (now != before) {
            known.put(person, now);
        }
        return now.roles();
    }

    private Known readOn(String person, Known from) {
        List<PersonEvent> events = new ArrayList<>();
        long next = from.next();
        DomainEventStream stream = log.readEvents(person, next);
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            // A token may name any id, and ids of other things are no secret.
            if (message.getPayload() instanceof PersonEvent event) {
                events.add(event);
            }
            next = message.getSequenceNumber() + 1;
        }
        return next == from.next() ? from : new Known(from.roles().evolve(events), next);
    }

    private record Known(HeldRoles roles, long next) {
        static final Known NOTHING = new Known(HeldRoles.NONE, 0);
    }
}
