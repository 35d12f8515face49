package qms.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qms.service.PostgresServer;

/**
 * The product as production has it: every service a process of its own from the jar that its image holds, two of deviation-service and of
 * reporting-service, on a PostgreSQL and a MongoDB-wire server of their own, with tokens from an issuer of their own.
 */
final class Spread implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Spread.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final Map<String, Integer> INSTANCES =
            Map.of("process", 1, "risk", 1, "deviation", 2, "reporting", 2);

    private final Path folder;
    private final PostgresServer postgres;
    private final Node mongo;
    private final Node identity;
    private final Map<String, List<Node>> services = new LinkedHashMap<>();
    private final Map<Node, Integer> metricsPorts = new HashMap<>();
    private final List<Balancer> balancers = new ArrayList<>();
    private final Node gateway;

    private Spread() throws IOException {
        folder = Files.createTempDirectory("qms-spread-");
        postgres = PostgresServer.start("qms_events", "qms_vault");
        mongo = mongoProcess();
        secrets();
        int door = Node.freePort();
        Map<String, String> common = new HashMap<>(Map.of(
                "QMS_PROFILE",
                "postgres",
                "QMS_SECRETS",
                folder.resolve("secrets").toString(),
                "QMS_ISSUER",
                "http://localhost:" + door,
                "QMS_DEMO_IDENTITY",
                "true"));
        identity = node(
                "demo-identity",
                1,
                Node.freePort(),
                "SERVER_PORT",
                Map.of(
                        "QMS_DEMO_IDENTITY",
                        "true",
                        "QMS_IDENTITY_ISSUER",
                        "http://localhost:" + door,
                        "QMS_IDENTITY_KEYFILE",
                        folder.resolve("signing.key").toString()));
        common.put("QMS_JWK_SET_URI", "http://127.0.0.1:" + identity.port() + "/oauth2/jwks");
        Map<String, String> addresses = new HashMap<>(common);
        INSTANCES.forEach((name, count) -> addresses.put(
                "QMS_GATEWAY_SERVICES_" + name.toUpperCase(Locale.ROOT),
                "http://127.0.0.1:" + balanced(name, count, common)));
        addresses.put("QMS_GATEWAY_SERVICES_IDENTITY", "http://127.0.0.1:" + identity.port());
        addresses.put("QMS_GATEWAY_PUBLICURL", "http://localhost:" + door);
        gateway = node("gateway", 1, door, "QMS_PORT", addresses);
    }

    /** Starts all of it and waits until it says that it is ready. */
    static Spread started() {
        try {
            Spread spread = new Spread();
            try {
                spread.awaitReady();
            } catch (AssertionError failed) {
                spread.close();
                throw failed;
            }
            return spread;
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    URI base() {
        return URI.create("http://localhost:" + gateway.port());
    }

    Client coordinator() {
        return Client.login(base(), "contract");
    }

    PostgresServer postgres() {
        return postgres;
    }

    /** The MongoDB-wire server; it comes back empty. */
    Node mongo() {
        return mongo;
    }

    List<Node> instances(String service) {
        return services.get(service);
    }

    /** What an instance answers on its own port for those who run it. */
    Answer backstage(Node instance, String path) {
        return Client.nobody(URI.create("http://127.0.0.1:" + metricsPorts.get(instance)))
                .get(path);
    }

    /** Whether every process that was started is still the one. */
    boolean allAlive() {
        return Stream.concat(services.values().stream().flatMap(List::stream), Stream.of(gateway, identity))
                .allMatch(Node::alive);
    }

    void awaitReady() {
        long begun = System.nanoTime();
        Until.within(PATIENCE, () -> "all parts are ready; they said:\n" + lastWords(), this::healthy);
        LOG.log(
                System.Logger.Level.INFO,
                "ready after {0} ms",
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    /** The last that each process said. */
    String lastWords() {
        return Stream.concat(services.values().stream().flatMap(List::stream), Stream.of(gateway, identity, mongo))
                .map(Node::lastWords)
                .collect(Collectors.joining("\n"));
    }

    boolean healthy() {
        try {
            return gateway.listens() && Client.nobody(base()).get("/health").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        Stream.concat(services.values().stream().flatMap(List::stream), Stream.of(gateway, identity, mongo))
                .forEach(Node::close);
        balancers.forEach(Balancer::close);
        postgres.close();
        Folders.delete(folder);
    }

    private int balanced(String name, int count, Map<String, String> common) {
        Map<String, String> environment = new HashMap<>(common);
        environment.put("QMS_STORE_URL", postgres.url("qms_events"));
        environment.put("QMS_STORE_USER", postgres.user());
        environment.put("QMS_CONTENT_PATH", folder.resolve("content").toString());
        environment.put("QMS_LEDGER_PATH", folder.resolve("ledger").toString());
        environment.put("QMS_LEDGER_CREATE_KEY", "true");
        if (name.equals("process") || name.equals("deviation")) {
            environment.put("QMS_VAULT_URL", postgres.url("qms_vault"));
            environment.put("QMS_VAULT_USER", postgres.user());
        }
        List<Node> instances = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String port = "QMS_" + name.toUpperCase(Locale.ROOT) + "_PORT";
            instances.add(node(name + "-service", i, Node.freePort(), port, environment));
        }
        services.put(name, instances);
        Balancer balancer = new Balancer(instances);
        balancers.add(balancer);
        return balancer.port();
    }

    private Node node(String module, int number, int port, String portName, Map<String, String> settings) {
        int metricsPort = Node.freePort();
        Map<String, String> environment = new HashMap<>(settings);
        environment.put(portName, "" + port);
        environment.put("QMS_METRICS_PORT", "" + metricsPort);
        String jar = extracted(module).resolve(module + "-1.0.0-exec.jar").toString();
        Node node = new Node(module + "-" + number, port, java("-Xmx320m", "-jar", jar), environment, folder);
        metricsPorts.put(node, metricsPort);
        return node;
    }

    /** It keeps everything on its heap, which a real one does not: it has room for all that is registered in a run, or says that it had not. */
    private Node mongoProcess() {
        int port = Node.freePort();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new Node(
                "mongo",
                port,
                java(
                        "-Xmx1g",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        classPath,
                        MongoProcess.class.getName(),
                        "" + port),
                Map.of(),
                folder);
    }

    /** Secrets as they come in production: files that bear the names of the properties. */
    private void secrets() throws IOException {
        Path secrets = Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("qms.store.password"), "none");
        Files.writeString(secrets.resolve("qms.vault.password"), "none");
        Files.writeString(secrets.resolve("qms.vault.master-key"), key(1));
        Files.writeString(secrets.resolve("qms.fingerprint-key"), key(2));
        Files.writeString(secrets.resolve("qms.bundle.key"), key(3));
        Files.writeString(secrets.resolve("qms.mongo.uri"), "mongodb://127.0.0.1:" + mongo.port());
    }

    private static String key(int first) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) first;
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The executable jar, laid out as in the image. */
    private Path extracted(String module) {
        Path into = folder.resolve("images").resolve(module);
        if (Files.exists(into)) {
            return into;
        }
        Path jar = Project.root().resolve(module).resolve("target").resolve(module + "-1.0.0-exec.jar");
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError(jar + " is not built; mvn verify builds it before it tries it.");
        }
        try {
            Process process = new ProcessBuilder(java(
                            "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", into.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(jar + " cannot be extracted");
            }
            return into;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
