package qms.web.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What Prometheus reads, and what the documents say of it. */
public record Scrape(String text) {

    private static final Path DOCUMENT = Path.of("../docs/metrics.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]*) \\| ([^|]*) \\|");
    private static final Pattern OURS = Pattern.compile("(?m)^# TYPE (qms_\\w+) \\w+$");

    /** The sum of all series with the name and all of the tags, written {@code name="value"}. */
    public double sum(String name, String... tags) {
        return text.lines()
                .filter(line -> line.startsWith(name + "{"))
                .filter(line -> Arrays.stream(tags).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** The platform's own metrics, without the greatest value of each that comes with it. */
    public Set<String> ours() {
        return OURS.matcher(text)
                .results()
                .map(type -> type.group(1))
                .filter(name -> !name.endsWith("_max"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Which of the documented metrics of a teller are not here with all the tags that the document gives them. */
    public Set<String> missing(String teller) {
        return ROW.matcher(document())
                .results()
                .filter(row -> row.group(3).strip().equals(teller))
                .filter(row -> text.lines()
                        .filter(line -> line.matches(row.group(1) + "(_count)?\\{.*"))
                        .noneMatch(line -> Arrays.stream(
                                        row.group(2).replace("`", "").split(","))
                                .map(String::strip)
                                .allMatch(tag -> line.contains(tag + "=\""))))
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The metrics that the document gives to a teller. */
    public static Set<String> documented(String teller) {
        return ROW.matcher(document())
                .results()
                .filter(row -> row.group(3).strip().equals(teller))
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String document() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
