package qms.deviations.deadlines;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.platform.RoleHolders;
import qms.deviations.platform.StaffProjection;
import qms.events.PersonalText;
import qms.events.QmsEvent;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;
import qms.events.persons.PersonId;
import qms.events.persons.PersonRegistered;
import qms.events.persons.RoleAssigned;
import qms.service.organisation.OrganisationReader;
import qms.service.privacy.PrivacyConfiguration;
import qms.service.privacy.Sealer;
import qms.service.projection.Progress;
import qms.service.projection.ProjectionConfiguration;
import qms.service.projection.Views;
import qms.service.store.AxonAssembly;
import qms.service.store.EventLogConfiguration;
import qms.service.store.Meta;
import qms.service.store.ServicePackages;
import qms.service.workers.WorkerConfiguration;
import qms.service.workers.Workers;
import qms.web.law.ReportWindows;
import qms.web.time.ClockConfiguration;
import qms.web.time.MovableClock;
import qms.web.time.Stockholm;

/** The deadlines alone on their stores, under a clock that is moved; it can be stopped and started again over the same stores. */
final class DeadlineHouse implements AutoCloseable {

    static final String UNIT = "bjorken";
    static final String DEPARTMENT = "enskede";

    private static final String LOG = "events.db";
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    final MovableClock clock;
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient mongo =
            MongoClients.create("mongodb://localhost:" + server.bind().getPort());
    private final Path folder;
    private final Map<String, Object> settings;
    final boolean isNew;
    private AnnotationConfigApplicationContext context;

    DeadlineHouse(LocalDateTime now, Map<String, Object> settings) {
        this(folder(), now, settings);
    }

    /** Over the stores of a folder, which another process may have left behind. */
    DeadlineHouse(Path folder, LocalDateTime now, Map<String, Object> settings) {
        this.clock =
                new MovableClock(Clock.systemUTC(), now.atZone(Stockholm.ZONE).toInstant());
        this.folder = folder;
        this.settings = settings;
        this.isNew = Files.notExists(folder.resolve(LOG));
        start();
        if (isNew) {
            establish();
        }
    }

    void start() {
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("house", settings));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "stores",
                        Map.of(
                                "qms.service.name",
                                "deviation",
                                "qms.store.path",
                                folder.resolve(LOG).toString(),
                                "qms.vault.path",
                                folder.resolve("vault.db").toString(),
                                "qms.vault.master-key",
                                KEY,
                                "qms.fingerprint-key",
                                KEY,
                                "qms.workers",
                                false)));
        context.getBeanFactory().registerSingleton(ClockConfiguration.SHARED, clock);
        context.getBeanFactory().registerSingleton("mongoClient", mongo);
        context.register(Parts.class);
        context.refresh();
    }

    void restart() {
        context.close();
        start();
    }

    void at(LocalDate day, int hour) {
        clock.moveTo(day.atTime(hour, 0).atZone(Stockholm.ZONE).toInstant());
    }

    /** Whether what is in the log is in the lists too. */
    boolean hasCaughtUp() {
        return context.getBean(Progress.class).readyWithin(Duration.ofSeconds(30));
    }

    /** Lets somebody look on at every command. */
    void watchedBy(MessageHandlerInterceptor<CommandMessage<?>> onlooker) {
        context.getBean(org.axonframework.config.Configuration.class)
                .commandBus()
                .registerHandlerInterceptor(onlooker);
    }

    void round() {
        context.getBean(Workers.class).roundOfAll();
    }

    void happened(QmsEvent event) {
        happened(event, MetaData.emptyInstance());
    }

    void happened(QmsEvent event, MetaData metadata) {
        append(event.subject(), event, metadata);
    }

    /** As somebody who answers for the case. */
    void asked(Object command) {
        context.getBean(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(command)
                        .withMetaData(Map.of(Meta.ACTOR, "somebody", Meta.VIA, "API", Meta.TRACE_ID, "t-0")));
    }

    List<DeadlineView> deadlines() {
        return context.getBean(Views.class)
                .all(
                        context.getBean(DeadlineProjection.class),
                        Views.Query.everything().sortedBy("due"));
    }

    /** The events themselves, as they lie in the log. */
    List<QmsEvent> eventsOf(DeadlineView deadline) {
        List<QmsEvent> events = new ArrayList<>();
        DomainEventStream stream = context.getBean(EventStore.class).readEvents(deadline.id());
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            events.add((QmsEvent) message.getPayload());
        }
        return events;
    }

    String person(String name, String role, String unit) {
        PersonId id = idOf(name);
        PersonalText contact =
                context.getBean(Sealer.class).seal(id.toString(), "person.contact", name + "@kommun.example");
        happened(new PersonRegistered(id, unit, contact, contact, clock.instant()));
        if (!role.isEmpty()) {
            happened(new RoleAssigned(id, unit, "a-" + name, role, LocalDate.of(2020, 1, 1), null, clock.instant()));
        }
        return id.toString();
    }

    static PersonId idOf(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private void establish() {
        LocalDate first = LocalDate.of(2015, 1, 1);
        append(
                OrganisationEvent.STREAM,
                new UnitEstablished(DEPARTMENT, "Enskede", "DEPARTMENT", first, clock.instant()),
                MetaData.emptyInstance());
        append(
                OrganisationEvent.STREAM,
                new UnitEstablished(UNIT, "Björken", "UNIT", first, clock.instant()),
                MetaData.emptyInstance());
        append(
                OrganisationEvent.STREAM,
                new UnitPlaced(UNIT, DEPARTMENT, first, null, clock.instant()),
                MetaData.emptyInstance());
    }

    private void append(String stream, QmsEvent event, MetaData metadata) {
        EventStore log = context.getBean(EventStore.class);
        long next = log.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        log.publish(new GenericDomainEventMessage<>("Thing", stream, next, event, metadata));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "deadlines");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        mongo.close();
        server.shutdownNow();
        GenericEventMessage.clock = Clock.systemUTC();
    }

    // No @Configuration: the whole service would find it and take it for its own.
    @Import({
        ClockConfiguration.class,
        EventLogConfiguration.class,
        AxonAssembly.class,
        ProjectionConfiguration.class,
        PrivacyConfiguration.class,
        WorkerConfiguration.class,
        StaffProjection.class,
        RoleHolders.class
    })
    @ComponentScan(
            basePackageClasses = Deadline.class,
            excludeFilters = {
                @ComponentScan.Filter(RestController.class),
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|DeadlineHouse).*")
            })
    static class Parts {

        @Bean
        ServicePackages servicePackages() {
            return ServicePackages.of("qms.deviations.deadlines");
        }

        @Bean
        ReportWindows reportWindows() {
            return new ReportWindows();
        }

        @Bean
        OrganisationReader organisationReader(EventStore log) {
            return new OrganisationReader(log);
        }
    }
}
