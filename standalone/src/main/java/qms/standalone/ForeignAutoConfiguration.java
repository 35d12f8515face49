package qms.standalone;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * On one class path every part sees the auto-configurations of all. This leaves out what belongs to another part; deployed apart,
 * a part does not even have them.
 */
final class ForeignAutoConfiguration implements AutoConfigurationImportFilter, EnvironmentAware {
    static final String PART = "qms.standalone.part";
    /** Whether anybody reads figures; if not, nothing is started that makes them. */
    static final String MEASURED = "qms.standalone.measured";

    private static final String AUTHORIZATION_SERVER =
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.";
    private static final String CLOUD = "org.springframework.cloud.";
    private static final List<String> FIGURES = List.of(
            "org.springframework.boot.actuate.",
            "org.springframework.boot.micrometer.",
            "org.springframework.boot.health.");

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        List<String> foreign = foreign();
        boolean[] kept = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            String candidate = candidates[i];
            kept[i] = candidate == null || foreign.stream().noneMatch(candidate::startsWith);
        }
        return kept;
    }

    private List<String> foreign() {
        return environment == null ? List.of() : foreignIn(environment);
    }

    private static List<String> foreignIn(Environment environment) {
        String part = environment.getProperty(PART);
        if (part == null) {
            return List.of();
        }
        List<String> foreign = new ArrayList<>(ofOthers(Part.valueOf(part)));
        if (!environment.getProperty(MEASURED, Boolean.class, false)) {
            foreign.addAll(FIGURES);
        }
        return foreign;
    }

    private static List<String> ofOthers(Part part) {
        return switch (part) {
            case IDENTITY -> List.of(CLOUD);
            case PROCESS, RISK, DEVIATION, REPORTING -> List.of(CLOUD, AUTHORIZATION_SERVER);
            case GATEWAY -> List.of(AUTHORIZATION_SERVER);
        };
    }
}
