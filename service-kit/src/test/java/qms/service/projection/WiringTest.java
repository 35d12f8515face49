package qms.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static qms.service.projection.ReadSideFixture.id;
import static qms.service.projection.ReadSideFixture.registered;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import qms.service.store.AxonAssembly;
import qms.service.store.EventLogConfiguration;
import qms.service.store.ServicePackages;

/** The read side as a service has it: over the database log, put together by Spring, started and stopped with Axon. */
class WiringTest {

    private final MongoServer server = new MongoServer(new MemoryBackend());

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        server.shutdownNow();
    }

    @Test
    void a_service_counts_its_log_and_says_so_and_counts_it_again_on_an_empty_read_model() {
        runner(server).run(context -> {
            ComplaintList complaints = context.getBean(ComplaintList.class);
            EventStore log = context.getBean(EventStore.class);
            for (int i = 0; i < 300; i++) {
                log.publish(new GenericDomainEventMessage<>(
                        "Complaint", id(i).toString(), 0, registered(id(i), "bjorken")));
            }
            ReadSideFixture.until(() -> context.getBean(Progress.class).ready());

            assertThat(context.getBean(Views.class)
                            .list(complaints, Views.Query.everything())
                            .total())
                    .isEqualTo(300);
            assertThat(context.getBean(Streams.class).read(complaints, id(7).toString()))
                    .isPresent();
            health(context)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.ready").value(true));
        });
        MongoServer empty = new MongoServer(new MemoryBackend());
        runner(empty).run(context -> {
            ReadSideFixture.until(() -> context.getBean(Progress.class).ready());
            assertThat(context.getBean(Views.class)
                            .list(context.getBean(ComplaintList.class), Views.Query.everything())
                            .total())
                    .isEqualTo(300);
        });
        empty.shutdownNow();
    }

    @Test
    void dead_letters_are_listed_and_tried_again_over_http() {
        runner(server).run(context -> {
            ComplaintList complaints = context.getBean(ComplaintList.class);
            complaints.stumblesOver.add(id(1).toString());
            context.getBean(EventStore.class)
                    .publish(new GenericDomainEventMessage<>(
                            "Complaint", id(1).toString(), 0, registered(id(1), "bjorken")));
            ReadSideFixture.until(() -> context.getBean(Progress.class).ready());
            MockMvc web = MockMvcBuilders.standaloneSetup(context.getBean(OperationsController.class))
                    .build();
            String letter = context.getBean(DeadLetters.class)
                    .list(0, 1)
                    .items()
                    .getFirst()
                    .id();

            web.perform(get("/api/operations/deviation-service/dead-letters"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.total").value(1))
                    .andExpect(jsonPath("$.items[0].id").value(letter));
            web.perform(post("/api/operations/deviation-service/dead-letters/" + letter + "/retry"))
                    .andExpect(jsonPath("$.cleared").value(false))
                    .andExpect(jsonPath("$.letter.attempts").value(2));
            complaints.stumblesOver.clear();
            web.perform(post("/api/operations/deviation-service/dead-letters/" + letter + "/retry"))
                    .andExpect(jsonPath("$.cleared").value(true));
        });
    }

    private static org.springframework.test.web.servlet.ResultActions health(ApplicationContext context)
            throws Exception {
        return MockMvcBuilders.standaloneSetup(context.getBean(HealthController.class))
                .build()
                .perform(get("/internal/health"));
    }

    private ApplicationContextRunner runner(MongoServer mongo) {
        String uri = "mongodb://localhost:"
                + (mongo.getLocalAddress() == null ? mongo.bind() : mongo.getLocalAddress()).getPort();
        return new ApplicationContextRunner()
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(ServicePackages.class, () -> ServicePackages.of("qms.none"))
                .withBean(ComplaintList.class, ComplaintList::new)
                .withUserConfiguration(EventLogConfiguration.class, AxonAssembly.class, ProjectionConfiguration.class)
                .withPropertyValues(
                        "qms.service.name=deviation-service",
                        "qms.mongo.uri=" + uri,
                        "qms.store.path=" + folder.resolve("events.db"));
    }
}
