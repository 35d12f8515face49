package qms.standalone;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The figures of all parts on the one port of the gateway's context. Each part counts in a registry of its own, which says whose figure it is
 * and passes it on; the machine they share is measured once.
 */
final class SharedMetrics {
    private final OptionalInt port;
    private final Optional<PrometheusMeterRegistry> read;

    SharedMetrics(OptionalInt port) {
        this.port = port;
        this.read = port.isPresent()
                ? Optional.of(new PrometheusMeterRegistry(PrometheusConfig.DEFAULT))
                : Optional.empty();
    }

    List<String> arguments(Part part) {
        boolean measured = measured(part);
        String on = "--" + ForeignAutoConfiguration.MEASURED + "=" + measured;
        if (measured && part == Part.GATEWAY) {
            return List.of(on, "--management.server.port=" + port.getAsInt());
        }
        return List.of(
                on,
                "--management.server.port=-1",
                "--management.prometheus.metrics.export.enabled=false",
                "--management.metrics.enable.jvm=false",
                "--management.metrics.enable.process=false",
                "--management.metrics.enable.system=false",
                "--management.metrics.enable.disk=false",
                "--management.metrics.enable.logback=false");
    }

    void share(Part part, ConfigurableApplicationContext context) {
        read.filter(registry -> measured(part))
                .ifPresent(registry -> share(registry, part, (GenericApplicationContext) context));
    }

    private static void share(PrometheusMeterRegistry read, Part part, GenericApplicationContext context) {
        context.registerBean(
                "meterRegistry",
                CompositeMeterRegistry.class,
                () -> new CompositeMeterRegistry(Clock.SYSTEM, List.of(read)),
                bean -> bean.setPrimary(true));
        if (part == Part.GATEWAY) {
            context.getBeanFactory().registerSingleton("prometheusMeterRegistry", read);
            context.getBeanFactory().registerSingleton("prometheusRegistry", read.getPrometheusRegistry());
        }
    }

    private boolean measured(Part part) {
        return port.isPresent() && part != Part.IDENTITY;
    }
}
