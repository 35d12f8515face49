package qms.reports.figures.patterns;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.patterns.Step.Slot;

/**
 * What was counted in one period.
 *
 * @param apart why it belongs to no baseline; none where it may
 * @param maps what the risks counted were assessed on
 */
record Observation(
        Slot slot,
        long count,
        @Nullable Long denominator,
        @Nullable Double value,
        @Nullable Apart apart,
        @Nullable String because,
        Set<String> maps) {

    /** Why a period is set beside no other. */
    enum Apart {
        ONGOING("Perioden är inte slut."),
        REORGANISED("Organisationen ändrades mitt i perioden."),
        SEVERAL_MAPS("Riskerna är bedömda på olika kartor eller versioner av kartan."),
        NOT_REPORTED("Enheten har sagt att den inte har rapporterat."),
        UNKNOWN("Ingenting är känt om året: noll och inget svar är inte samma sak."),
        NO_DENOMINATOR("Det finns inget att ställa siffran mot.");

        private final String because;

        Apart(String because) {
            this.because = because;
        }

        String because() {
            return because;
        }
    }
}
