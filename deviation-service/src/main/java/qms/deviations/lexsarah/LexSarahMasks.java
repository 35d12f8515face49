package qms.deviations.lexsarah;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of a case is hidden from whom when it is handed out. Secrecy hinders no authority that oversees or audits (OSL 10 kap. 17 §), but only
 * what is needed there is given (GDPR 5.1 c).
 */
enum LexSarahMasks {
    /** For the board's own people, who handle the case. */
    INTERNAL(Map.of(), Set.of(), null),
    /** For IVO, whose matter is what happened and what was done; it may ask for the rest. */
    IVO(Map.of("reporter.name", Reasons.REPORTER, "reporter.person", Reasons.REPORTER), Set.of("ACCESS"), null),
    /** For the municipality's own auditors, whose matter is how the board works, not whom it concerns. */
    AUDITOR(
            Map.of(
                    "reporter.name", Reasons.REPORTER,
                    "reporter.person", Reasons.REPORTER,
                    "affected.description", Reasons.AFFECTED,
                    "investigation.consequences.description", Reasons.AFFECTED,
                    "documents.name", Reasons.DOCUMENT),
            Set.of(),
            Reasons.DOCUMENT);

    /** What stands in the place of what is hidden. */
    static final String HIDDEN = "[maskerat]";

    /** Why the readings are left out for some. */
    static final String NOT_OF_THE_CASE =
            "Vem som har läst ärendet är nämndens egen kontroll (10 § LSPU) och ingen del av det; det lämnas ut på särskild begäran.";

    private final Map<String, String> hidden;
    private final Set<String> partsLeftOut;
    private final @Nullable String whyNoDocuments;

    LexSarahMasks(Map<String, String> hidden, Set<String> partsLeftOut, @Nullable String whyNoDocuments) {
        this.hidden = new TreeMap<>(hidden);
        this.partsLeftOut = partsLeftOut;
        this.whyNoDocuments = whyNoDocuments;
    }

    boolean leavesOut(String part) {
        return partsLeftOut.contains(part);
    }

    /** Why no document goes with the case; nothing where they do. */
    Optional<String> whyNoDocuments() {
        return Optional.ofNullable(whyNoDocuments);
    }

    /** Each field that is hidden, by its place in the case, and why. */
    Map<String, String> hidden() {
        return hidden;
    }

    LexSarahCaseDetails hide(LexSarahCaseDetails details, JsonMapper json) {
        if (hidden.isEmpty()) {
            return details;
        }
        JsonNode tree = json.valueToTree(details);
        hidden.keySet().forEach(place -> hide(tree, List.of(place.split("\\."))));
        return json.treeToValue(tree, LexSarahCaseDetails.class);
    }

    private static void hide(JsonNode node, List<String> place) {
        if (node.isArray()) {
            node.forEach(item -> hide(item, place));
        } else if (place.size() > 1) {
            hide(node.path(place.getFirst()), place.subList(1, place.size()));
        } else if (node instanceof ObjectNode holder
                && holder.path(place.getFirst()).isString()) {
            holder.put(place.getFirst(), HIDDEN);
        }
    }

    /** The places in a case where a word stands instead of what was there. */
    static List<String> placesOf(JsonNode node, String word) {
        List<String> places = new ArrayList<>();
        collect(node, "", word, places);
        return places;
    }

    private static void collect(JsonNode node, String at, String word, List<String> places) {
        if (node.isString() && node.asString().equals(word)) {
            places.add(at);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at + "[" + i + "]", word, places);
        }
        if (node.isObject()) {
            node.forEachEntry((name, value) -> collect(value, at.isEmpty() ? name : at + "." + name, word, places));
        }
    }

    /** As they are told to whoever asks why. */
    private static final class Reasons {
        static final String REPORTER =
                "Vem som har rapporterat behövs inte för att bedöma händelsen (artikel 5.1 c i dataskyddsförordningen); det lämnas ut på"
                        + " särskild begäran (10 kap. 17 § OSL).";
        static final String AFFECTED =
                "Revisionen gäller hur nämnden arbetar, inte vem det gäller (26 kap. 1 § OSL, artikel 5.1 c i dataskyddsförordningen).";
        static final String DOCUMENT =
                "En fil går inte att maskera av sig själv. Revisionen tar del av den hos nämnden (12 kap. 9 § kommunallagen).";

        private Reasons() {}
    }
}
