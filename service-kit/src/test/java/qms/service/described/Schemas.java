package qms.service.described;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.MayBeEmpty;
import qms.web.forms.NoDoubles;
import qms.web.forms.NotEmpty;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.http.Page;
import qms.web.problems.ProblemDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON schemas of the records that are taken in and given out, from what their components say. */
final class Schemas {

    /** A body is read by {@code Forms}: what may be absent may also be null. An answer has all its members. */
    enum Way {
        IN,
        OUT
    }

    private static final int LONGEST_TEXT = 20_000;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> components = new TreeMap<>();
    private final Map<String, Type> owners = new TreeMap<>();
    private final Prose prose;

    Schemas(Prose prose) {
        this.prose = prose;
    }

    Map<String, ObjectNode> components() {
        return components;
    }

    ObjectNode of(Type type, Way way) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, way);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord() && !isWrittenAsText(raw)) {
            return reference(raw, way);
        }
        ObjectNode schema = JSON.objectNode();
        if (raw == String.class || isWrittenAsText(raw)) {
            schema.put("type", "string");
        } else if (raw == int.class || raw == Integer.class) {
            schema.put("type", "integer").put("format", "int32");
        } else if (raw == long.class || raw == Long.class) {
            schema.put("type", "integer").put("format", "int64");
        } else if (raw == BigDecimal.class || raw == double.class || raw == Double.class) {
            schema.put("type", "number");
        } else if (raw == boolean.class || raw == Boolean.class) {
            schema.put("type", "boolean");
        } else if (raw == Instant.class) {
            schema.put("type", "string").put("format", "date-time");
        } else if (raw == LocalDate.class) {
            schema.put("type", "string").put("format", "date");
        } else if (raw == UUID.class) {
            schema.put("type", "string").put("format", "uuid");
        } else if (raw.isEnum()) {
            schema.put("type", "string");
            schema.set(
                    "enum",
                    strings(Arrays.stream(raw.getEnumConstants())
                            .map(each -> ((Enum<?>) each).name())
                            .toArray(String[]::new)));
        } else if (raw != JsonNode.class && raw != Object.class && raw != byte[].class) {
            throw new IllegalStateException("No schema for " + raw);
        }
        return schema;
    }

    private ObjectNode ofGeneric(ParameterizedType generic, Way way) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] of = generic.getActualTypeArguments();
        ObjectNode schema = JSON.objectNode();
        if (Collection.class.isAssignableFrom(raw)) {
            schema.put("type", "array").set("items", of(of[0], way));
        } else if (Map.class.isAssignableFrom(raw)) {
            schema.put("type", "object").set("additionalProperties", of(of[1], way));
        } else if (raw == Page.class) {
            schema.put("type", "object");
            schema.set("required", strings("items", "page", "size", "total"));
            ObjectNode properties = schema.putObject("properties");
            properties.putObject("items").put("type", "array").set("items", of(of[0], way));
            properties.putObject("page").put("type", "integer").put("minimum", 0);
            properties.putObject("size").put("type", "integer").put("minimum", 1);
            properties.putObject("total").put("type", "integer").put("description", "How many there are in all.");
        } else {
            throw new IllegalStateException("No schema for " + generic);
        }
        return schema;
    }

    private ObjectNode reference(Class<?> type, Way way) {
        String name = name(type);
        Type owner = owners.putIfAbsent(name, type);
        if (owner != null && owner != type) {
            throw new IllegalStateException(owner + " and " + type + " are both called " + name);
        }
        if (owner == null) {
            components.put(name, JSON.objectNode()); // a record may hold itself
            components.put(name, object(type, way));
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** A nested record bears the name of what it stands in, so that the Decision of a risk and that of a complaint are two. */
    static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer == null) {
            return type == ProblemDocument.class ? "Problem" : type.getSimpleName();
        }
        String prefix = name(outer).replaceFirst("(Controller|Forms|Import)$", "");
        return type.getSimpleName().startsWith(prefix) ? type.getSimpleName() : prefix + type.getSimpleName();
    }

    private ObjectNode object(Class<?> type, Way way) {
        Prose.Comment comment = prose.of(type);
        JsonInclude include = type.getAnnotation(JsonInclude.class);
        boolean leavesOutNull = include != null && include.value() == JsonInclude.Include.NON_NULL;
        ObjectNode schema = JSON.objectNode().put("type", "object");
        if (!comment.whole().isEmpty()) {
            schema.put("description", comment.whole());
        }
        ArrayNode required = JSON.arrayNode();
        ObjectNode properties = JSON.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean mayBeAbsent = way == Way.IN
                    ? nullable || component.isAnnotationPresent(OrEmpty.class)
                    : nullable && leavesOutNull;
            if (!mayBeAbsent) {
                required.add(component.getName());
            }
            boolean mayBeNull = way == Way.IN ? mayBeAbsent : nullable && !leavesOutNull;
            ObjectNode property = property(component, way);
            ObjectNode whole = mayBeNull ? orNull(property) : property;
            String said = comment.parameters().get(component.getName());
            if (said != null) {
                whole.put("description", said);
            }
            properties.set(component.getName(), whole);
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.set("properties", properties);
        return schema;
    }

    private ObjectNode property(RecordComponent component, Way way) {
        ObjectNode schema = of(component.getGenericType(), way);
        boolean list = schema.path("type").asString("").equals("array");
        ObjectNode value = list ? (ObjectNode) schema.get("items") : schema;
        if (list && component.isAnnotationPresent(NotEmpty.class)) {
            schema.put("minItems", 1);
        }
        if (list && component.isAnnotationPresent(NoDoubles.class)) {
            schema.put("uniqueItems", true);
        }
        Codes codes = component.getAnnotation(Codes.class);
        Range range = component.getAnnotation(Range.class);
        if (codes != null) {
            value.set("enum", strings(codes.value()));
        } else if (way == Way.IN
                && value.path("type").asString("").equals("string")
                && !value.has("format")
                && !value.has("enum")) {
            MaxLength limit = component.getAnnotation(MaxLength.class);
            value.put("maxLength", limit == null ? LONGEST_TEXT : limit.value());
            if (!component.isAnnotationPresent(MayBeEmpty.class)) {
                value.put("minLength", 1);
            }
            if (component.isAnnotationPresent(Label.class)) {
                value.put("description", "Stands in the clear; refuses personal numbers.");
            }
        }
        if (range != null) {
            value.put("minimum", range.min());
            if (range.max() != Long.MAX_VALUE) {
                value.put("maximum", range.max());
            }
        }
        return schema;
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.has("$ref")) {
            ObjectNode either = JSON.objectNode();
            either.putArray("oneOf").add(schema).addObject().put("type", "null");
            return either;
        }
        if (schema.has("type")) {
            schema.set("type", strings(schema.get("type").asString(), "null"));
        }
        if (schema.get("enum") instanceof ArrayNode codes) {
            codes.addNull();
        }
        return schema;
    }

    private static boolean isWrittenAsText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class))
                || Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.isAnnotationPresent(JsonValue.class));
    }

    static ArrayNode strings(String... texts) {
        ArrayNode array = JSON.arrayNode();
        Arrays.stream(texts).forEach(array::add);
        return array;
    }
}
