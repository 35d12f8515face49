package qms.deployment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the code says of itself: its version, what can be started, on which ports, and which settings are read. */
final class Code {
    /** The identity provider for trying: it can be started, and is never part of production. */
    static final String DEMO_IDENTITY = "demo-identity";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(QMS_[A-Z_]+):(.*)}");
    private static final Pattern PROPERTY = Pattern.compile("(?:\"|\\$\\{)(qms\\.[a-z][a-z0-9.-]*[a-z0-9])");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(QMS_[A-Z_]+)");
    private static final Pattern SETTINGS = Pattern.compile(
            "@ConfigurationProperties\\(\"(qms[^\"]*)\"\\)\\s*(?:public )?record \\w+\\((.*?)\\) \\{", Pattern.DOTALL);
    private static final Pattern COMPONENT =
            Pattern.compile("(?:@\\w+(?:\\(\"[^\"]*\"\\))?\\s+)?([\\w<>, ]+?) (\\w+)$");

    private Code() {}

    /** One of the modules that run by themselves. */
    record Service(String module, int port, int metricsPort, boolean readsLog, boolean opensVault) {
        boolean isGateway() {
            return module.equals("gateway");
        }

        String image() {
            return "qms/" + module + ":" + version();
        }

        /** The word that the gateway and the read models know it by. */
        String key() {
            return module.replace("-service", "");
        }
    }

    static String version() {
        return first("<artifactId>qms</artifactId>\\s*<version>(.*?)</version>", Project.read("pom.xml"));
    }

    static List<String> modules() {
        return all("<module>(.*?)</module>", Project.read("pom.xml"));
    }

    /** The modules that are packed as a jar that starts by itself. */
    static List<String> runnable() {
        return modules().stream()
                .filter(module ->
                        Project.read(module + "/pom.xml").contains("<artifactId>spring-boot-maven-plugin</artifactId>"))
                .toList();
    }

    /** What runs in production. */
    static List<Service> services() {
        return runnable().stream()
                .filter(module -> !module.equals(DEMO_IDENTITY))
                .map(Code::service)
                .toList();
    }

    static Service service(String module) {
        String main = mainClass(module);
        return new Service(
                module,
                port(module, "server.port"),
                port(module, "management.server.port"),
                main.contains("ServiceKit.class"),
                main.contains("PrivacyConfiguration.class"));
    }

    static int port(String module, String property) {
        String said = String.valueOf(settings(module).get(property));
        var placeholder = PLACEHOLDER.matcher(said);
        return Integer.parseInt(placeholder.matches() ? placeholder.group(2) : said);
    }

    static Map<String, Object> settings(String module) {
        Map<String, Object> settings = new HashMap<>();
        Project.documents(Project.read(module + "/src/main/resources/" + module + ".yaml"))
                .forEach(document -> settings.putAll(flat(document)));
        return settings;
    }

    static Set<String> roles() {
        String declared =
                first("enum Role \\{(.*?);", Project.read("web-kit/src/main/java/qms/web/identity/Role.java"));
        Set<String> roles = new TreeSet<>(all("(?m)^\\s*([A-Z_]+)[,;]?$", declared));
        roles.remove("PUBLIC");
        return roles;
    }

    /** Every {@code qms.*} property that the code reads. */
    static Set<String> properties() {
        Set<String> known = new TreeSet<>();
        for (Path source : sources()) {
            String text = Project.read(source);
            PROPERTY.matcher(text).results().map(found -> found.group(1)).forEach(known::add);
            SETTINGS.matcher(text).results().forEach(record -> known.addAll(components(record)));
        }
        runnable()
                .forEach(module -> settings(module).keySet().stream()
                        .filter(key -> key.startsWith("qms."))
                        .forEach(known::add));
        return known;
    }

    /** Every environment name that means something to the code, directly or as Spring's name of a property. */
    static Set<String> variables() {
        Set<String> known = new TreeSet<>();
        sources()
                .forEach(source -> VARIABLE.matcher(Project.read(source))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(known::add));
        for (String property : properties()) {
            String upper = property.toUpperCase(Locale.ROOT).replace('.', '_');
            known.add(upper.replace("-", ""));
            known.add(upper.replace('-', '_'));
        }
        return known;
    }

    private static List<Path> sources() {
        return modules().stream()
                .map(module -> Project.at(module + "/src/main"))
                .filter(Files::isDirectory)
                .flatMap(
                        folder -> Stream.of(".java", ".yaml").flatMap(ending -> Project.files(folder, ending).stream()))
                .toList();
    }

    private static List<String> components(MatchResult record) {
        List<String> names = new ArrayList<>();
        for (String written : record.group(2).split(",\\s*\\n")) {
            var component = COMPONENT.matcher(written.strip());
            if (!component.find()) {
                throw new IllegalStateException("not understood: " + written);
            }
            String name = record.group(1) + "."
                    + component.group(2).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (component.group(1).startsWith("Map<Service,")) {
                routes().forEach(route -> names.add(name + "." + route));
            } else {
                names.add(name);
            }
        }
        return names;
    }

    /** The services that the gateway has routes to, as its settings name them. */
    private static List<String> routes() {
        return all("(?m)^    ([A-Z]+)\\(", Project.read("gateway/src/main/java/qms/gateway/Service.java")).stream()
                .map(route -> route.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String mainClass(String module) {
        return Project.files(Project.at(module + "/src/main/java"), ".java").stream()
                .map(Project::read)
                .filter(text -> text.contains("static void main("))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(module + " has no main class"));
    }

    private static Map<String, Object> flat(Object tree) {
        Map<String, Object> flat = new HashMap<>();
        ((Map<?, ?>) tree).forEach((key, value) -> {
            if (value instanceof Map<?, ?>) {
                flat(value).forEach((rest, leaf) -> flat.put(key + "." + rest, leaf));
            } else {
                flat.put(String.valueOf(key), value);
            }
        });
        return flat;
    }

    private static String first(String regex, String text) {
        return all(regex, text).getFirst();
    }

    private static List<String> all(String regex, String text) {
        return Pattern.compile(regex, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
