package qms.web.forms;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import tools.jackson.databind.JsonNode;

/** Reads one value that is there (never JSON null); null when it added a problem. */
@FunctionalInterface
interface ValueReader {
    @Nullable
    Object read(JsonNode node, String field, List<FieldProblem> problems);

    static ValueReader of(RecordComponent component, Class<?> type) {
        Range range = component.getAnnotation(Range.class);
        if (type == String.class) {
            return TextReader.of(component);
        } else if (type == int.class || type == Integer.class) {
            return Numbers.integers(range, Integer.MIN_VALUE, Integer.MAX_VALUE, Math::toIntExact);
        } else if (type == long.class || type == Long.class) {
            return Numbers.integers(range, Long.MIN_VALUE, Long.MAX_VALUE, value -> value);
        } else if (type == BigDecimal.class) {
            return Numbers.decimals(range);
        } else if (type == boolean.class || type == Boolean.class) {
            return ValueReader::bool;
        } else if (type == Instant.class) {
            return Moments::instant;
        } else if (type == LocalDate.class) {
            return Moments::date;
        } else if (type == UUID.class) {
            return ValueReader::uuid;
        } else if (type == JsonNode.class) {
            return TextReader::raw;
        } else if (type.isEnum()) {
            return constants(type.getEnumConstants());
        } else if (type.isRecord()) {
            // The reader is looked up when it is used: a record may hold itself.
            return (node, field, problems) ->
                    RecordReader.of(type.asSubclass(Record.class)).read(node, field, problems);
        }
        throw new IllegalStateException("A form cannot hold " + type.getName() + " (" + component + ")");
    }

    private static @Nullable Object bool(JsonNode node, String field, List<FieldProblem> problems) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        problems.add(new FieldProblem(field, FieldCode.MALFORMED, "Ange true eller false."));
        return null;
    }

    private static @Nullable Object uuid(JsonNode node, String field, List<FieldProblem> problems) {
        // UUID.fromString takes "1-1-1-1-1": only the full form comes back as it was.
        try {
            String text = node.isString() ? node.stringValue() : "";
            UUID uuid = UUID.fromString(text);
            if (uuid.toString().equalsIgnoreCase(text)) {
                return uuid;
            }
        } catch (IllegalArgumentException ignored) {
            // falls through to the one refusal
        }
        problems.add(new FieldProblem(field, FieldCode.MALFORMED, "Ange ett id på formen 8-4-4-4-12 tecken."));
        return null;
    }

    private static ValueReader constants(Object[] constants) {
        return (node, field, problems) -> {
            if (!node.isString()) {
                problems.add(new FieldProblem(field, FieldCode.MALFORMED, "Ange en kod som text."));
                return null;
            }
            for (Object constant : constants) {
                if (((Enum<?>) constant).name().equals(node.stringValue())) {
                    return constant;
                }
            }
            problems.add(new FieldProblem(field, FieldCode.UNKNOWN_CODE, "Koden är inte känd."));
            return null;
        };
    }
}
