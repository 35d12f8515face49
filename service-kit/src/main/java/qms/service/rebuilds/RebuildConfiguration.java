package qms.service.rebuilds;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import qms.service.projection.Rebuild;
import qms.service.projection.RebuildClaim;
import qms.service.projection.Streams;
import qms.service.projection.Views;

/** That a service can compare what it shows with the log. */
@Configuration(proxyBeanMethods = false)
public class RebuildConfiguration {

    @Bean
    RebuildProjection rebuildProjection(Environment environment) {
        return new RebuildProjection(service(environment));
    }

    @Bean(destroyMethod = "close")
    Rebuilds rebuilds(
            Rebuild rebuild,
            RebuildClaim claim,
            RebuildProjection projection,
            Streams streams,
            Views views,
            @Qualifier("eventStore") EventStore log,
            Clock clock,
            Environment environment) {
        return new Rebuilds(rebuild, claim, projection, streams, views, log, clock, service(environment));
    }

    @Bean
    RebuildController rebuildController(Rebuilds rebuilds, Clock clock, Environment environment) {
        return new RebuildController(rebuilds, service(environment), clock);
    }

    private static String service(Environment environment) {
        return environment.getRequiredProperty("qms.service.name");
    }
}
