package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the documents say is so: their paths exist, and the tour of the README runs. */
@ExtendWith(Products.class)
class ReadmeTest {
    private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");
    private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.-]+)+/?|[\\w-]+\\.md");

    private final Path root = Project.root();
    private final String readme = Project.read(root.resolve("README.md"));

    @Test
    void the_readme_is_at_most_200_lines() {
        assertThat(readme.lines().count()).isLessThanOrEqualTo(200);
    }

    @Test
    void every_path_that_a_document_names_exists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path document : documents()) {
            String text = Pattern.compile("(?ms)^```.*?^```$")
                    .matcher(Project.read(document))
                    .replaceAll("");
            LINK.matcher(text)
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.contains(":"))
                    .forEach(link -> {
                        if (!Files.exists(document.resolveSibling(link))) {
                            missing.add(root.relativize(document) + " links to " + link);
                        }
                    });
            CODE.matcher(text)
                    .results()
                    .map(code -> code.group(1))
                    .filter(this::meansAFile)
                    .forEach(path -> {
                        if (!Files.exists(root.resolve(path)) && !Files.exists(document.resolveSibling(path))) {
                            missing.add(root.relativize(document) + " names " + path);
                        }
                    });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_tour_of_the_readme_runs(@Holding(Holding.What.DEMO) Product product)
            throws IOException, InterruptedException {
        String tour =
                SHELL.matcher(readme).results().map(block -> block.group(1)).collect(Collectors.joining("\n"));
        assertThat(tour).contains("curl");
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", tour)
                .directory(product.home().toFile())
                .redirectErrorStream(true);
        builder.environment().put("BASE", product.base().toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(told.substring(Math.max(0, told.length() - 1_000)))
                .isZero();
        assertThat(told).contains("244 ärenden, 270 kategorimarkeringar").contains("126 ärenden");
    }

    /** A word in code letters is a path when it ends like a file, or begins with a folder of the project. */
    private boolean meansAFile(String word) {
        return PATH.matcher(word).matches()
                && (word.matches(".*\\.(md|java|http|json|yaml|yml|xml|sh|ndjson|py)")
                        || Files.isDirectory(root.resolve(word.substring(0, Math.max(0, word.indexOf('/'))))))
                && !word.startsWith("application/");
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(root.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(root.resolve("README.md")),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }
}
