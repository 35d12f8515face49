package qms.web.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provision as it read during a time.
 *
 * @param law its short name
 * @param number in Svensk författningssamling, or of the regulation
 * @param validFrom the first day; none where it is older than what is kept here
 * @param validTo the last day; none while it is in force
 * @param lawAreas SOL, LSS or HSL; empty where it holds for all of them
 * @param text its paragraphs as they read; empty where the text has not been read
 */
public record LegalProvision(
        String key,
        String citation,
        String law,
        String name,
        String number,
        String paragraph,
        String title,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        Confidence confidence,
        List<String> lawAreas,
        List<LegalStep> steps,
        List<String> text) {

    /** Where provisions are read. */
    public static final String PATH = "/api/legal-provisions";

    public boolean inForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it holds in one of the areas. */
    public boolean holdsIn(String... areas) {
        return lawAreas.isEmpty() || Arrays.stream(areas).anyMatch(lawAreas::contains);
    }
}
