package qms.web.time;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * The clock everything asks. {@code qms.clock} sets it, but only beside the demo identity: a log of law must not be written under a made-up time.
 * A launcher of several contexts registers the clock they share as a singleton named {@code sharedClock}.
 */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(ClockConfiguration.class);

    /** Name of a singleton that stands in for a clock of the context's own. */
    public static final String SHARED = "sharedClock";

    @Bean
    @Primary
    Clock clock(Environment environment, BeanFactory beans) {
        return new AnswerClock(beans.containsBean(SHARED) ? beans.getBean(SHARED, Clock.class) : of(environment));
    }

    /** The machine's clock in UTC, or a movable one that starts at {@code qms.clock}. */
    public static Clock of(Environment environment) {
        String start = environment.getProperty("qms.clock", "").strip();
        if (start.isEmpty()) {
            return Clock.systemUTC();
        }
        if (!environment.getProperty("qms.demo-identity", Boolean.class, false)) {
            LOG.warn("qms.clock is ignored: the clock moves only together with the demo identity");
            return Clock.systemUTC();
        }
        return new MovableClock(Clock.systemUTC(), Instant.parse(start));
    }
}
