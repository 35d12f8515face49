package qms.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the gateway that answers what the test says and remembers what it was asked. */
final class StubService implements AutoCloseable {
    record Asked(String method, URI uri, Map<String, List<String>> headers, long bytes) {}

    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private volatile Answer otherwise = exchange -> send(exchange, 404, "{}");
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What is said to whatever the test says nothing about. */
    StubService otherwise(int status, String json) {
        otherwise = exchange -> send(exchange, status, json);
        return this;
    }

    StubService answers(String path, int status, String json) {
        return answers(path, exchange -> send(exchange, status, json));
    }

    StubService answers(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    List<Asked> asked(String path) {
        return asked.stream().filter(one -> one.uri().getPath().equals(path)).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answers.get(exchange.getRequestURI().getPath());
            long bytes = exchange.getRequestBody().transferTo(java.io.OutputStream.nullOutputStream());
            asked.add(new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    bytes));
            (answer == null ? otherwise : answer).to(exchange);
        }
    }

    static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
