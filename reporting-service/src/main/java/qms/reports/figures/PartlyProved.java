package qms.reports.figures;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A report with fields that say something else to another reader or on another day: it is proved by all the others. */
public interface PartlyProved {

    /** The names of those fields, wherever they stand. */
    Set<String> notProved();

    /** What is proved of a report, which for most is all of it. */
    static JsonNode proved(Object report, JsonNode json) {
        if (report instanceof PartlyProved partly) {
            leaveOut(partly.notProved(), json);
        }
        return json;
    }

    private static void leaveOut(Set<String> names, JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.remove(names);
        }
        json.forEach(child -> leaveOut(names, child));
    }
}
