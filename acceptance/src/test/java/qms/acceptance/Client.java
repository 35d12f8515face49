package qms.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Somebody who speaks with the product: one demo login, or nobody. Headers are given as name, value, name, value. */
final class Client {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final URI base;
    private final Supplier<String> token;

    Client(URI base, String token) {
        this(base, () -> token);
    }

    private Client(URI base, Supplier<String> token) {
        this.base = base;
        this.token = token;
    }

    static Client nobody(URI base) {
        return new Client(base, "");
    }

    /** The demo login of that name; its secret is the same word. Who speaks for long logs in anew in time. */
    static Client login(URI base, String login) {
        return new Client(base, new Login(base, login));
    }

    String token() {
        return token.get();
    }

    Answer get(String path, String... headers) {
        return send(HttpRequest.Builder::GET, path, headers);
    }

    /** Posts JSON: a map or list, or text as it is. */
    Answer post(String path, Object body, String... headers) {
        return write("POST", path, body, headers);
    }

    Answer write(String method, String path, Object body, String... headers) {
        String json = body instanceof String text ? text : Answer.JSON.writeValueAsString(body);
        List<String> all = new ArrayList<>(List.of(headers));
        if (!all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return send(request -> request.method(method, BodyPublishers.ofString(json)), path, all.toArray(String[]::new));
    }

    /** Posts an act of an existing thing, on the version that was read. */
    Answer act(String path, String version, Object body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("If-Match", version));
        return post(path, body, all.toArray(String[]::new));
    }

    Answer importLines(String collection, String lines) {
        return post("/api/" + collection + "/import", lines, "Content-Type", "application/x-ndjson");
    }

    long total(String list) {
        String path = list + (list.contains("?") ? "&" : "?") + "size=1";
        return get(path).expect(200).json().path("total").asLong();
    }

    /** All items of a list, page by page. */
    List<JsonNode> all(String list) {
        List<JsonNode> items = new ArrayList<>();
        for (int page = 0; ; page++) {
            String path = list + (list.contains("?") ? "&" : "?") + "size=200&page=" + page;
            JsonNode found = get(path).expect(200).json().path("items");
            found.forEach(items::add);
            if (found.size() < 200) {
                return items;
            }
        }
    }

    /** What an act is answered with as bytes, where it is a file. */
    byte[] bytes(String path, String version, Object body) {
        HttpRequest request = request(path, "If-Match", version, "Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Answer.JSON.writeValueAsString(body)))
                .build();
        HttpResponse<byte[]> answer = sent(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    Answer send(Consumer<HttpRequest.Builder> how, String path, String... headers) {
        HttpRequest.Builder request = request(path, headers);
        how.accept(request);
        return Answer.of(sent(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        String shown = token.get();
        if (!shown.isEmpty()) {
            request.header("Authorization", "Bearer " + shown);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request, body);
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
