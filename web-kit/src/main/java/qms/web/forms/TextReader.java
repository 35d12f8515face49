package qms.web.forms;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import tools.jackson.databind.JsonNode;

/** Texts: whole characters only, not too long, and what the annotations of the component ask. */
record TextReader(
        int maxLength,
        boolean mayBeEmpty,
        boolean label,
        @Nullable Set<String> codes) implements ValueReader {
    private static final int LONGEST = 20_000;

    static TextReader of(RecordComponent component) {
        MaxLength limit = component.getAnnotation(MaxLength.class);
        Codes codes = component.getAnnotation(Codes.class);
        return new TextReader(
                limit == null ? LONGEST : limit.value(),
                component.isAnnotationPresent(MayBeEmpty.class),
                component.isAnnotationPresent(Label.class),
                codes == null ? null : Set.of(codes.value()));
    }

    @Override
    public @Nullable Object read(JsonNode node, String field, List<FieldProblem> problems) {
        FieldProblem problem = node.isString() ? problemWith(node.stringValue(), field) : noText(field);
        if (problem != null) {
            problems.add(problem);
            return null;
        }
        return node.stringValue();
    }

    private @Nullable FieldProblem problemWith(String text, String field) {
        if (!storable(text)) {
            return unstorable(field);
        }
        if (text.codePointCount(0, text.length()) > maxLength) {
            return new FieldProblem(field, FieldCode.TOO_LONG, "Texten får ha högst " + maxLength + " tecken.");
        }
        if (text.isBlank() && !mayBeEmpty) {
            return new FieldProblem(field, FieldCode.MISSING, "Texten är tom.");
        }
        if (codes != null && !codes.contains(text)) {
            return new FieldProblem(field, FieldCode.UNKNOWN_CODE, "Koden är inte känd.");
        }
        if (label && PersonalNumbers.within(text)) {
            return new FieldProblem(
                    field,
                    FieldCode.MALFORMED,
                    "Texten syns för alla och får inte innehålla ett personnummer. Ta bort numret.");
        }
        return null;
    }

    /** JSON as it stands; its texts must still be storable. */
    static @Nullable Object raw(JsonNode node, String field, List<FieldProblem> problems) {
        if (rawStorable(node)) {
            return node;
        }
        problems.add(unstorable(field));
        return null;
    }

    private static boolean rawStorable(JsonNode node) {
        if (node.isString()) {
            return storable(node.stringValue());
        }
        for (JsonNode child : node) {
            if (!rawStorable(child)) {
                return false;
            }
        }
        return node.propertyNames().stream().allMatch(TextReader::storable);
    }

    /** No NUL, which PostgreSQL cannot store, and no half of a surrogate pair, which UTF-8 cannot write. */
    private static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static FieldProblem unstorable(String field) {
        return new FieldProblem(field, FieldCode.MALFORMED, "Texten innehåller tecken som inte går att spara.");
    }

    private static FieldProblem noText(String field) {
        return new FieldProblem(field, FieldCode.MALFORMED, "En text väntades.");
    }
}
