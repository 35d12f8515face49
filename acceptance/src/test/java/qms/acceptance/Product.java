package qms.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** The product as a process of its own, with a folder and a port of its own that outlive a restart. */
final class Product implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Product.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path home;
    private final int port;
    private final Map<String, String> settings;
    private final Map<String, Client> clients = new ConcurrentHashMap<>();
    private Process process;
    private Duration startTime = Duration.ZERO;
    private int saidBefore;

    private Product(Path home, int port, Map<String, String> settings) {
        this.home = home;
        this.port = port;
        this.settings = settings;
        this.process = launch();
    }

    /** Starts one without any data. */
    static Product empty() {
        return started(Map.of("QMS_DEMO", "false"));
    }

    /** Starts one with the given settings beside its folder and port, and waits until it is ready. */
    static Product started(Map<String, String> settings) {
        try {
            Product product = new Product(Files.createTempDirectory("qms-"), freePort(), new TreeMap<>(settings));
            try {
                product.awaitReady();
            } catch (AssertionError failed) {
                product.close();
                throw failed;
            }
            return product;
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    URI base() {
        return URI.create("http://localhost:" + port);
    }

    /** Everything that the product writes to disk: its data, and what it says while it runs. */
    Path home() {
        return home;
    }

    Path data() {
        return home.resolve("data");
    }

    Duration startTime() {
        return startTime;
    }

    /** A demo login; the token is fetched once, and anew after a restart. */
    Client as(String login) {
        return clients.computeIfAbsent(login, name -> Client.login(base(), name));
    }

    /** The coordinator for the whole organisation, whom the contract names. */
    Client coordinator() {
        return as("contract");
    }

    Client nobody() {
        return Client.nobody(base());
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** The position of the last event, as every part says that has read it; waits until all have. */
    long eventsInTheLog() {
        Until.within(Duration.ofSeconds(20), () -> "every part has read the whole log", this::healthy);
        long last = nobody().get("/health").json().findValues("position").stream()
                .mapToLong(JsonNode::asLong)
                .max()
                .orElse(-1);
        if (last < 0) {
            throw new AssertionError("/health does not say how far the log has been read");
        }
        return last;
    }

    /** Resident memory, as the kernel counts it. */
    long residentBytes() {
        String status = Project.read(Path.of("/proc/" + pid() + "/status"));
        String kilobytes = status.replaceFirst("(?s).*VmRSS:\\s*(\\d+) kB.*", "$1");
        return Long.parseLong(kilobytes) * 1024;
    }

    /** SIGKILL: no last word. */
    void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(20));
    }

    /** SIGTERM, and how long it took to stop. */
    Duration stop() {
        long begun = System.nanoTime();
        process.destroy();
        awaitEnd(Duration.ofSeconds(60));
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    int exitValue() {
        return process.exitValue();
    }

    void startAgain() {
        process = launch();
        clients.clear();
        awaitReady();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(20));
        Folders.delete(home);
    }

    private Process launch() {
        try {
            saidBefore = Files.exists(output()) ? Project.read(output()).length() : 0;
            ProcessBuilder builder = new ProcessBuilder(Launch.command())
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("QMS_"));
            builder.environment().put("QMS_PORT", String.valueOf(port));
            builder.environment().put("QMS_DATA", data().toString());
            builder.environment().put("QMS_DEMO_IDENTITY", "true");
            builder.environment().putAll(settings);
            Process started = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            return started;
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    private void awaitReady() {
        long begun = System.nanoTime();
        Until.within(PATIENCE, () -> "the product is ready; it said:\n" + lastWords(), () -> {
            if (!process.isAlive()) {
                throw new AssertionError(
                        "the product ended with " + process.exitValue() + "; it said:\n" + lastWords());
            }
            return greeted() && healthy();
        });
        startTime = Duration.ofNanos(System.nanoTime() - begun);
        LOG.log(System.Logger.Level.INFO, "ready after {0} ms on port {1,number,#}", startTime.toMillis(), port);
    }

    /** It has said that it is up: the demo data, which it loads through its own door, are there by then. */
    private boolean greeted() {
        String said = Project.read(output());
        return said.indexOf("är igång efter", saidBefore) >= 0;
    }

    private boolean healthy() {
        try {
            return nobody().get("/health").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private void awaitEnd(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError(
                        "the product did not end within " + limit.toSeconds() + " s; it said:\n" + lastWords());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    private Path output() {
        return home.resolve("output.log");
    }

    String lastWords() {
        List<String> lines = Project.read(output()).lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
