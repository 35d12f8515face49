package qms.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Versions of a thing as strong ETags, and the version a change builds on. */
public final class ETags {
    private static final Pattern VERSION = Pattern.compile("\"(0|[1-9]\\d{0,17})\"");

    /** A well-formed tag that is none of ours (weak, or another text) names no version that ever was, and is therefore stale. */
    private static final Pattern FOREIGN = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");

    private static final long NO_VERSION = -1;

    private ETags() {}

    /** Version 3 is the ETag {@code "3"}, quotes included. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version in {@code If-Match}; empty where there is no such header; -1 for a tag that no version of ours ever had (strong comparison, RFC 9110
     * 13.1.1). {@code *} and lists are refused as malformed: whoever changes something says which one version was read.
     */
    public static OptionalLong ifMatch(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("If-Match"));
        if (headers.isEmpty()) {
            return OptionalLong.empty();
        }
        String tag = headers.getFirst().strip();
        Matcher version = VERSION.matcher(tag);
        if (headers.size() == 1 && version.matches()) {
            return OptionalLong.of(Long.parseLong(version.group(1)));
        }
        if (headers.size() == 1 && FOREIGN.matcher(tag).matches()) {
            return OptionalLong.of(NO_VERSION);
        }
        throw Problem.invalid(
                "If-Match",
                FieldCode.MALFORMED,
                "Ange det enda ETag som läsningen gav, med citattecken, till exempel \"3\".");
    }
}
