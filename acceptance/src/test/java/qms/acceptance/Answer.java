package qms.acceptance;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product answered. */
record Answer(int status, HttpHeaders headers, String body) {
    static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String etag() {
        return header("ETag");
    }

    String location() {
        return header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** The stable code of a problem; empty for anything else. */
    String code() {
        return header("Content-Type").startsWith("application/problem+json")
                ? json().path("code").asString("")
                : "";
    }

    String text(String field) {
        return json().path(field).asString("");
    }

    Answer expect(int wanted) {
        Assertions.assertThat(status).as("status of %s", body).isEqualTo(wanted);
        return this;
    }
}
