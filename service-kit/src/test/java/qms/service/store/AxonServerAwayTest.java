package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qms.service.store.StoreFixture.complaint;
import static qms.service.store.StoreFixture.message;

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.ExecutionException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The profile {@code axonserver} where no Axon Server answers: a service starts, says what is missing, and waits for it. */
class AxonServerAwayTest {

    private final Clock before = GenericEventMessage.clock;
    private final AnnotationConfigApplicationContext service = new AnnotationConfigApplicationContext();

    @BeforeEach
    void start() throws IOException {
        service.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of("qms.profile", "axonserver", "qms.axonserver.servers", "127.0.0.1:" + closedPort())));
        service.registerBean(Clock.class, () -> Clock.fixed(StoreFixture.NOON, ZoneOffset.UTC));
        service.registerBean(ServicePackages.class, () -> ServicePackages.of("qms.service.store"));
        service.register(EventLogConfiguration.class, AxonAssembly.class);
        service.refresh();
    }

    @AfterEach
    void stop() {
        service.close();
        GenericEventMessage.clock = before;
    }

    @Test
    void events_lie_in_axon_server_and_commands_and_queries_stay_in_the_process() {
        Configuration axon = service.getBean(Configuration.class);

        assertThat(service.getBean(EventStore.class))
                .isInstanceOf(AxonServerEventStore.class)
                .isSameAs(axon.eventStore())
                .isSameAs(axon.eventBus());
        assertThat(axon.commandBus()).isExactlyInstanceOf(SimpleCommandBus.class);
        assertThat(axon.queryBus()).isExactlyInstanceOf(SimpleQueryBus.class);
        assertThat(axon.eventSerializer()).isInstanceOf(EventNaming.class);
    }

    @Test
    void the_canary_names_the_log() {
        Canary canary = service.getBean(Canary.class);

        canary.look();

        assertThat(canary.faults()).containsOnlyKeys("log");
    }

    @Test
    void whatever_is_asked_of_the_log_says_that_it_is_away() {
        EventStore log = service.getBean(EventStore.class);

        assertThatThrownBy(() -> log.publish(message(complaint(1), 0))).isInstanceOf(EventStoreException.class);
        assertThatThrownBy(() -> log.readEvents(complaint(1))).isInstanceOf(EventStoreException.class);
        assertThatThrownBy(() -> log.lastSequenceNumberFor(complaint(1))).isInstanceOf(EventStoreException.class);
        assertThatThrownBy(log::createHeadToken).isInstanceOf(EventStoreException.class);
    }

    @Test
    void a_command_fails_for_that_reason_too() {
        var command = new ComplaintThing.Command.Receive(complaint(1), "BJORKEN");

        assertThatThrownBy(() -> service.getBean(CommandGateway.class)
                        .sendAndWait(org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage(command)
                                .withMetaData(Map.of(Meta.ACTOR, "anna", Meta.VIA, "API", Meta.TRACE_ID, "t-1"))))
                .isInstanceOf(EventStoreException.class);
    }

    @Test
    void a_refusal_is_told_as_every_log_tells_it() {
        StatusRuntimeException taken = refusal(Status.OUT_OF_RANGE, "AXONIQ-2000");

        assertThat(AxonServerStore.told(taken, List.of(message(complaint(1), 0))))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(AxonServerStore.told(taken, List.of(message(complaint(1), 3))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(AxonServerStore.told(refusal(Status.UNAVAILABLE, "AXONIQ-2100"), List.of(message(complaint(1), 3))))
                .isInstanceOf(EventStoreException.class);
        assertThat(AxonServerStore.told(
                        new ExecutionException("Timeout while executing request", null),
                        List.of(message(complaint(1), 0))))
                .isInstanceOf(EventStoreException.class);
    }

    private static StatusRuntimeException refusal(Status status, String code) {
        Metadata trailers = new Metadata();
        trailers.put(Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER), code);
        return status.asRuntimeException(trailers);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
