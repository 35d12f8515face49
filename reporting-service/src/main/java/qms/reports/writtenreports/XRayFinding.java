package qms.reports.writtenreports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that the X-ray has found.
 *
 * @param id the same each time that the same is found: what an explanation refers to
 * @param severity ERROR is mended or explained before the report is frozen; WARNING and INFO are to be known
 * @param sentence in Swedish, what it is
 * @param link where it is mended
 * @param explanation what somebody has said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record XRayFinding(
        String id,
        String code,
        String severity,
        String sentence,
        String link,
        @Nullable String explanation) {

    static final String ERROR = "ERROR";

    static XRayFinding error(String sentence, String link, String code, String... of) {
        return of(ERROR, sentence, link, code, of);
    }

    static XRayFinding warning(String sentence, String link, String code, String... of) {
        return of("WARNING", sentence, link, code, of);
    }

    static XRayFinding info(String sentence, String link, String code, String... of) {
        return of("INFO", sentence, link, code, of);
    }

    boolean isError() {
        return severity.equals(ERROR);
    }

    XRayFinding explained(@Nullable String text) {
        return new XRayFinding(id, code, severity, sentence, link, text);
    }

    private static XRayFinding of(String severity, String sentence, String link, String code, String... of) {
        String id = Arrays.stream(of).map(each -> ":" + each).collect(Collectors.joining("", code, ""));
        return new XRayFinding(id, code, severity, sentence, link, null);
    }
}
