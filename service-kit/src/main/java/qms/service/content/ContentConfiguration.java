package qms.service.content;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** Where files are kept and who looks through them. Nothing is made before the first file comes. */
@Configuration(proxyBeanMethods = false)
public class ContentConfiguration {

    private static final Duration LONGEST_ON_ITS_WAY = Duration.ofDays(1);

    @Bean
    @Lazy
    ContentStore contentStore(Environment environment, MalwareScan scan, Clock clock) {
        ContentStore store = new ContentStore(
                folder(environment),
                environment.getProperty("qms.content.max-size", DataSize.class, DataSize.ofMegabytes(25)),
                scan);
        store.sweep(clock.instant().minus(LONGEST_ON_ITS_WAY));
        return store;
    }

    @Bean
    @Lazy
    Uploads uploads(ContentStore store) {
        return new Uploads(store);
    }

    @Bean
    @ConditionalOnMissingBean
    MalwareScan malwareScan(Environment environment) {
        String clamd = environment.getProperty("qms.content.clamd", "");
        return clamd.isBlank() ? MalwareScan.NONE : ClamdScan.at(clamd);
    }

    /** Beside the event log where that is a file, unless it is said. */
    private static Path folder(Environment environment) {
        String said = environment.getProperty("qms.content.path", "");
        if (!said.isBlank()) {
            return Path.of(said);
        }
        String log = environment.getProperty("qms.store.path", "");
        if (log.isBlank()) {
            throw new IllegalStateException("say in qms.content.path in which folder files are kept");
        }
        return Path.of(log).resolveSibling("content");
    }
}
