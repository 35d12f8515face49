package qms.reports.writtenreports;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A case may have several categories: the two tables do not have the same total, and are not to be set against each other. */
final class TagsNotToBeCases implements XRayRule {

    @Override
    public Stream<XRayFinding> find(Seen seen) {
        return seen.reports().stream()
                .filter(report -> cases(report) != tags(report))
                .map(report -> XRayFinding.info(
                        "%s har %d ärenden med %d kategorimarkeringar: ett ärende kan ha flera, så summorna ska inte jämföras."
                                .formatted(FiguresText.name(report), cases(report), tags(report)),
                        "/api/reports/quality/" + FiguresText.key(report) + "/" + seen.year(),
                        "TAGS_ARE_NOT_CASES",
                        FiguresText.key(report)));
    }

    private static long cases(JsonNode report) {
        return FiguresText.count(report, "complaints.cases");
    }

    private static long tags(JsonNode report) {
        return FiguresText.count(report, "complaints.tags");
    }
}
