package qms.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Imports are larger and slower than everything else. */
final class Imports {
    private static final Pattern PATH = Pattern.compile("/api/[a-z-]+/import");

    private Imports() {}

    static boolean isImport(HttpServletRequest request) {
        return PATH.matcher(request.getRequestURI()).matches();
    }
}
