package qms.web.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;

/** Where figures are counted. */
public final class Meters {

    private Meters() {}

    /** The registry of the process, or one that forgets everything where nothing is measured. */
    public static MeterRegistry of(ObjectProvider<MeterRegistry> registry) {
        return registry.getIfAvailable(CompositeMeterRegistry::new);
    }
}
