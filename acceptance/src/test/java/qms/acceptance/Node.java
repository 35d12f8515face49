package qms.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** One process of a product that is spread out over several, on a port that outlives a restart. */
final class Node implements AutoCloseable {

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path folder;
    private final int port;
    private Process process;

    Node(String name, int port, List<String> command, Map<String, String> environment, Path folder) {
        this.name = name;
        this.port = port;
        this.command = List.copyOf(command);
        this.environment = new TreeMap<>(environment);
        this.folder = folder;
        start();
    }

    int port() {
        return port;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Whether something listens on its port. */
    boolean listens() {
        if (!alive()) {
            throw new AssertionError(name + " ended with " + process.exitValue() + "; it said:\n" + lastWords());
        }
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** SIGKILL: no last word. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    void start() {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()));
            builder.environment().keySet().removeIf(variable -> variable.startsWith("QMS_"));
            builder.environment().putAll(environment);
            process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /** Everything it has said, restarts included. */
    String said() {
        return Project.read(output());
    }

    String lastWords() {
        List<String> lines = said().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    @Override
    public void close() {
        kill();
    }

    private Path output() {
        return folder.resolve(name + ".log");
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
