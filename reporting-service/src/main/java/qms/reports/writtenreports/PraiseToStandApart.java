package qms.reports.writtenreports;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Praise in a table of complaints makes the complaints look more than they are. */
final class PraiseToStandApart implements XRayRule {

    @Override
    public Stream<XRayFinding> find(Seen seen) {
        return seen.reports().stream()
                .filter(report -> praise(report) > 0)
                .map(report -> XRayFinding.warning(
                        "I tabellerna över klagomål och synpunkter för %s är %d av %d beröm."
                                .formatted(
                                        FiguresText.name(report),
                                        praise(report),
                                        FiguresText.count(report, "complaints.cases")),
                        "/api/complaints?unit=" + FiguresText.key(report) + "&kind=PRAISE",
                        "PRAISE_AMONG_COMPLAINTS",
                        FiguresText.key(report)));
    }

    private static long praise(JsonNode report) {
        return FiguresText.count(report, "complaints.byKind.PRAISE");
    }
}
