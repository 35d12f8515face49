package qms.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of the test's own, on a free port, made from the binaries of this machine. */
public final class PostgresServer implements AutoCloseable {

    private static final boolean ROOT = System.getProperty("user.name").equals("root");

    private final Path binaries;
    private final Path folder;
    private final int port;

    private PostgresServer(Path binaries, Path folder, int port) {
        this.binaries = binaries;
        this.folder = folder;
        this.port = port;
    }

    /** Whether this machine has what it takes; a test that needs it says so and is skipped elsewhere. */
    public static boolean isInstalled() {
        return findBinaries().isPresent();
    }

    /** A new server with empty databases of these names. */
    public static PostgresServer start(String... databases) {
        Path folder = newFolder();
        PostgresServer server = new PostgresServer(findBinaries().orElseThrow(), folder, freePort());
        server.run("initdb", "-D", folder + "/data", "-U", "qms", "-A", "trust", "-E", "UTF8", "--locale=C");
        server.start();
        for (String database : databases) {
            server.run("createdb", "-h", "127.0.0.1", "-p", "" + server.port, "-U", "qms", database);
        }
        return server;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return "qms";
    }

    /** Starts it again after it was stopped. */
    public void start() {
        run(
                "pg_ctl",
                "-D",
                folder + "/data",
                "-w",
                "-l",
                folder + "/log",
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder
                        + " -c max_connections=150",
                "start");
    }

    /** Stops it at once, whoever is connected. */
    public void stop() {
        run("pg_ctl", "-D", folder + "/data", "-m", "immediate", "-w", "stop");
    }

    @Override
    public void close() {
        stop();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The server refuses to run as root.
    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (ROOT) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("qms-postgres", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(program + " failed: " + Files.readString(output));
            }
            Files.delete(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("qms-postgres");
            if (ROOT) {
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> findBinaries() {
        List<Path> places = new ArrayList<>();
        Optional.ofNullable(System.getenv("QMS_TEST_POSTGRES_BIN"))
                .map(Path::of)
                .ifPresent(places::add);
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            versions.map(version -> version.resolve("bin"))
                    .sorted(Comparator.reverseOrder())
                    .forEach(places::add);
        } catch (IOException none) {
            return Optional.empty();
        }
        return places.stream()
                .filter(place -> Files.isExecutable(place.resolve("initdb")))
                .findFirst();
    }
}
