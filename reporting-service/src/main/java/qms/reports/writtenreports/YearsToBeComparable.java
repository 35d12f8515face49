package qms.reports.writtenreports;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A year in which boards were merged cannot be set beside the one before. */
final class YearsToBeComparable implements XRayRule {

    @Override
    public Stream<XRayFinding> find(Seen seen) {
        JsonNode comparability = seen.figures().whole().path("comparability");
        if (comparability.path("comparable").asBoolean(true)) {
            return Stream.empty();
        }
        return Stream.of(XRayFinding.info(
                comparability.path("because").asString(""),
                "/api/units/" + seen.report().unit(),
                "NOT_COMPARABLE",
                seen.report().unit()));
    }
}
