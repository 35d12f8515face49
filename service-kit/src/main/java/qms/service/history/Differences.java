package qms.service.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.service.history.HistoryStep.Change;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What differs between two answers: each value by its path, a list of values as a whole, a list of things one by one. */
final class Differences {

    private static final JsonNode NONE = JsonNodeFactory.instance.objectNode();

    private final List<Change> changes = new ArrayList<>();

    private Differences() {}

    /** Null stands for what was not there yet. */
    static List<Change> between(@Nullable JsonNode before, @Nullable JsonNode after) {
        Differences found = new Differences();
        found.fields("", before == null ? NONE : before, after == null ? NONE : after);
        return found.changes;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.equals(after) || (isNothing(before) && isNothing(after))) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            fields(path + ".", before, after);
        } else if (before.isArray() && after.isArray() && holdsThings(before) && holdsThings(after)) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(path + "[" + i + "]", before.path(i), after.path(i));
            }
        } else {
            changes.add(
                    new Change(path, Labels.field(path.replaceAll("\\[\\d+]", "")), valueOf(before), valueOf(after)));
        }
    }

    private void fields(String prefix, JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        names.forEach(name -> compare(prefix + name, before.path(name), after.path(name)));
    }

    private static boolean holdsThings(JsonNode list) {
        return list.valueStream().allMatch(JsonNode::isObject);
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull() || (value.isContainer() && value.isEmpty());
    }

    private static @Nullable JsonNode valueOf(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : value;
    }
}
