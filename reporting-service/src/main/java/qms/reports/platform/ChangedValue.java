package qms.reports.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A value that differs between two texts of figures: where it stands, what it was before, and what it is after. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangedValue(
        String path, @Nullable String before, @Nullable String after) {

    private static final int MOST = 500;

    /** The first 500; objects by their names, lists by what identifies their rows, or else by their places. */
    public static List<ChangedValue> between(JsonNode before, JsonNode after) {
        List<ChangedValue> differences = new ArrayList<>();
        compare("", before, after, differences);
        return List.copyOf(differences.subList(0, Math.min(MOST, differences.size())));
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<ChangedValue> differences) {
        if (before.isObject() && after.isObject()) {
            Set<String> names = new TreeSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            names.forEach(name -> compare(
                    path.isEmpty() ? name : path + "." + name, before.path(name), after.path(name), differences));
        } else if (before.isArray() && after.isArray()) {
            lists(path, before, after, differences);
        } else if (!before.equals(after)) {
            differences.add(new ChangedValue(path, text(before), text(after)));
        }
    }

    private static void lists(String path, JsonNode before, JsonNode after, List<ChangedValue> differences) {
        Map<String, JsonNode> then = RowNames.of(before);
        Map<String, JsonNode> now = RowNames.of(after);
        if (then.size() < before.size() || now.size() < after.size()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(path + "[" + i + "]", before.path(i), after.path(i), differences);
            }
            return;
        }
        int until = differences.size();
        Set<String> rows = new LinkedHashSet<>(then.keySet());
        rows.addAll(now.keySet());
        JsonNode none = MissingNode.getInstance();
        rows.forEach(row -> compare(
                path + "[" + row + "]", then.getOrDefault(row, none), now.getOrDefault(row, none), differences));
        if (differences.size() == until && !before.equals(after)) {
            differences.add(new ChangedValue(path, String.join(", ", then.keySet()), String.join(", ", now.keySet())));
        }
    }

    private static @Nullable String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return node.isValueNode() ? node.asString() : node.toString();
    }
}
