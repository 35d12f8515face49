package qms.reports.writtenreports;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A follow-up of a unit's description that is missing is never filled in. */
final class FollowUpsToBeThere implements XRayRule {

    @Override
    public Stream<XRayFinding> find(Seen seen) {
        return seen.figures()
                .followUps()
                .path("periods")
                .valueStream()
                .filter(period -> period.path("missing").asLong(0) > 0)
                .map(period -> finding(seen, period));
    }

    private static XRayFinding finding(Seen seen, JsonNode period) {
        return XRayFinding.warning(
                "%d uppföljningar av enhetsbeskrivningar saknas för %s."
                        .formatted(
                                period.path("missing").asLong(0),
                                period.path("period").asString("")),
                "/api/reports/follow-ups/" + seen.report().unit() + "/" + seen.year(),
                "FOLLOW_UPS_MISSING",
                period.path("period").asString(""));
    }
}
