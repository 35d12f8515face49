package qms.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the product is started: by the JDK that runs the tests, with the class path and the options that stand in {@code ./run}. */
final class Launch {
    private static final String MAIN = "qms.standalone.Standalone";
    private static final Pattern LINE =
            Pattern.compile("(?s)exec \"\\$java_home/bin/java\" (.*?) -cp \"([^\"]+)\" " + Pattern.quote(MAIN));

    private Launch() {}

    static List<String> command() {
        Path root = Project.root();
        if (!Files.isDirectory(root.resolve("standalone/target/lib"))) {
            throw new AssertionError("The product is not built; mvn verify builds it before it tries it.");
        }
        Matcher line = LINE.matcher(Project.read(root.resolve("run")));
        if (!line.find()) {
            throw new AssertionError(
                    "./run starts java in another way than is known here; see " + Launch.class.getName());
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Arrays.stream(line.group(1).split("[\\s\\\\]+"))
                .filter(option -> option.startsWith("-"))
                .map(option -> option.replace("\"", "").replace("$here", root.toString()))
                .forEach(command::add);
        command.addAll(List.of("-cp", line.group(2).replace("$here", root.toString()), MAIN));
        return command;
    }
}
