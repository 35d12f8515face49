package qms.service.projection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import qms.events.PersonalText;
import qms.events.QmsEvent;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintWithdrawn;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskId;
import qms.service.store.EventNaming;
import qms.web.RealServer;

/**
 * A log with complaints, an empty read model, and read sides over both, one at a time. The read model lies in a Mongo-wire server in memory
 * or, where {@code QMS_TEST_MONGODB_URI} names a server, in a database of its own there.
 */
final class ReadSideFixture implements AutoCloseable {

    static final Instant NOW = Instant.parse("2023-05-02T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final EmbeddedEventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .fetchDelay(20)
            .build();
    final ComplaintList complaints = new ComplaintList();
    private final String name = "qms-test-" + UUID.randomUUID();
    private final MongoClient client;
    private final Runnable stopServer;
    private final Map<String, Long> sequences = new HashMap<>();
    private ReadSide running;

    ReadSideFixture() {
        Optional<String> real = RealServer.given("QMS_TEST_MONGODB_URI");
        MongoServer embedded = new MongoServer(new MemoryBackend());
        this.client = MongoClients.create(
                real.orElseGet(() -> "mongodb://localhost:" + embedded.bind().getPort()));
        this.stopServer = embedded::shutdownNow;
    }

    ReadSideFixture(String uri) {
        this.client = MongoClients.create(uri);
        this.stopServer = () -> {};
    }

    MongoDatabase database() {
        return client.getDatabase(name);
    }

    ReadSide start() {
        return start(ReadSide.Seams.none());
    }

    ReadSide start(ReadSide.Seams seams) {
        return start(seams, 1, complaints);
    }

    ReadSide start(ReadSide.Seams seams, int segments, Projection<?, ?>... projections) {
        ReadSide.Settings settings = new ReadSide.Settings(
                "deviation-service", "one", segments, 100, Duration.ofSeconds(10), Duration.ofMillis(300));
        if (running != null) {
            running.close();
        }
        running =
                new ReadSide(database(), log, EventNaming.ofCatalogue(), CLOCK, List.of(projections), settings, seams);
        running.start();
        return running;
    }

    /** Another instance over the same stores; whoever starts it closes it. */
    ReadSide startAnother() {
        return startAnother(ReadSide.Seams.none());
    }

    ReadSide startAnother(ReadSide.Seams seams) {
        ReadSide.Settings settings = new ReadSide.Settings(
                "deviation-service", "another", 1, 100, Duration.ofSeconds(10), Duration.ofMillis(300));
        ReadSide another =
                new ReadSide(database(), log, EventNaming.ofCatalogue(), CLOCK, List.of(complaints), settings, seams);
        another.start();
        return another;
    }

    ReadSide startedAndCaughtUp() {
        start();
        awaitCaughtUp();
        return running;
    }

    void awaitCaughtUp() {
        until(() -> running.progress().ready());
    }

    static void until(BooleanSupplier reached) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .until(reached::getAsBoolean);
    }

    void stop() {
        running.close();
    }

    void wipe() {
        database().drop();
    }

    /** Every document of the live collection, by id. */
    Map<String, Document> documents() {
        return documents(running.readModel().liveName(complaints));
    }

    Map<String, Document> documents(String physical) {
        Map<String, Document> documents = new TreeMap<>();
        database()
                .getCollection(physical)
                .find()
                .forEach(document -> documents.put(document.getString("_id"), document));
        return documents;
    }

    void register(ComplaintId... ids) {
        for (ComplaintId id : ids) {
            append(registered(id, "bjorken"));
        }
    }

    void withdraw(ComplaintId id) {
        append(new ComplaintWithdrawn(id, "bjorken", LocalDate.of(2023, 5, 2), NOW));
    }

    /** Something that no list of complaints has to do with. */
    void acceptRisks(int count) {
        for (int i = 0; i < count; i++) {
            append(new RiskAccepted(RiskId.of(id(i).toString().replace("-7", "-6")), "bjorken", "känd och liten", NOW));
        }
    }

    void append(QmsEvent event) {
        append(event, MetaData.emptyInstance());
    }

    void append(QmsEvent event, MetaData metadata) {
        log.publish(
                new GenericDomainEventMessage<>("Complaint", event.subject(), next(event.subject()), event, metadata));
    }

    void append(DomainEventMessage<?> message) {
        log.publish(message);
    }

    /** With the time at which the log says that it was recorded. */
    void append(QmsEvent event, Instant recordedAt) {
        GenericMessage<QmsEvent> message = new GenericMessage<>(event);
        append(new GenericDomainEventMessage<>(
                "Complaint", event.subject(), next(event.subject()), message, () -> recordedAt));
    }

    long next(String subject) {
        return sequences.merge(subject, 0L, (before, first) -> before + 1);
    }

    static ComplaintRegistered registered(ComplaintId id, String unit) {
        return new ComplaintRegistered(
                id,
                unit,
                null,
                "COMPLAINT",
                "PHONE",
                NOW,
                NOW,
                "RELATIVE",
                List.of("TREATMENT"),
                null,
                new PersonalText("k", "c"),
                null,
                false);
    }

    static ComplaintId[] ids(int count) {
        List<ComplaintId> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(id(i));
        }
        return ids.toArray(ComplaintId[]::new);
    }

    static ComplaintId id(int number) {
        return ComplaintId.of(String.format("00000000-0000-7000-8000-%012d", number));
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
        log.shutDown();
        wipe();
        client.close();
        stopServer.run();
    }
}
