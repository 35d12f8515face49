package qms.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The contract's own checker, which plays a dataset and compares every figure. */
final class Checker {

    private Checker() {}

    static Verdict check(URI base, String dataset, String... how) {
        Path contract = Project.contract().orElseThrow();
        List<String> command = Stream.concat(
                        Stream.of(
                                "python3",
                                contract.resolve("check.py").toString(),
                                contract.resolve("datasets").resolve(dataset).toString(),
                                "--base",
                                base.toString(),
                                "--wait",
                                "20"),
                        Stream.of(how))
                .toList();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Verdict(process.waitFor(), told);
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    static Stream<String> datasets() {
        return Project.contract().stream()
                .flatMap(contract -> Project.folders(contract.resolve("datasets")).stream())
                .map(folder -> folder.getFileName().toString());
    }

    /** What the checker said, and how it ended. */
    record Verdict(int exit, String told) {

        boolean agrees() {
            return exit == 0 && told.contains(", 0 failed");
        }

        String lastLine() {
            return told.lines().reduce("", (key, line) -> line);
        }
    }
}
