package qms.service.store;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.env.Environment;

/** Which stores a process keeps its truth in ({@code qms.profile}); the code is the same in all of them. */
public enum Profile {
    /** Event log and vault in SQLite files: all of the product in one process. */
    STANDALONE,
    /** Event log and vault in PostgreSQL. */
    POSTGRES,
    /** Event log in Axon Server, vault in PostgreSQL. */
    AXONSERVER;

    public static Profile of(Environment environment) {
        String name = environment.getProperty("qms.profile", "standalone");
        return Arrays.stream(values())
                .filter(profile -> profile.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "qms.profile is to be one of " + Arrays.toString(values()) + ", not " + name));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
