package qms.service.described;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import qms.service.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds an answer against the committed API document: no member that it does not name, none missing that it promises. */
public final class Conformity {

    private static final Map<String, Conformity> KNOWN = new ConcurrentHashMap<>();

    private final JsonNode document;

    private Conformity(JsonNode document) {
        this.document = document;
    }

    public static Conformity of(String service) {
        return KNOWN.computeIfAbsent(service, Conformity::read);
    }

    private static Conformity read(String service) {
        try {
            return new Conformity(JsonMapper.shared()
                    .readTree(Files.readString(Path.of("src/main/resources/openapi", service + ".json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void check(String method, String path, int status, Answer answer) {
        JsonNode response = resolved(operation(method, path).path("responses").path(Integer.toString(status)));
        assertThat(response.isMissingNode())
                .as("%s %s promises %s", method, path, status)
                .isFalse();
        response.path("headers")
                .propertyNames()
                .forEach(header -> assertThat(answer.header(header)).as(header).isNotEmpty());
        String type = answer.header("Content-Type").replaceFirst(";.*", "");
        JsonNode schema = response.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode()).as("%s of %s %s", type, method, path).isFalse();
        check(answer.body(), schema, method + " " + path + " " + status);
    }

    private JsonNode operation(String method, String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return document.path("paths").properties().stream()
                .map(entry -> Map.entry(PathPatternParser.defaultInstance.parse(entry.getKey()), entry.getValue()))
                .filter(entry -> entry.getKey().matches(asked))
                .min(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().path(method.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new AssertionError("The document does not know " + path));
    }

    private void check(JsonNode value, JsonNode said, String at) {
        JsonNode schema = resolved(said);
        if (schema.has("oneOf")) {
            if (!value.isNull()) {
                check(value, schema.path("oneOf").get(0), at);
            }
            return;
        }
        List<String> types = schema.path("type").isArray()
                ? schema.path("type").valueStream().map(JsonNode::asString).toList()
                : List.of(schema.path("type").asString(""));
        if (!types.contains("")) {
            assertThat(types).as("type of %s: %s", at, value).contains(type(value, types));
        }
        schema.path("required")
                .forEach(name -> assertThat(value.has(name.asString()))
                        .as("%s has %s: %s", at, name, value)
                        .isTrue());
        if (value.isObject() && schema.has("properties")) {
            value.properties().forEach(member -> {
                assertThat(schema.path("properties").has(member.getKey()))
                        .as("%s promises %s", at, member.getKey())
                        .isTrue();
                check(member.getValue(), schema.path("properties").path(member.getKey()), at + "/" + member.getKey());
            });
        }
        value.valueStream()
                .filter(element -> value.isArray())
                .forEach(element -> check(element, schema.path("items"), at + "[]"));
        if (schema.has("enum")) {
            assertThat(schema.path("enum")).as("code at %s", at).contains(value);
        }
    }

    private static String type(JsonNode value, List<String> wanted) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() && wanted.contains("integer") ? "integer" : "number";
            default -> "null";
        };
    }

    private JsonNode resolved(JsonNode node) {
        String target = node.path("$ref").asString("");
        return target.isEmpty() ? node : document.at(target.substring(1));
    }
}
