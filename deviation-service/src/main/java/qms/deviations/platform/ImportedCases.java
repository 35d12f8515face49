package qms.deviations.platform;

import java.util.Map;
import qms.service.imports.ImportContext;
import qms.service.imports.LineRules;

/** Cases that lines name by their kind and the id of their own line. */
public final class ImportedCases {

    private static final Map<String, String> COLLECTIONS = Map.of(
            "COMPLAINT", "complaints",
            "DEVIATION", "deviations",
            "LEX_SARAH_CASE", "lex-sarah-cases",
            "LEX_MARIA_CASE", "lex-maria-cases");

    private ImportedCases() {}

    /** What another system keeps is named as it is there. */
    public static String idOf(String kind, String named, ImportContext context) {
        String collection = COLLECTIONS.get(kind);
        return collection == null ? named : context.streamOf(collection, named);
    }

    public static void check(String field, String kind, String named, LineRules rules) {
        String collection = COLLECTIONS.get(kind);
        if (collection != null) {
            rules.refersTo(field, collection, named);
        }
    }
}
