package qms.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One question to the reports and the figures that the contract expects in the answer, by the paths that {@code check.py} describes. */
record Figures(String get, Map<String, JsonNode> expected) {
    private static final Pattern CHOICE = Pattern.compile("^([^\\[]*)\\[([^=]+=.*)]$");

    /** All questions of a dataset's expect.json. */
    static List<Figures> of(JsonNode expect) {
        return expect.valueStream()
                .map(question -> new Figures(
                        question.path("get").asString(""),
                        question.path("expect").properties().stream()
                                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .toList();
    }

    /** The question without the figures whose path matches. */
    Figures without(String path) {
        return new Figures(
                get,
                expected.entrySet().stream()
                        .filter(figure -> !figure.getKey().matches(path))
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** A line for each figure that differs. */
    List<String> differing(JsonNode report) {
        List<String> differing = new ArrayList<>();
        expected.forEach((path, wanted) -> {
            Optional<JsonNode> found = read(report, path);
            if (!found.filter(value -> same(value, wanted)).isPresent()) {
                differing.add(get + " " + path + ": expected " + wanted + ", found "
                        + found.map(JsonNode::toString).orElse("(missing)"));
            }
        });
        return differing;
    }

    private static boolean same(JsonNode found, JsonNode wanted) {
        return found.isNumber() && wanted.isNumber()
                ? found.decimalValue().compareTo(wanted.decimalValue()) == 0
                : found.equals(wanted);
    }

    private static Optional<JsonNode> read(JsonNode report, String path) {
        JsonNode here = report;
        for (String raw : path.replaceAll("^/|/$", "").split("/", -1)) {
            here = step(here, raw.replace("~1", "/").replace("~0", "~"));
            if (here.isMissingNode()) {
                return Optional.empty();
            }
        }
        return Optional.of(here);
    }

    private static JsonNode step(JsonNode here, String step) {
        Matcher choice = CHOICE.matcher(step);
        if (choice.matches()) {
            JsonNode list = choice.group(1).isEmpty() ? here : here.path(choice.group(1));
            return list.valueStream()
                    .filter(item -> Stream.of(choice.group(2).split(","))
                            .map(condition -> condition.split("=", 2))
                            .allMatch(condition ->
                                    item.path(condition[0]).asString("").equals(condition[1])))
                    .findFirst()
                    .orElse(here.path("(none such)"));
        }
        if (step.equals("#")) {
            return Answer.JSON.valueToTree(here.size());
        }
        return here.isArray() ? here.path(Integer.parseInt(step)) : here.path(step);
    }
}
