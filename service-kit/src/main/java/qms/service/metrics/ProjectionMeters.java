package qms.service.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import qms.service.projection.Progress;

/** How far behind the lists are, asked when somebody looks. Not a number: the store has not answered. */
final class ProjectionMeters implements MeterBinder {

    private final Recent<Progress.Lag> lag;

    ProjectionMeters(Supplier<Progress.Lag> lag) {
        this.lag = new Recent<>(lag);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(meters, "qms.projection.lag.events", "Events that are not yet in the lists", Progress.Lag::events);
        gauge(
                meters,
                "qms.projection.lag.seconds",
                "How long ago the first event that is not yet in the lists was recorded",
                lag -> lag.time().toMillis() / 1_000.0);
        gauge(meters, "qms.dead.letters", "Events that could not be counted and wait", Progress.Lag::deadLetters);
    }

    private void gauge(MeterRegistry meters, String name, String description, ToDoubleFunction<Progress.Lag> value) {
        Gauge.builder(name, () -> lag.get().map(value::applyAsDouble).orElse(Double.NaN))
                .description(description)
                .tag("group", Progress.GROUP)
                .register(meters);
    }
}
