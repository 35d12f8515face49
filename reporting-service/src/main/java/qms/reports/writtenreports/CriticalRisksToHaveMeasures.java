package qms.reports.writtenreports;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A critical risk that nothing is done about is allowed, and is to be known (domain, hard case 27). */
final class CriticalRisksToHaveMeasures implements XRayRule {

    @Override
    public Stream<XRayFinding> find(Seen seen) {
        return seen.figures()
                .plan()
                .path("rows")
                .valueStream()
                .filter(row -> row.path("level").asString("").equals("CRITICAL"))
                .filter(row -> row.path("measures").isEmpty())
                .map(CriticalRisksToHaveMeasures::finding);
    }

    private static XRayFinding finding(JsonNode risk) {
        String id = risk.path("id").asString("");
        return XRayFinding.warning(
                "Den kritiska risken ”%s” (%s) har riskvärde %s och ingen åtgärd."
                        .formatted(
                                risk.path("risk").asString(""),
                                risk.path("unit").path("name").asString(""),
                                risk.path("value").asString("")),
                "/api/risks/" + id,
                "CRITICAL_RISK_WITHOUT_MEASURE",
                risk.path("externalId").asString(id));
    }
}
