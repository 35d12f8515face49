package qms.service.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import qms.service.projection.Progress;
import qms.service.store.Canary;
import qms.service.store.ConfigurerPart;
import qms.web.metrics.Meters;

/** Counts what the service does where it does it; all of it works on where nothing is measured. */
@Configuration(proxyBeanMethods = false)
public class MetricsConfiguration {

    /** What the service itself appends is counted at its own way to the log, for several services may share the log behind it. */
    @Bean(destroyMethod = "")
    @Primary
    EventStore countedEventStore(@Qualifier("eventStore") EventStore log, ObjectProvider<MeterRegistry> meters) {
        return new CountedEventStore(log, Meters.of(meters));
    }

    @Bean
    ConfigurerPart measuredCommands(ObjectProvider<MeterRegistry> meters) {
        return configurer ->
                configurer.configureMessageMonitor(CommandBus.class, axon -> new CommandMeter(Meters.of(meters)));
    }

    @Bean
    MeterBinder projectionMeters(Progress progress) {
        return new ProjectionMeters(progress::lag);
    }

    /** Ready is who could keep what a command decides. */
    @Bean
    HealthIndicator storesHealthIndicator(Canary canary) {
        return () -> (canary.faults().isEmpty() ? Health.up() : Health.outOfService()).build();
    }

    /** Whether the lists are kept. How far behind they are is a figure: under load they always are, a little. */
    @Bean
    HealthIndicator projectionHealthIndicator(Progress progress) {
        return () -> (progress.working() ? Health.up() : Health.outOfService()).build();
    }
}
