package qms.service.registers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import qms.service.history.Labels;

/** The columns of a list: every field of what stands on it, and those of what it consists of. */
record Columns(List<Column> all) {

    /** Beside the key of the unit, which is what lists are filtered by. */
    private static final String UNIT = "unit";

    /**
     * A column.
     *
     * @param path where in the answer its value stands
     * @param unitName whether the name of the unit is shown and not its key
     */
    record Column(String heading, List<String> path, boolean unitName) {

        /** The field, which decides what its codes are called. */
        String field() {
            return path.getLast();
        }
    }

    static Columns of(Type item) {
        List<Column> columns = new ArrayList<>();
        collect(item, List.of(), List.of(), Set.of(), columns);
        return new Columns(columns);
    }

    List<String> headings() {
        return all.stream().map(Column::heading).toList();
    }

    /** A row with words in its first cell. */
    List<Object> alone(String words) {
        List<Object> row = new ArrayList<>(Collections.nCopies(all.size(), ""));
        row.set(0, words);
        return row;
    }

    private static void collect(
            Type type, List<String> path, List<String> labels, Set<Class<?>> around, List<Column> into) {
        if (!(type instanceof Class<?> record)) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            if (isLeftOut(record, component)) {
                continue;
            }
            boolean open = record.isAnnotationPresent(JsonUnwrapped.class)
                    || component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
            String name = name(component);
            List<String> at = open ? path : with(path, name);
            List<String> named = open ? labels : with(labels, Labels.field(name));
            if (isOfParts(component.getType(), around)) {
                Set<Class<?>> deeper = new HashSet<>(around);
                deeper.add(record);
                collect(component.getType(), at, named, deeper, into);
            } else {
                leaf(at, named, into);
            }
        }
    }

    private static void leaf(List<String> path, List<String> labels, List<Column> into) {
        if (path.equals(List.of(UNIT))) {
            into.add(new Column("Enhet", path, true));
            into.add(new Column("Enhetens nyckel", path, false));
        } else {
            into.add(new Column(heading(labels), path, false));
        }
    }

    /** Of parts within parts, in one line: "Frist, till och med". */
    private static String heading(List<String> labels) {
        List<String> words = new ArrayList<>(List.of(labels.getFirst()));
        labels.stream().skip(1).map(Columns::small).forEach(words::add);
        return String.join(", ", words);
    }

    private static String small(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** What has fields of its own becomes columns; what is written as one value, or holds its own kind, a cell. */
    private static boolean isOfParts(Class<?> type, Set<Class<?>> around) {
        return type.isRecord()
                && !around.contains(type)
                && Arrays.stream(type.getMethods()).noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static boolean isLeftOut(Class<?> record, RecordComponent component) {
        return Stream.of(component.getAccessor(), own(record, component))
                .anyMatch(each -> each.isAnnotationPresent(JsonIgnore.class));
    }

    private static String name(RecordComponent component) {
        JsonProperty said = component.getAccessor().getAnnotation(JsonProperty.class);
        return said == null || said.value().isEmpty() ? component.getName() : said.value();
    }

    private static AnnotatedElement own(Class<?> record, RecordComponent component) {
        try {
            return record.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> with(List<String> path, String last) {
        List<String> longer = new ArrayList<>(path);
        longer.add(last);
        return List.copyOf(longer);
    }
}
