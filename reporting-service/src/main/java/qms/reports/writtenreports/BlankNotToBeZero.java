package qms.reports.writtenreports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A department that has said nothing of a subject is not one that has had nothing: the table would show the same zero for both. */
final class BlankNotToBeZero implements XRayRule {

    private static final List<String> SUBJECTS = List.of("COMPLAINTS", "LEX_SARAH");

    @Override
    public Stream<XRayFinding> find(Seen seen) {
        Set<String> units = seen.reports().stream().map(FiguresText::key).collect(Collectors.toSet());
        return SUBJECTS.stream().flatMap(subject -> of(seen, subject, units));
    }

    private static Stream<XRayFinding> of(Seen seen, String subject, Set<String> units) {
        List<JsonNode> states = seen.figures()
                .whole()
                .path("reporting")
                .valueStream()
                .filter(state -> state.path("subject").asString("").equals(subject)
                        && units.contains(state.path("unit").asString("")))
                .toList();
        boolean othersHaveSpoken = states.stream().anyMatch(state -> !isUnknown(state));
        return states.stream()
                .filter(state -> othersHaveSpoken && isUnknown(state))
                .map(state -> finding(seen, subject, state.path("unit").asString("")));
    }

    private static boolean isUnknown(JsonNode state) {
        return Set.of("UNKNOWN", "NOT_REPORTED").contains(state.path("state").asString(""));
    }

    private static XRayFinding finding(Seen seen, String subject, String unit) {
        return XRayFinding.warning(
                "%s har varken rapporterat något om %s eller sagt att det inte har funnits något: tomt är inte noll."
                        .formatted(seen.name(unit), subject.equals("COMPLAINTS") ? "klagomål" : "lex Sarah"),
                "/api/reporting-statements?unit=" + unit + "&year=" + seen.year(),
                "BLANK_IS_NOT_ZERO",
                unit,
                subject);
    }
}
