package qms.service.history;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The fields that a history can tell of, by the API document of a service. */
public final class NamedFields {

    private static final String HISTORY = "/history";

    private final JsonNode document;
    private final Set<String> fields = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    private NamedFields(JsonNode document) {
        this.document = document;
    }

    /** Those that have no Swedish name: a history would tell of them in English. */
    public static Set<String> withoutName(JsonNode document) {
        Set<String> without = told(document);
        without.removeIf(Labels::hasField);
        return without;
    }

    /** All of them. */
    public static Set<String> told(JsonNode document) {
        NamedFields named = new NamedFields(document);
        document.get("paths").propertyStream().map(path -> path.getKey()).forEach(path -> {
            if (path.endsWith(HISTORY)) {
                named.answersOf(path.substring(0, path.length() - HISTORY.length()));
            }
        });
        return named.fields;
    }

    private void answersOf(String path) {
        document.at("/paths/" + path.replace("/", "~1") + "/get/responses/200/content")
                .forEach(content -> walk(content.get("schema")));
    }

    private void walk(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asString();
            if (seen.add(reference)) {
                walk(document.at(reference.substring(1)));
            }
            return;
        }
        for (String parts : new String[] {"allOf", "anyOf", "oneOf"}) {
            schema.path(parts).forEach(this::walk);
        }
        if (schema.has("items")) {
            walk(schema.get("items"));
        }
        schema.path("properties").propertyStream().forEach(field -> {
            fields.add(field.getKey());
            walk(field.getValue());
        });
    }
}
