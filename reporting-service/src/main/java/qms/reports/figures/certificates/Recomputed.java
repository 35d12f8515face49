package qms.reports.figures.certificates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.bridge.Bridge;
import qms.reports.platform.ChangedValue;

/**
 * Whether a report still says what it said when its certificate was made.
 *
 * @param result SAME, where the events of then and those of now both give what is certified, or DIFFERS
 * @param because LATER_EVENTS where what has happened since has changed it, DAY_PASSED where nothing has but the days, QUERY_CHANGED where the
 *     software counts the same events otherwise, SOURCES_CHANGED where it does not and they still come out otherwise
 * @param explanation the same in Swedish
 * @param reproduced whether the events that were counted then come out the same when counted again
 * @param then what proves the report as it was, counted again; {@code now} what proves the present one
 * @param differences each value that differs and where it stands; the first 500
 * @param figures the figures that have moved, with the cases, the reason and the places of the events in the log
 * @param others what else has been told since about what the report rests on: measures, follow-ups, risks, self-checks, declared
 *     figures, statements, and what a review by the management has before it
 * @param notShown how many of the others the asker may not see
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Recomputed(
        String result,
        @Nullable String because,
        String explanation,
        boolean reproduced,
        Certificate then,
        Certificate now,
        List<ChangedValue> differences,
        List<Bridge.Figure> figures,
        List<Told> others,
        long notShown) {

    /** A thing about which something has been told, and the places of that in the log. */
    record Told(String collection, String id, String link, List<Long> positions) {}
}
