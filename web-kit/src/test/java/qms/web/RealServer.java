package qms.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;

/** A real server to test against: where the environment says, else in a container; where neither is, the test is skipped and says why. */
public final class RealServer {

    private static final Logger LOG = LoggerFactory.getLogger(RealServer.class);
    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();
    private static final Map<String, String> STARTED = new ConcurrentHashMap<>();

    private RealServer() {}

    /**
     * The server's address, for {@code @BeforeEach}: what is skipped before all of a class, no report counts. A container is started once
     * and lives as long as the tests of the module.
     */
    public static <C extends GenericContainer<C>> String address(
            String variable, Supplier<C> container, Function<C, String> address) {
        Optional<String> given = given(variable);
        if (given.isPresent()) {
            return given.get();
        }
        if (!Docker.AVAILABLE) {
            String reason = "no Docker here and " + variable + " is not set";
            if (SAID.add(variable)) {
                LOG.warn("Skipped: {}", reason);
            }
            Assumptions.abort(reason);
        }
        return STARTED.computeIfAbsent(variable, asked -> {
            C started = container.get();
            started.start();
            return address.apply(started);
        });
    }

    /** What the environment says under this name, if anything. */
    public static Optional<String> given(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
    }

    /** Asked once, and only where somebody wants a container. */
    private static final class Docker {

        static final boolean AVAILABLE = ask();

        // Where there is none it would say so at length, as an error, in every build.
        private static boolean ask() {
            LoggingSystem logging = LoggingSystem.get(RealServer.class.getClassLoader());
            logging.setLogLevel("org.testcontainers", LogLevel.OFF);
            try {
                return DockerClientFactory.instance().isDockerAvailable();
            } finally {
                logging.setLogLevel("org.testcontainers", LogLevel.WARN);
            }
        }
    }
}
