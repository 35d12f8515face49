package qms.deviations.platform;

import java.util.List;
import java.util.stream.Stream;
import qms.service.history.ThingHistory;
import tools.jackson.databind.JsonNode;

/** By which areas of law a case is dealt with: SOL, LSS, HSL. */
public final class LawAreas {

    private static final List<String> ALL = List.of("SOL", "LSS", "HSL");

    private LawAreas() {}

    /** What the case itself says; all of them where it says nothing. */
    public static List<String> of(String caseKind, ThingHistory history) {
        if (caseKind.equals("LEX_MARIA_CASE")) {
            return List.of("HSL");
        }
        JsonNode now = history.before(Long.MAX_VALUE).orElseThrow();
        List<String> said = Stream.concat(
                        Stream.of(now.path("lawArea")),
                        now.at("/triage/legalBases").valueStream())
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
        return said.isEmpty() ? ALL : said;
    }
}
