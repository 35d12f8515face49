package qms.deviations.deadlines;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Starts a main class of the tests over and over, in a third of the time: its classes lie ready as the first run has left them. */
final class QuickJvm {

    private final Path folder;
    private final String main;
    private final String classPath;
    private final Path cache;

    /** The cache wants jars; what is on the class path as a folder is made one. */
    QuickJvm(Path folder, Class<?> main) throws IOException {
        this.folder = folder;
        this.main = main.getName();
        this.cache = folder.resolve("classes.aot");
        String given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> jars = new ArrayList<>();
        for (String entry : given.split(File.pathSeparator)) {
            if (!entry.isBlank()) {
                jars.add(Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry), jars.size()) : entry);
            }
        }
        this.classPath = jars.stream().distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** The run from which the others learn; it must end by itself. */
    Process first(List<String> arguments) throws IOException {
        return start("-XX:AOTCacheOutput=" + cache, arguments);
    }

    Process next(List<String> arguments) throws IOException {
        return start("-XX:AOTCache=" + cache, arguments);
    }

    private Process start(String option, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-Daxoniq.update-checker.disabled=true",
                "-Duser.timezone=UTC",
                "-cp",
                classPath,
                main));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors.log").toFile()))
                .start();
    }

    private String jar(Path classes, int number) throws IOException {
        Path jar = folder.resolve(number + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path one : all.skip(1).toList()) {
                String name = classes.relativize(one).toString().replace(File.separatorChar, '/');
                // Whoever looks for the classes of a package looks for its folder.
                out.putNextEntry(new ZipEntry(Files.isDirectory(one) ? name + "/" : name));
                if (Files.isRegularFile(one)) {
                    Files.copy(one, out);
                }
                out.closeEntry();
            }
        }
        return jar.toString();
    }
}
