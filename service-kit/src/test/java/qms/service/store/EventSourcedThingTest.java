package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qms.service.store.StoreFixture.complaint;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.service.store.ComplaintThing.Command;
import qms.service.store.ComplaintThing.Command.Receive;
import qms.service.store.ComplaintThing.Command.Withdraw;
import qms.service.store.ComplaintThing.Command.WithdrawTwice;

class EventSourcedThingTest {

    private static final String ID = complaint(1);

    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(StoreFixture.NOON, ZoneOffset.UTC);
    private EventLogStore store;
    private org.axonframework.config.Configuration axon;

    @BeforeEach
    void start() {
        store = EventLogConfiguration.open(folder.resolve("events.db"));
        var configurer = AxonAssembly.assemble(store, EventNaming.ofCatalogue(), clock);
        Aggregates.addTo(configurer, ComplaintThing.class);
        axon = configurer.buildConfiguration();
        axon.start();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
        store.close();
    }

    @Test
    void every_command_is_answered_with_the_version_after_it() {
        assertThat(send(new Receive(ID, "BJORKEN"), Map.of())).isEqualTo(0L);
        assertThat(send(new WithdrawTwice(ID), Map.of())).isEqualTo(2L);
    }

    @Test
    void events_take_over_who_acted_and_not_what_was_expected() {
        send(new Receive(ID, "BJORKEN"), Map.of(Meta.ACTOR, "anna", Meta.VIA, "API", Meta.TRACE_ID, "t-1"));
        send(new Withdraw(ID), Map.of(Meta.ACTOR, "bo", Meta.IF_MATCH, "0", "secret", "x"));

        List<? extends DomainEventMessage<?>> events =
                store.readEvents(ID).asStream().toList();
        assertThat(events.getFirst().getMetaData())
                .containsEntry(Meta.ACTOR, "anna")
                .containsEntry(Meta.VIA, "API")
                .containsEntry(Meta.TRACE_ID, "t-1")
                .containsKey(Meta.CAUSATION);
        assertThat(events.getLast().getMetaData())
                .containsEntry(Meta.ACTOR, "bo")
                .doesNotContainKeys(Meta.IF_MATCH, "secret");
    }

    @Test
    void a_repeated_key_is_answered_as_the_first_time_and_does_nothing() {
        send(new Receive(ID, "BJORKEN"), Map.of());
        assertThat(send(new WithdrawTwice(ID), keyed("anna", "k-1", "f-1"))).isEqualTo(2L);
        send(new WithdrawTwice(ID), keyed("anna", "k-2", "f-2"));

        assertThat(send(new WithdrawTwice(ID), keyed("anna", "k-1", "f-1"))).isEqualTo(2L);
        assertThat(store.lastSequenceNumberFor(ID)).contains(4L);
    }

    @Test
    void a_repeated_key_is_answered_although_its_version_is_overtaken_and_a_guard_would_refuse() {
        send(new Receive(ID, "BJORKEN"), Map.of());
        Map<String, String> first =
                Map.of(Meta.ACTOR, "anna", Meta.KEY, "k-1", Meta.FINGERPRINT, "f-1", Meta.IF_MATCH, "0");
        send(new Withdraw(ID), first);

        assertThat(send(new Withdraw(ID), first)).isEqualTo(1L);
    }

    @Test
    void a_key_is_not_used_for_two_different_things() {
        send(new Receive(ID, "BJORKEN"), Map.of());
        send(new Withdraw(ID), keyed("anna", "k-1", "f-1"));

        assertThatThrownBy(() -> send(new Withdraw(ID), keyed("anna", "k-1", "f-2")))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void two_persons_may_happen_on_the_same_key() {
        send(new Receive(ID, "BJORKEN"), Map.of());
        send(new WithdrawTwice(ID), keyed("anna", "k-1", "f-1"));

        assertThat(send(new WithdrawTwice(ID), keyed("bo", "k-1", "f-2"))).isEqualTo(4L);
    }

    @Test
    void an_overtaken_version_is_refused_before_the_guards_are_asked() {
        send(new Receive(ID, "BJORKEN"), Map.of());
        send(new Withdraw(ID), Map.of());

        assertThatThrownBy(() -> send(new Withdraw(ID), Map.of(Meta.IF_MATCH, "0")))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> send(new Withdraw(ID), Map.of(Meta.IF_MATCH, "1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("version 1");
        assertThat(store.lastSequenceNumberFor(ID)).contains(1L);
    }

    @Test
    void a_thing_is_created_once_and_only_an_existing_thing_is_changed() {
        send(new Receive(ID, "BJORKEN"), Map.of());

        assertThatThrownBy(() -> send(new Receive(ID, "BJORKEN"), Map.of()))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> send(new Withdraw(complaint(9)), Map.of()))
                .isInstanceOf(AggregateNotFoundException.class);
    }

    @Test
    void fifty_who_create_the_same_thing_at_once_create_one() throws Exception {
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            attempts.add(() -> {
                try {
                    send(new Receive(ID, "BJORKEN"), Map.of());
                    return true;
                } catch (AggregateStreamCreationException taken) {
                    return false;
                }
            });
        }
        int created = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
                created += attempt.get() ? 1 : 0;
            }
        }

        assertThat(created).isEqualTo(1);
        assertThat(store.head()).isEqualTo(1);
    }

    @Test
    void a_thing_with_an_event_that_is_not_known_here_decides_nothing() {
        send(new Receive(ID, "BJORKEN"), Map.of());
        var naming = new EventNaming(Map.of("complaint.withdrawn/1", qms.events.complaints.ComplaintWithdrawn.class));
        try (EventLogStore older = EventLogConfiguration.open(folder.resolve("events.db"), naming)) {
            var configurer = AxonAssembly.assemble(older, naming, clock);
            Aggregates.addTo(configurer, ComplaintThing.class);
            var olderAxon = configurer.buildConfiguration();
            olderAxon.start();

            assertThatThrownBy(() -> olderAxon.commandGateway().sendAndWait(signed(new Withdraw(ID), Map.of())))
                    .hasStackTraceContaining("not known here");
            olderAxon.shutdown();
        }
    }

    private Object send(Command command, Map<String, String> metadata) {
        return axon.commandGateway().sendAndWait(signed(command, metadata));
    }

    private static CommandMessage<?> signed(Command command, Map<String, String> metadata) {
        return StoreFixture.signed(command).andMetaData(metadata);
    }

    private static Map<String, String> keyed(String actor, String key, String fingerprint) {
        return Map.of(Meta.ACTOR, actor, Meta.KEY, key, Meta.FINGERPRINT, fingerprint);
    }
}
