package qms.gateway;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The services' OpenAPI parts as one document. Components of the same name and content are one; where two services mean different
 * things by the same name, the later one gets its service's name in front.
 */
final class ApiDocument {
    private final ObjectNode whole;

    private ApiDocument(ObjectNode whole) {
        this.whole = whole;
    }

    /** An empty document: the head that the gateway itself writes. */
    static ApiDocument of(JsonMapper json, String head, URI publicUrl) {
        ObjectNode whole = (ObjectNode) json.readTree(head);
        whole.putArray("servers").addObject().put("url", publicUrl.toString());
        ObjectNode flow = (ObjectNode) whole.at("/components/securitySchemes/oauth2/flows/clientCredentials");
        flow.put("tokenUrl", publicUrl + "/oauth2/token");
        return new ApiDocument(whole);
    }

    ObjectNode asJson() {
        return whole;
    }

    void add(Service service, JsonNode part) {
        JsonNode renamed = withOwnNames(part, clashes(service, part.path("components")));
        renamed.path("components").properties().forEach(kind -> {
            ObjectNode known = child((ObjectNode) whole.get("components"), kind.getKey());
            kind.getValue().properties().forEach(component -> known.set(component.getKey(), component.getValue()));
        });
        ObjectNode paths = child(whole, "paths");
        renamed.path("paths").properties().forEach(path -> paths.set(path.getKey(), path.getValue()));
        ArrayNode tags = whole.get("tags") instanceof ArrayNode known ? known : whole.putArray("tags");
        renamed.path("tags").forEach(tag -> {
            if (tags.valueStream().noneMatch(tag::equals)) {
                tags.add(tag);
            }
        });
    }

    private Map<String, String> clashes(Service service, JsonNode components) {
        Map<String, String> renamed = new HashMap<>();
        components
                .properties()
                .forEach(kind -> kind.getValue().properties().forEach(component -> {
                    JsonNode known =
                            whole.path("components").path(kind.getKey()).path(component.getKey());
                    if (!known.isMissingNode() && !known.equals(component.getValue())) {
                        String prefix = service.key().substring(0, 1).toUpperCase(Locale.ROOT)
                                + service.key().substring(1);
                        renamed.put(kind.getKey() + "/" + component.getKey(), prefix + component.getKey());
                    }
                }));
        return renamed;
    }

    private static JsonNode withOwnNames(JsonNode part, Map<String, String> renamed) {
        if (renamed.isEmpty()) {
            return part;
        }
        ObjectNode copy = (ObjectNode) withOwnReferences(part, renamed);
        renamed.forEach((path, name) -> {
            List<String> steps = List.of(path.split("/", 2));
            ObjectNode kind = (ObjectNode) copy.get("components").get(steps.get(0));
            kind.set(name, kind.remove(steps.get(1)));
        });
        return copy;
    }

    private static JsonNode withOwnReferences(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(member -> copy.set(
                            member.getKey(),
                            member.getKey().equals("$ref")
                                    ? reference(member.getValue().asString(), renamed)
                                    : withOwnReferences(member.getValue(), renamed)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(withOwnReferences(element, renamed)));
            return copy;
        }
        return node;
    }

    private static JsonNode reference(String target, Map<String, String> renamed) {
        String prefix = "#/components/";
        String name = target.startsWith(prefix) ? renamed.get(target.substring(prefix.length())) : null;
        return JsonNodeFactory.instance.stringNode(
                name == null ? target : target.substring(0, target.lastIndexOf('/') + 1) + name);
    }

    private static ObjectNode child(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode known ? known : parent.putObject(name);
    }
}
