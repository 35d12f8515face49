package qms.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** One address for several instances, as a cluster gives them: each new connection goes to the next instance that takes it. */
final class Balancer implements AutoCloseable {

    private final ServerSocket door;
    private final List<Node> instances;
    private final AtomicInteger next = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Balancer(List<Node> instances) {
        this.instances = List.copyOf(instances);
        try {
            this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        threads.execute(this::takeIn);
    }

    int port() {
        return door.getLocalPort();
    }

    private void takeIn() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                threads.execute(() -> join(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket caller) {
        try (caller;
                Socket instance = reach()) {
            caller.setTcpNoDelay(true);
            instance.setTcpNoDelay(true);
            var back = threads.submit(() -> pass(instance, caller));
            pass(caller, instance);
            back.cancel(true);
        } catch (IOException cut) {
            // Whoever called sees the connection end.
        }
    }

    private Socket reach() throws IOException {
        IOException refused = new IOException("no instance");
        for (int i = 0; i < instances.size(); i++) {
            Node instance = instances.get(Math.floorMod(next.getAndIncrement(), instances.size()));
            try {
                return new Socket("127.0.0.1", instance.port());
            } catch (IOException away) {
                refused = away;
            }
        }
        throw refused;
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException cut) {
            // Both ends are closed with it.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        } finally {
            threads.shutdownNow();
        }
    }
}
