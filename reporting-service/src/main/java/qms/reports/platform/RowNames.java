package qms.reports.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What tells the rows of a list apart, so that one more among them is one difference. */
final class RowNames {

    /** The first of these that every row has: the rest of it may change. */
    private static final List<List<String>> NAMES = List.of(
            List.of("id"),
            List.of("reference"),
            List.of("unit", "figure"),
            List.of("unit", "subject"),
            List.of("code"),
            List.of("quarter"));

    private RowNames() {}

    /** The rows by their names, in their order; fewer than there are where they have none, or not one each. */
    static Map<String, JsonNode> of(JsonNode list) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        NAMES.stream()
                .filter(names ->
                        list.valueStream().allMatch(row -> name(row, names).isPresent()))
                .findFirst()
                .ifPresent(names ->
                        list.forEach(row -> rows.put(name(row, names).orElseThrow(), row)));
        return rows;
    }

    private static Optional<String> name(JsonNode row, List<String> names) {
        return names.stream().allMatch(name -> row.path(name).isValueNode())
                ? Optional.of(
                        names.stream().map(name -> row.path(name).asString()).collect(Collectors.joining(" ")))
                : Optional.empty();
    }
}
