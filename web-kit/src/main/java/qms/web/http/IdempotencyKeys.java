package qms.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** The client's own name for one request, so that asking again does nothing twice. */
public final class IdempotencyKeys {
    public static final String HEADER = "Idempotency-Key";
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private IdempotencyKeys() {}

    public static Optional<String> of(HttpServletRequest request) {
        List<String> keys = Collections.list(request.getHeaders(HEADER));
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        if (keys.size() > 1 || !VISIBLE_ASCII.matcher(keys.getFirst()).matches()) {
            throw Problem.invalid(
                    HEADER, FieldCode.MALFORMED, "Ange en nyckel av 1 till 200 synliga ASCII-tecken utan mellanslag.");
        }
        return Optional.of(keys.getFirst());
    }
}
