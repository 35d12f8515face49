package qms.standalone;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import qms.web.time.ClockConfiguration;

/** Starts everything, and stops it in the opposite order. */
public final class Standalone implements AutoCloseable {
    private static final Duration CATCHING_UP = Duration.ofMinutes(10);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Settings settings;
    private final Console console = new Console();
    private final DataFolder folder;
    private final Stores stores;
    private final Contexts contexts;

    private Standalone(Settings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
        console.tell("Kvalitetsledningssystemet startar …");
        this.stores = Stores.open(folder, clock(settings));
        console.tell("  händelselogg och nyckelvalv är öppna");
        this.contexts = new Contexts(settings, folder, stores, console);
    }

    public static void main(String[] arguments) {
        try {
            start(Settings.of(System.getenv()));
        } catch (CannotStart reason) {
            new Console().tell(String.valueOf(reason.getMessage()));
            System.exit(1);
        }
    }

    private static void start(Settings settings) {
        Instant begun = Clock.systemUTC().instant();
        settings.requireFreePorts();
        DataFolder folder = DataFolder.take(settings.data());
        // Before anything is logged, and not before the folder is ours: the log lies with the data.
        System.setProperty("qms.log", folder.log().toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var standalone = new Standalone(settings, folder);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(standalone::close));
        try {
            standalone.run(begun);
        } catch (CannotStart reason) {
            throw reason;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException unforeseen) {
            LoggerFactory.getLogger(Standalone.class).error("The start failed", unforeseen);
            throw new CannotStart(
                    "Starten misslyckades: " + unforeseen.getMessage() + " Mer står i " + folder.log() + ".");
        }
    }

    private void run(Instant begun) throws IOException, InterruptedException {
        contexts.start();
        try (Door door = new Door(settings.port())) {
            if (settings.demo() && settings.demoIdentity()) {
                new DemoData(door, console).load();
            }
            contexts.prepared();
            awaitReady(door);
        }
        Duration took = Duration.between(begun, Clock.systemUTC().instant());
        console.greet(settings, folder, "%d,%d sekunder".formatted(took.toSeconds(), took.toMillisPart() / 100));
    }

    private void awaitReady(Door door) throws IOException, InterruptedException {
        long until = System.nanoTime() + CATCHING_UP.toNanos();
        while (!door.isReady()) {
            if (System.nanoTime() > until) {
                throw new IOException("Alla delar blev inte redo. ");
            }
            if (stopping.await(100, TimeUnit.MILLISECONDS)) {
                throw new InterruptedException();
            }
        }
    }

    private static Clock clock(Settings settings) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("settings", Map.of("qms.demo-identity", settings.demoIdentity())));
        return ClockConfiguration.of(environment);
    }

    @Override
    public void close() {
        Logger log = LoggerFactory.getLogger(Standalone.class);
        stopping.countDown();
        console.tell("Stoppar …");
        contexts.close();
        stores.close();
        folder.close();
        log.info("Stopped");
        console.tell("Stoppad. Allt är sparat.");
    }
}
