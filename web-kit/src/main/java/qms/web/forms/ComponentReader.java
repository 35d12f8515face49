package qms.web.forms;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import tools.jackson.databind.JsonNode;

/** Reads one component of a record: is it there, and if so, value by value. */
record ComponentReader(
        String name,
        ValueReader values,
        boolean list,
        boolean optional,
        boolean orEmpty,
        boolean notEmpty,
        boolean noDoubles) {

    static ComponentReader of(RecordComponent component) {
        boolean list = component.getType() == List.class;
        boolean orEmpty = component.isAnnotationPresent(OrEmpty.class);
        return new ComponentReader(
                component.getName(),
                ValueReader.of(component, list ? elementType(component) : component.getType()),
                list,
                orEmpty || component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                orEmpty,
                component.isAnnotationPresent(NotEmpty.class),
                component.isAnnotationPresent(NoDoubles.class));
    }

    private static Class<?> elementType(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        throw new IllegalStateException("A list in a form names its elements' class: " + component);
    }

    @Nullable
    Object read(JsonNode owner, @Nullable String path, List<FieldProblem> problems) {
        String field = path == null ? name : path + "." + name;
        JsonNode node = owner.get(name);
        if (node == null || node.isNull()) {
            if (!optional) {
                problems.add(new FieldProblem(field, FieldCode.MISSING, "Uppgiften saknas."));
            }
            return orEmpty ? List.of() : null;
        }
        return list ? readList(node, field, problems) : values.read(node, field, problems);
    }

    private @Nullable List<Object> readList(JsonNode node, String field, List<FieldProblem> problems) {
        if (!node.isArray()) {
            problems.add(new FieldProblem(field, FieldCode.MALFORMED, "En lista väntades."));
            return null;
        }
        if (notEmpty && node.isEmpty()) {
            problems.add(new FieldProblem(field, FieldCode.MISSING, "Ange minst ett värde."));
            return null;
        }
        int before = problems.size();
        List<Object> elements = new ArrayList<>(node.size());
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < node.size(); i++) {
            Object element = readElement(node.get(i), field + "[" + i + "]", problems);
            if (element == null) {
                continue;
            }
            if (noDoubles && !seen.add(element)) {
                problems.add(new FieldProblem(
                        field + "[" + i + "]", FieldCode.DUPLICATE, "Värdet finns redan tidigare i listan."));
            }
            elements.add(element);
        }
        return problems.size() == before ? List.copyOf(elements) : null;
    }

    private @Nullable Object readElement(JsonNode node, String field, List<FieldProblem> problems) {
        if (node.isNull()) {
            problems.add(new FieldProblem(field, FieldCode.MISSING, "Värdet saknas."));
            return null;
        }
        return values.read(node, field, problems);
    }
}
