package qms.acceptance;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A {@code .http} file as the REST Client for VS Code plays it, with the status beside each request that it is to be answered with. */
final class HttpStory {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern VARIABLE = Pattern.compile("@(\\w+)\\s*=\\s*(.*)");
    private static final Pattern NAME = Pattern.compile("# @name (\\w+)");
    private static final Pattern EXPECTED = Pattern.compile("# (\\d{3})(?: ([A-Z_]+))?");
    private static final Pattern REQUEST = Pattern.compile("(GET|POST|PUT) (\\S+)");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]+)}}");
    private static final Pattern OF_AN_ANSWER = Pattern.compile("(\\w+)\\.response\\.(body|headers)\\.(.+)");

    private final Client client;
    private final String base;
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Supplier<Answer>> questions = new HashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int played;

    HttpStory(Product product) {
        this.client = product.nobody();
        this.base = product.base().toString();
    }

    /** Plays every request in the order of the file. */
    void play(String text) {
        Arrays.stream(text.split("(?m)^###")).forEach(this::part);
    }

    /** Which answers were not as it says beside them. */
    List<String> differences() {
        return differences;
    }

    int played() {
        return played;
    }

    /** What stands between two separators: variables, and at most one request. */
    private void part(String text) {
        List<String> lines = text.lines().toList();
        String name = "";
        String expected = "a status beside it";
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher variable = VARIABLE.matcher(line);
            Matcher named = NAME.matcher(line);
            Matcher status = EXPECTED.matcher(line);
            if (variable.matches()) {
                variables.put(variable.group(1), variable.group(1).equals("base") ? base : filled(variable.group(2)));
            } else if (named.matches()) {
                name = named.group(1);
            } else if (status.matches()) {
                expected = line.substring(2);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                send(lines.getFirst().strip(), name, expected, lines.subList(i, lines.size()));
                return;
            }
        }
    }

    private void send(String title, String name, String expected, List<String> lines) {
        Matcher request = REQUEST.matcher(lines.getFirst());
        if (!request.matches()) {
            throw new IllegalArgumentException("no request: " + lines.getFirst());
        }
        int blank = lines.indexOf("") < 0 ? lines.size() : lines.indexOf("");
        String[] headers = lines.subList(1, blank).stream()
                .flatMap(line -> Arrays.stream(line.split(": ", 2)))
                .map(this::filled)
                .map(HttpStory::basic)
                .toArray(String[]::new);
        String body =
                filled(String.join("\n", lines.subList(blank, lines.size())).strip());
        String path = filled(request.group(2)).replace(base, "");
        Supplier<Answer> question = () -> client.send(
                how -> how.method(
                        request.group(1), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)),
                path,
                headers);
        Answer answer = question.get();
        answers.put(name, answer);
        if (request.group(1).equals("GET")) {
            questions.put(name, question);
        }
        note(title + " " + request.group(1) + " " + path, expected, answer);
    }

    private void note(String what, String expected, Answer answer) {
        played++;
        String found = (answer.status() + " " + answer.code()).strip();
        // An import answers 200 also when it has refused every line.
        boolean linesRefused = what.contains("/import")
                && !what.contains("/import/template")
                && answer.json().path("rejected").asInt(0) > 0;
        if (!found.equals(expected) || linesRefused) {
            differences.add(what + ": " + found + ", not " + expected + "; " + answer.body());
        }
    }

    /** The client writes a login and its secret as they are, and encodes them when they are sent. */
    private static String basic(String value) {
        Matcher login = Pattern.compile("Basic (\\S+) (\\S+)").matcher(value);
        return login.matches()
                ? "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (login.group(1) + ":" + login.group(2)).getBytes(StandardCharsets.UTF_8))
                : value;
    }

    private String filled(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
    }

    private String value(String reference) {
        Matcher answer = OF_AN_ANSWER.matcher(reference);
        if (!answer.matches()) {
            return known(Optional.ofNullable(variables.get(reference)), reference);
        }
        Answer of = known(Optional.ofNullable(answers.get(answer.group(1))), reference);
        return answer.group(2).equals("headers")
                ? of.header(answer.group(3))
                : known(inBody(answer.group(1), answer.group(3)), reference);
    }

    /** What is not there yet is asked for again, as one does who plays it by hand. */
    private Optional<String> inBody(String name, String path) {
        Until.happens(PATIENCE, () -> {
            boolean there = inBody(answers.get(name), path).isPresent();
            if (!there && questions.containsKey(name)) {
                answers.put(name, questions.get(name).get());
            }
            return there || !questions.containsKey(name);
        });
        return inBody(answers.get(name), path);
    }

    /** {@code $.occurrences[0].occurrence} */
    private static Optional<String> inBody(Answer answer, String path) {
        JsonNode found = answer.json()
                .at(path.replaceFirst("^\\$", "")
                        .replaceAll("\\[(\\d+)]", ".$1")
                        .replace('.', '/'));
        return Optional.of(found).filter(JsonNode::isValueNode).map(JsonNode::asString);
    }

    private static <T> T known(Optional<T> value, String reference) {
        return value.orElseThrow(() -> new IllegalArgumentException("nothing is known of " + reference));
    }
}
