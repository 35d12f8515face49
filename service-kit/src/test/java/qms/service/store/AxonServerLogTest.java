package qms.service.store;

import java.time.Duration;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import qms.web.RealServer;

/**
 * A real Axon Server. {@code QMS_TEST_AXONSERVER} is the {@code host:port} of one that stands already, {@code QMS_TEST_AXONSERVER_TOKEN}
 * what it asks of applications, if anything; events of made-up complaints stay in its context {@code default}.
 */
class AxonServerLogTest extends EventStoreContract {

    private static final DockerImageName IMAGE = DockerImageName.parse("axoniq/axonserver:2025.2.5-nonroot");
    private static final int HTTP = 8024;
    private static final int GRPC = 8124;

    @Override
    Map<String, Object> properties() {
        String address = RealServer.address(
                "QMS_TEST_AXONSERVER",
                AxonServerLogTest::container,
                started -> started.getHost() + ":" + started.getMappedPort(GRPC));
        return Map.of(
                "qms.profile",
                "axonserver",
                "qms.axonserver.servers",
                address,
                "qms.axonserver.token",
                RealServer.given("QMS_TEST_AXONSERVER_TOKEN").orElse(""));
    }

    private static Container container() {
        return new Container()
                .withEnv("AXONIQ_AXONSERVER_STANDALONE", "TRUE")
                .withExposedPorts(HTTP, GRPC)
                .waitingFor(Wait.forHttp("/actuator/health").forPort(HTTP).withStartupTimeout(Duration.ofMinutes(3)));
    }

    private static final class Container extends GenericContainer<Container> {

        Container() {
            super(IMAGE);
        }
    }
}
