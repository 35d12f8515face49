package qms.reports.writtenreports;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A self-check that was never made has neither passed nor failed, and is not to be told as failed. */
final class ChecksToBePerformed implements XRayRule {

    @Override
    public Stream<XRayFinding> find(Seen seen) {
        return seen.reports().stream()
                .filter(report -> notPerformed(report) > 0)
                .map(report -> finding(seen, report));
    }

    private static XRayFinding finding(Seen seen, JsonNode report) {
        String unit = FiguresText.key(report);
        String link = "/api/self-checks?unit=" + unit;
        long failed = FiguresText.count(report, "selfChecks.failed");
        boolean toldAsFailed = seen.figures()
                .whole()
                .path("discrepancies")
                .valueStream()
                .filter(each -> each.path("unit").asString("").equals(unit)
                        && each.path("figure").asString("").equals("selfChecks.failed"))
                .anyMatch(each -> each.path("declared").asLong(-1) == failed + notPerformed(report));
        return toldAsFailed
                ? XRayFinding.warning(
                        "%s redovisar %d egenkontroller som ej godkända, men %d av dem genomfördes aldrig."
                                .formatted(
                                        FiguresText.name(report), failed + notPerformed(report), notPerformed(report)),
                        link,
                        "NOT_PERFORMED_TOLD_AS_FAILED",
                        unit)
                : XRayFinding.warning(
                        "%s har %d egenkontroller som inte genomfördes."
                                .formatted(FiguresText.name(report), notPerformed(report)),
                        link,
                        "CHECKS_NOT_PERFORMED",
                        unit);
    }

    private static long notPerformed(JsonNode report) {
        return FiguresText.count(report, "selfChecks.notPerformed");
    }
}
