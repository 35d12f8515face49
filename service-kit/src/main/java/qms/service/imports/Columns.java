package qms.service.imports;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.service.imports.Column.Kind;
import qms.web.forms.Codes;
import qms.web.forms.MayBeEmpty;
import qms.web.forms.OrEmpty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The columns that a table of a collection may have, worked out from the record of a line. */
final class Columns {

    static final String EXTERNAL_ID = "externalId";

    private final Map<String, List<String>> free;
    private final List<Column> all = new ArrayList<>();
    private final Map<String, ObjectNode> blanks = new HashMap<>();

    private Columns(Map<String, List<String>> free) {
        this.free = free;
    }

    static Columns of(ImportedCollection<?> collection) {
        Columns columns = new Columns(collection.membersOf());
        columns.all.add(new Column(EXTERNAL_ID, List.of(), Kind.TEXT, true, "text; olika för varje rad"));
        columns.add(collection.lineType(), "", List.of(), true);
        return columns;
    }

    /** In the order of the line; the one that every line has stands first. */
    List<Column> all() {
        return all;
    }

    /** Capitals make no difference: spreadsheets like to begin with one. */
    Optional<Column> find(String header) {
        String asked = header.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(column -> column.header().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst();
    }

    /**
     * The line ({@code ""}), an item of a list or a part, by its path, in which no cell has been filled in: lists are empty then, as lines of JSON
     * have them.
     */
    ObjectNode blank(String path) {
        return blanks.computeIfAbsent(path, asked -> JsonNodeFactory.instance.objectNode())
                .deepCopy();
    }

    private ObjectNode blankOf(String prefix) {
        String path = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
        return blanks.computeIfAbsent(path, asked -> JsonNodeFactory.instance.objectNode());
    }

    private void add(Class<? extends Record> type, String prefix, List<String> lists, boolean needed) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (!(prefix + component.getName()).equals(EXTERNAL_ID)) {
                add(component, prefix, lists, needed && isRequired(component));
            }
        }
    }

    private void add(RecordComponent component, String prefix, List<String> outer, boolean required) {
        String path = prefix + component.getName();
        boolean list = component.getType() == List.class;
        leaveBlank(component, prefix);
        Class<?> type = list ? elementType(component) : component.getType();
        List<String> lists = list ? with(outer, path) : outer;
        if (type.isRecord()) {
            add(type.asSubclass(Record.class), path + ".", lists, required || list);
        } else if (type == JsonNode.class) {
            free.getOrDefault(path, List.of())
                    .forEach(member -> all.add(new Column(path + "." + member, lists, Kind.ANY, false, Kind.ANY.said)));
        } else {
            Kind kind = Kind.of(type);
            all.add(new Column(path, lists, kind, required, said(component.getAnnotation(Codes.class), kind)));
        }
    }

    /** What stands in a part is there only if the part is. */
    private void leaveBlank(RecordComponent component, String prefix) {
        if (component.isAnnotationPresent(OrEmpty.class)) {
            blankOf(prefix).putArray(component.getName());
        } else if (component.isAnnotationPresent(MayBeEmpty.class) && isRequired(component)) {
            blankOf(prefix).put(component.getName(), "");
        }
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.isAnnotationPresent(OrEmpty.class)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String said(@Nullable Codes codes, Kind kind) {
        return codes == null ? kind.said : "en av " + String.join(", ", codes.value());
    }

    private static List<String> with(List<String> lists, String one) {
        List<String> more = new ArrayList<>(lists);
        more.add(one);
        return List.copyOf(more);
    }

    private static Class<?> elementType(RecordComponent component) {
        ParameterizedType type = (ParameterizedType) component.getGenericType();
        return (Class<?>) type.getActualTypeArguments()[0];
    }
}
