package qms.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where things stand in the project, and beside it. */
final class Project {

    private Project() {}

    static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
                .findFirst()
                .orElseThrow();
    }

    /** The contract that the product is held to: {@code QMS_CONTRACT}, or the folder beside the project where it usually lies. */
    static Optional<Path> contract() {
        String given = System.getenv("QMS_CONTRACT");
        Path folder = given == null ? root().resolveSibling("shared").resolve("contract") : Path.of(given);
        return Optional.of(folder.toAbsolutePath().normalize())
                .filter(found -> Files.isRegularFile(found.resolve("check.py")));
    }

    /** The folders of lines that the tests may load: the contract's, else the demo's own. */
    static List<Path> datasets() {
        return folders(contract()
                .map(contract -> contract.resolve("datasets"))
                .orElse(root().resolve("standalone/src/main/resources/demo")));
    }

    static List<Path> folders(Path parent) {
        return list(parent).stream().filter(Files::isDirectory).toList();
    }

    /** The files of lines of a dataset, in the order they are loaded. */
    static List<Path> lineFiles(Path dataset) {
        return list(dataset).stream()
                .filter(file -> file.getFileName().toString().endsWith(".ndjson"))
                .toList();
    }

    static String collection(Path lineFile) {
        return lineFile.getFileName().toString().replaceFirst("^\\d+-", "").replace(".ndjson", "");
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
