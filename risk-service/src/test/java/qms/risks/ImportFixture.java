package qms.risks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import qms.events.QmsEvent;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.UnitEstablished;
import qms.service.imports.ImportDesk;
import qms.service.imports.ImportResult;
import qms.service.imports.ImportSource;
import qms.service.imports.ImportedCollection;
import qms.service.organisation.OrganisationReader;
import qms.service.privacy.Fingerprints;
import qms.service.privacy.Sealer;
import qms.service.projection.Streams;
import qms.web.identity.Actor;
import qms.web.identity.Role;

/** A log in memory with the unit Björken in it, and the import of this service before it. */
public final class ImportFixture {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    public final EventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    public final OrganisationReader organisation = new OrganisationReader(log);
    public final Streams streams = new Streams(log);

    public ImportFixture() {
        happened(
                OrganisationEvent.STREAM,
                new UnitEstablished("bjorken", "Björken", "UNIT", LocalDate.of(2020, 1, 1), NOW));
    }

    /** Something that was done here by hand. */
    public void happened(String stream, QmsEvent event) {
        long next = log.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        log.publish(new GenericDomainEventMessage<>("Thing", stream, next, event, Map.of("via", "API")));
    }

    /** Single quotes for double ones, to be read easily. */
    public ImportResult imports(List<? extends ImportedCollection<?>> collections, String name, String... lines) {
        Fingerprints fingerprints = Fingerprints.ofBase64(Base64.getEncoder().encodeToString(new byte[32]));
        ImportDesk desk = new ImportDesk(log, Sealer.closed(), fingerprints, CLOCK, collections);
        byte[] body = String.join("\n", lines).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        Actor actor = new Actor("p1", Set.of(Role.QUALITY_COORDINATOR), Set.of("*"));
        try {
            return desk.importLines(
                    desk.collection(name).orElseThrow(),
                    new ByteArrayInputStream(body),
                    ImportSource.of("prov", actor, null),
                    false);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public List<Object> eventsOf(String stream) {
        List<Object> events = new ArrayList<>();
        log.readEvents(stream).asStream().map(DomainEventMessage::getPayload).forEach(events::add);
        return events;
    }

    /** The problems as {@code field CODE}. */
    public static List<String> problems(ImportResult result) {
        return result.problems().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }
}
