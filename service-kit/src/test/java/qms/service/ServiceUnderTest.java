package qms.service;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import qms.events.QmsEvent;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;
import qms.web.identity.Role;
import qms.web.policy.TestTokens;

/**
 * A service as it runs: its Spring application on a port of its own, with an event log, a vault and a read model that nobody else uses. It is
 * started once for all tests of a service and stopped with the machine; tests share it and therefore make their own things.
 */
public final class ServiceUnderTest {

    /** The organisation of every service under test: a board, and two units below it. */
    public static final String BOARD = "enskede";

    public static final String UNIT = "bjorken";
    public static final String OTHER_UNIT = "granen";

    private static final Map<Class<?>, ServiceUnderTest> RUNNING = new ConcurrentHashMap<>();
    private static final Instant ENTERED = Instant.parse("2020-01-02T08:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final URI base;

    private ServiceUnderTest(Class<?> application, String configName) {
        MongoServer mongo = new MongoServer(new MemoryBackend());
        Path folder = folder();
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        context = new SpringApplicationBuilder(application, TestTokens.class)
                .run(
                        "--spring.config.name=" + configName,
                        "--server.port=0",
                        "--management.server.port=0",
                        "--logging.level.root=WARN",
                        "--logging.level.de.bwaldvogel.mongo=ERROR",
                        "--qms.mongo.uri=mongodb://localhost:" + mongo.bind().getPort(),
                        "--qms.store.path=" + folder.resolve("events.db"),
                        "--qms.vault.path=" + folder.resolve("vault.db"),
                        "--qms.vault.master-key=" + key,
                        "--qms.fingerprint-key=" + key,
                        "--qms.workers=false");
        base = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
        establishOrganisation();
    }

    /** The one running service of an application, started when it is first asked for. */
    public static ServiceUnderTest of(Class<?> application, String configName) {
        return RUNNING.computeIfAbsent(application, asked -> new ServiceUnderTest(asked, configName));
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Its name, as the gateway and the API document know it. */
    public String name() {
        return context.getEnvironment().getRequiredProperty("qms.service.name");
    }

    /** The port of figures and health, which no person reaches. */
    public Caller operator() {
        String port = context.getEnvironment().getProperty("local.management.port");
        return new Caller(http, URI.create("http://localhost:" + port), Map.of());
    }

    /** Somebody who holds a role for units ({@code *} for the whole organisation). */
    public Caller as(Role role, String... units) {
        return as("p-" + role, role, units);
    }

    /** One of several who hold the same role. */
    public Caller as(String person, Role role, String... units) {
        return new Caller(http, base, Map.of("Authorization", TestTokens.bearer(person, role, units)));
    }

    public Caller coordinator() {
        return as(Role.QUALITY_COORDINATOR, "*");
    }

    /** Somebody without a token. */
    public Caller stranger() {
        return new Caller(http, base, Map.of());
    }

    /** Puts an event into the log at the end of its stream. */
    public void happened(String stream, QmsEvent event) {
        EventStore log = context.getBean(EventStore.class);
        long next = log.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        log.publish(new GenericDomainEventMessage<>("Thing", stream, next, event));
    }

    private void establishOrganisation() {
        unit(BOARD, "Enskede-Årsta-Vantör", "BOARD");
        unit(UNIT, "Björken", "UNIT");
        unit(OTHER_UNIT, "Granen", "UNIT");
        happened(OrganisationEvent.STREAM, new UnitPlaced(UNIT, BOARD, FIRST_DAY, null, ENTERED));
        happened(OrganisationEvent.STREAM, new UnitPlaced(OTHER_UNIT, BOARD, FIRST_DAY, null, ENTERED));
    }

    private void unit(String key, String name, String kind) {
        happened(OrganisationEvent.STREAM, new UnitEstablished(key, name, kind, FIRST_DAY, ENTERED));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "service-under-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
