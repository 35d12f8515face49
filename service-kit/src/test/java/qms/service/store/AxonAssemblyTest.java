package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class AxonAssemblyTest {

    private static final String ID = StoreFixture.complaint(1);

    @TempDir
    Path folder;

    private final Clock before = GenericEventMessage.clock;

    @AfterEach
    void giveBackTheClock() {
        GenericEventMessage.clock = before;
    }

    @Test
    void a_service_finds_its_aggregates_and_stores_at_the_time_of_its_clock() {
        try (var context = service(axon -> {})) {
            context.refresh();
            context.getBean(CommandGateway.class)
                    .sendAndWait(StoreFixture.signed(new ComplaintThing.Command.Receive(ID, "BJORKEN")));

            EventStore store = context.getBean(EventStore.class);
            assertThat(store).isInstanceOf(EventLogStore.class);
            assertThat(store.readEvents(ID).next().getTimestamp()).isEqualTo(Instant.parse("2026-03-02T11:00:00.123Z"));
        }
    }

    @Test
    void a_shared_store_is_used_and_left_open() {
        try (EventLogStore shared = EventLogConfiguration.open(folder.resolve("shared.db"))) {
            try (var context = service(axon -> {})) {
                context.getBeanFactory().registerSingleton("eventStore", shared);
                context.refresh();
                assertThat(context.getBean(EventStore.class)).isSameAs(shared);
            }
            shared.append(java.util.List.of(StoreFixture.message(ID, 0)));
            assertThat(shared.head()).isEqualTo(1);
        }
    }

    @Test
    void a_component_that_nobody_chose_keeps_the_service_from_starting() {
        try (var context = service(axon ->
                axon.registerComponent(CommandBus.class, c -> new SimpleCommandBus(SimpleCommandBus.builder()) {}))) {
            assertThatThrownBy(context::refresh).hasStackTraceContaining("which nobody chose");
        }
    }

    private AnnotationConfigApplicationContext service(ConfigurerPart part) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of("qms.store.path", folder.resolve("own.db").toString())));
        context.registerBean(Clock.class, () -> Clock.fixed(StoreFixture.NOON, ZoneOffset.UTC));
        context.registerBean(ServicePackages.class, () -> ServicePackages.of("qms.service.store"));
        context.registerBean(ConfigurerPart.class, () -> part);
        context.register(EventLogConfiguration.class, AxonAssembly.class);
        return context;
    }
}
