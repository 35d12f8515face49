package qms.service.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a thing between two of its versions.
 *
 * @param fromNumber the last event of the earlier version; null where the thing was not there yet
 * @param toNumber the last event of the later version; null where the thing was not there yet
 */
public record Difference(
        @Nullable Long fromNumber, @Nullable Long toNumber, List<HistoryStep.Change> changes) {}
