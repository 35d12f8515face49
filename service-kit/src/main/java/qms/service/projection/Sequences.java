package qms.service.projection;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import qms.events.QmsEvent;

/** A dead letter and everything that waits behind it: retried in order, from the log, while no batch is being written. */
final class Sequences {

    private final Map<String, Projection<?, ?>> projections;
    private final EventStore log;
    private final ReadModel readModel;
    private final Letters letters;
    private final GivenUp givenUp;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    Sequences(
            List<Projection<?, ?>> projections, EventStore log, ReadModel readModel, Letters letters, GivenUp givenUp) {
        this.projections = projections.stream().collect(Collectors.toMap(Projection::collection, one -> one));
        this.log = log;
        this.readModel = readModel;
        this.letters = letters;
        this.givenUp = givenUp;
    }

    void whileNobodyRetries(Runnable writing) {
        alone(lock.readLock(), writing);
    }

    /** For the moment when one generation takes the place of another. */
    void whileNobodyWrites(Runnable work) {
        alone(lock.writeLock(), work);
    }

    /** Folds what waits for the thing, as far as it goes; what goes through is a letter no more. */
    void retry(String collection, String subject) {
        Projection<?, ?> projection = projections.get(collection);
        if (projection != null) {
            alone(lock.writeLock(), () -> retry(projection, readModel.liveName(projection), subject));
        }
    }

    /** Takes the event at the place out of the reckoning, and lets those behind it try again. */
    void giveUp(Place place) {
        givenUp.keep(place);
        retry(place.collection(), place.subject());
    }

    private <E extends QmsEvent, V> void retry(Projection<E, V> projection, String into, String subject) {
        Map<Long, Long> positions = new HashMap<>();
        for (Document letter : letters.sequence(into, subject)) {
            positions.put(letter.getLong("seq"), letter.getLong("pos"));
        }
        if (positions.isEmpty()) {
            return;
        }
        Document before = readModel.collection(into).find(Filters.eq(subject)).first();
        Fold.Folded folded = new Fold<>(projection, givenUp).fold(subject, before, waiting(subject, positions), false);
        if (folded.document() != null) {
            Change.writeAll(readModel.collection(into), List.of(new Change(before, folded.document())));
        }
        letters.park(into, projection.collection(), folded.parked());
        folded.parked().forEach(still -> positions.remove(still.event().sequence()));
        letters.remove(into, subject, positions.keySet());
    }

    private List<Occurrence> waiting(String subject, Map<Long, Long> positions) {
        long first = positions.keySet().stream().min(Long::compare).orElseThrow();
        List<Occurrence> waiting = new ArrayList<>();
        DomainEventStream stream = log.readEvents(subject, first);
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            Long position = positions.get(message.getSequenceNumber());
            if (position != null) {
                waiting.add(Occurrence.of(message, position));
            }
        }
        return waiting;
    }

    private static void alone(Lock lock, Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
