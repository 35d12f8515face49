package qms.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as the launcher uses it: over HTTP, like everyone else. */
final class Door implements AutoCloseable {
    private static final String CLIENT =
            Base64.getEncoder().encodeToString("contract:contract".getBytes(StandardCharsets.UTF_8));

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final URI gateway;

    Door(int port) {
        this.gateway = URI.create("http://127.0.0.1:" + port);
    }

    boolean isReady() throws IOException, InterruptedException {
        var answer = http.send(request("/health").build(), BodyHandlers.discarding());
        return answer.statusCode() == 200;
    }

    String token() throws IOException, InterruptedException {
        JsonNode answer = send(request("/oauth2/token")
                .header("Authorization", "Basic " + CLIENT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        return answer.path("access_token").asString();
    }

    JsonNode importLines(String collection, byte[] lines, String token) throws IOException, InterruptedException {
        return send(request("/api/" + collection + "/import")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(lines))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofMinutes(5));
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri().getPath() + " svarade " + answer.statusCode() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }

    @Override
    public void close() {
        http.close();
    }
}
