package qms.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import qms.web.forms.Forms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Someone who calls a service. Bodies are written with single quotes, which are easier on the eye. */
public record Caller(HttpClient http, URI base, Map<String, String> headers) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public Caller with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Caller(http, base, more);
    }

    /** The next request changes what stands at this version. */
    public Caller seen(String version) {
        return with("If-Match", version);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** What is answered when it is no JSON. */
    public String text(String path) {
        return sendAny(request(path).GET()).body();
    }

    public Answer post(String path, String body) {
        return send(
                request(path, "application/json").POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    public Answer put(String path, String body) {
        return send(
                request(path, "application/json").PUT(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    public Answer importLines(String path, String lines) {
        return send(request(path + "/import", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(lines.replace('\'', '"'))));
    }

    /** Sends a file to be imported, as it is. */
    public Answer importFile(String path, String contentType, byte[] file) {
        return send(request(path, contentType).POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /** Sends a file to the thing that it belongs to. */
    public Answer upload(String path, String name, byte[] file) {
        String escaped = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return send(with("Content-Disposition", "attachment; filename*=UTF-8''" + escaped)
                .request(path, "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /** What is answered as bytes. */
    public byte[] bytes(String path) {
        try {
            return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is answered as bytes to somebody who sends something. */
    public HttpResponse<byte[]> postForBytes(String path, String body) {
        try {
            return http.send(
                    request(path, "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lists follow the log: asks until the answer is as it should be, and answers with the last. */
    public Answer getUntil(String path, Predicate<Answer> asItShouldBe) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = get(path);
        while (!asItShouldBe.test(answer) && System.nanoTime() < end) {
            Thread.onSpinWait();
            answer = get(path);
        }
        return answer;
    }

    private HttpRequest.Builder request(String path, String contentType) {
        HttpRequest.Builder request = request(path);
        if (!headers.containsKey("Content-Type")) {
            request.header("Content-Type", contentType);
        }
        return request;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> answer = sendAny(request);
        return new Answer(answer.statusCode(), body(answer), answer.headers());
    }

    /** What is no JSON is one text. */
    private static JsonNode body(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("json");
        return type.contains("json")
                ? Forms.parse(answer.body().isEmpty() ? "null" : answer.body())
                : JsonNodeFactory.instance.stringNode(answer.body());
    }

    private HttpResponse<String> sendAny(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
