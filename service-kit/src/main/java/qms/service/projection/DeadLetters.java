package qms.service.projection;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import qms.events.operations.DeadLetterGivenUp;
import qms.service.store.Meta;
import qms.web.http.Page;

/** The events that could not be counted, and those of the same thing that wait behind them. */
public final class DeadLetters {

    private final ReadModel readModel;
    private final Letters letters;
    private final Sequences sequences;
    private final EventStore log;
    private final Clock clock;
    private final String service;

    DeadLetters(
            ReadModel readModel, Letters letters, Sequences sequences, EventStore log, Clock clock, String service) {
        this.readModel = readModel;
        this.letters = letters;
        this.sequences = sequences;
        this.log = log;
        this.clock = clock;
        this.service = service;
    }

    /** In the order of the log. */
    public Page<Letter> list(int page, int size) {
        Collection<String> live = readModel.liveNames().values();
        return new Page<>(
                letters.page(live, page, size).stream().map(DeadLetters::letter).toList(),
                page,
                size,
                letters.count(live));
    }

    public long count() {
        return letters.count(readModel.liveNames().values());
    }

    /** The things of these collections that have an event waiting: their documents may change although the log says no more. */
    public Set<String> waiting(Collection<String> collections) {
        return letters.heads(readModel.liveNames().values()).stream()
                .filter(letter -> collections.contains(letter.getString("collection")))
                .map(letter -> letter.getString("subject"))
                .collect(Collectors.toSet());
    }

    /** When the first event that waits was recorded. */
    public Optional<Instant> firstRecordedAt() {
        return letters.first(readModel.liveNames().values())
                .map(DeadLetters::letter)
                .map(Letter::recordedAt);
    }

    public Optional<Letter> find(String letterId) {
        return letters.find(letterId, readModel.liveNames().values()).map(DeadLetters::letter);
    }

    /** Folds everything that waits for the letter's thing, in order; the letter as it still stands, or empty when it went through. */
    public Optional<Letter> retry(String letterId) {
        find(letterId).ifPresent(letter -> sequences.retry(letter.collection(), letter.subject()));
        return find(letterId);
    }

    /** How many letters are left. */
    public long retryAll() {
        for (Document head : letters.heads(readModel.liveNames().values())) {
            sequences.retry(head.getString("collection"), head.getString("subject"));
        }
        return count();
    }

    /**
     * Decides that the event is never to be counted here. The decision is an event, so it stands after a rebuild too; what waited
     * behind the letter tries again.
     */
    public void giveUp(String letterId, String reason, String actor) {
        Letter letter = find(letterId).orElseThrow(() -> new IllegalArgumentException("no dead letter " + letterId));
        DeadLetterGivenUp event =
                new DeadLetterGivenUp(letterId, service, letter.subject(), letter.position(), reason, clock.instant());
        try {
            log.publish(new GenericDomainEventMessage<>(
                    "DeadLetter", letterId, 0, event, Map.of(Meta.ACTOR, actor, Meta.VIA, "API")));
        } catch (ConcurrencyException | AggregateStreamCreationException already) {
            // Somebody was first; the first reason stands.
        }
        sequences.giveUp(new Place(letter.collection(), letter.subject(), letter.sequence()));
    }

    private static Letter letter(Document kept) {
        return new Letter(
                kept.getString("letter"),
                kept.getString("collection"),
                kept.getString("subject"),
                kept.getLong("seq"),
                kept.getLong("pos"),
                kept.getString("event"),
                Instant.parse(kept.getString("recordedAt")),
                kept.getString("cause"),
                kept.getInteger("attempts", 0));
    }

    /** One event that waits; without a cause it waits behind another of the same thing. */
    public record Letter(
            String id,
            String collection,
            String subject,
            long sequence,
            long position,
            String event,
            Instant recordedAt,
            @Nullable String cause,
            int attempts) {}
}
