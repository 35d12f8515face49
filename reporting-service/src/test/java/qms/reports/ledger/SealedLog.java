package qms.reports.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import qms.events.organisation.UnitRenamed;
import qms.service.privacy.SigningKey;
import qms.service.store.EventLogConfiguration;
import qms.service.store.EventLogStore;
import qms.service.store.StoredLog;

/** A log in a real file and its ledger, for whoever then does something to them. Nothing is held open between two acts. */
final class SealedLog {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Path folder;
    private long written;

    SealedLog(Path folder) {
        this.folder = folder;
    }

    static Notes notes(int key) {
        byte[] secret = new byte[32];
        secret[0] = (byte) key;
        return new Notes(
                "qms.example/ledger", SigningKey.ofBase64(Base64.getEncoder().encodeToString(secret)));
    }

    Path events() {
        return folder.resolve("events.db");
    }

    Path kept() {
        return folder.resolve("ledger");
    }

    Path leaves() {
        return kept().resolve("leaves");
    }

    Path checkpoints() {
        return kept().resolve("checkpoints.jsonl");
    }

    /** So many more events are stored. */
    SealedLog with(int count) {
        return with(count, "Björken");
    }

    SealedLog with(int count, String name) {
        try (EventLogStore log = EventLogConfiguration.open(events())) {
            List<EventMessage<?>> events = new ArrayList<>();
            long next =
                    log.lastSequenceNumberFor("bjorken").map(last -> last + 1).orElse(0L);
            for (int event = 0; event < count; event++) {
                UnitRenamed renamed = new UnitRenamed("bjorken", name + " " + ++written, LocalDate.of(2026, 1, 2), NOW);
                events.add(new GenericDomainEventMessage<>(
                        "Organisation", "bjorken", next + event, renamed, Map.of("actor", "p1", "via", "API")));
            }
            log.append(events);
        }
        return this;
    }

    /** What has been stored is sealed, as the leading instance does after its start; why it is not, if so. */
    List<Finding> seal() throws IOException {
        try (EventLogStore log = EventLogConfiguration.open(events());
                Ledger ledger = ledger();
                Notary notary = new Notary(StoredLog.of(log), ledger, () -> true)) {
            notary.seal();
            return notary.fault().stream().toList();
        }
    }

    List<Finding> verify(Head... brought) throws IOException {
        try (EventLogStore log = EventLogConfiguration.open(events());
                Ledger ledger = ledger()) {
            return new Verifier(StoredLog.of(log), ledger)
                    .findings(List.of(brought), (checked, events, checkpoints) -> {});
        }
    }

    Head head() throws IOException {
        try (Ledger ledger = ledger()) {
            Checkpoint last = ledger.last().orElseThrow();
            return new Head(last.size(), last.root());
        }
    }

    Ledger ledger() {
        return Ledger.open(kept(), notes(1), CLOCK);
    }

    /** What somebody does who has the file of the log and knows SQL. */
    void attack(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + events());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    void copyLog(Path to) throws IOException {
        Files.copy(events(), to, StandardCopyOption.REPLACE_EXISTING);
    }

    void restoreLog(Path from) throws IOException {
        Files.copy(from, events(), StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(folder.resolve("events.db-wal"));
        Files.deleteIfExists(folder.resolve("events.db-shm"));
    }
}
