package qms.reports.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Figures as they were rendered at a moment, and all that is needed to render them again.
 *
 * @param dataAsOf the moment up to which every event is counted
 * @param position the last event of the log that is counted
 * @param organisationVersion the last event of the organisation that is counted with
 * @param ledgerHead how many events were sealed, and their root
 * @param query the version of what counts
 * @param json one text for the same figures: keys in order, no white space
 */
public record FrozenFigures(
        Instant dataAsOf,
        long position,
        long organisationVersion,
        @Nullable String ledgerHead,
        String query,
        String json) {

    /** The text as it is handed out. */
    public byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
