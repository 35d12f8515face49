package qms.reports.figures.quality;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.FigureName;
import qms.reports.figures.definitions.Definition;
import qms.reports.figures.definitions.Definitions;
import qms.service.export.Paper;

/** The report's codes as people say them. */
final class QualityWords {

    private static final Map<String, String> SUBJECTS =
            Map.of("COMPLAINTS", "Klagomål och synpunkter", "LEX_SARAH", "Lex Sarah");
    private static final Map<String, String> STATES = Map.of(
            "REPORTED", "Har rapporterat",
            "NOTHING", "Har meddelat att det inte finns något",
            "NOT_REPORTED", "Har inte rapporterat",
            "UNKNOWN", "Inget är känt");

    private QualityWords() {}

    static String subject(String code) {
        return SUBJECTS.getOrDefault(code, code);
    }

    static String state(String code) {
        return STATES.getOrDefault(code, code);
    }

    /** The name of a figure, and for one of its codes that too. */
    static String figure(String name) {
        return Definitions.of(name)
                .map(Definition::name)
                .or(() -> divided(name))
                .orElse(name);
    }

    private static Optional<String> divided(String name) {
        int dot = name.lastIndexOf('.');
        return Optional.ofNullable(FigureName.DECLARABLE_BY_CODE.get(name.substring(0, Math.max(0, dot))))
                .flatMap(taxonomy -> Definitions.of(name.substring(0, dot))
                        .map(figure -> figure.name() + ": "
                                + taxonomy.label(name.substring(dot + 1)).orElse(name.substring(dot + 1))));
    }

    static String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? Paper.NONE : text;
    }
}
