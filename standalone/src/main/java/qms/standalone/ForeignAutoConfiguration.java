package qms.standalone;

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
    private static final String AUTHORIZATION_SERVER =
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.";
    private static final String CLOUD = "org.springframework.cloud.";

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
        String part = environment == null ? null : environment.getProperty(PART);
        if (part == null) {
            return List.of();
        }
        return switch (Part.valueOf(part)) {
            case IDENTITY -> List.of(CLOUD);
            case PROCESS, RISK, DEVIATION, REPORTING -> List.of(CLOUD, AUTHORIZATION_SERVER);
            case GATEWAY -> List.of(AUTHORIZATION_SERVER);
        };
    }
}
