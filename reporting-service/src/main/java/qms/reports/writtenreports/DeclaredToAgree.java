package qms.reports.writtenreports;

import java.util.stream.Stream;
import qms.service.history.Labels;
import tools.jackson.databind.JsonNode;

/** A figure that a unit has declared in a text is the one that is counted, or the difference is explained. */
final class DeclaredToAgree implements XRayRule {

    @Override
    public Stream<XRayFinding> find(Seen seen) {
        return seen.figures()
                .whole()
                .path("discrepancies")
                .valueStream()
                .map(discrepancy -> finding(seen, discrepancy));
    }

    private static XRayFinding finding(Seen seen, JsonNode discrepancy) {
        String unit = discrepancy.path("unit").asString("");
        String figure = discrepancy.path("figure").asString("");
        return XRayFinding.error(
                "%s har uppgett %s för %s %d, men %s är registrerade. Enheten skriver: ”%s”"
                        .formatted(
                                seen.name(unit),
                                discrepancy.path("declared").asString(""),
                                Labels.code("figure.declared", "figure", figure),
                                seen.year(),
                                discrepancy.path("computed").asString(""),
                                discrepancy.path("text").asString("")),
                "/api/declared-figures?unit=" + unit + "&year=" + seen.year(),
                "DECLARED_FIGURE_DIFFERS",
                unit,
                figure);
    }
}
