package qms.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes away the headers that only the house itself may set, and gives every request an id. A request id from outside is kept when
 * it looks like one, so that a caller can find its own request in our logs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class IncomingHeaders extends OncePerRequestFilter {
    static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader(REQUEST_ID);
        String id = given != null && PLAIN_ID.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        response.setHeader(REQUEST_ID, id);
        chain.doFilter(new Cleaned(request, id), response);
    }

    static boolean isReserved(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.startsWith("x-forwarded")
                || name.startsWith("x-qms-")
                || name.equals("forwarded")
                || name.equals("x-real-ip")
                || name.equals("x-original-url")
                || name.equals("x-rewrite-url")
                || name.equals("x-http-method-override");
    }

    private static final class Cleaned extends HttpServletRequestWrapper {
        private final String id;

        Cleaned(HttpServletRequest request, String id) {
            super(request);
            this.id = id;
        }

        @Override
        public @Nullable String getHeader(String name) {
            if (name.equalsIgnoreCase(REQUEST_ID)) {
                return id;
            }
            return isReserved(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            if (name.equalsIgnoreCase(REQUEST_ID)) {
                return Collections.enumeration(List.of(id));
            }
            return isReserved(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            List<String> names = new ArrayList<>();
            for (String name : Collections.list(super.getHeaderNames())) {
                if (!isReserved(name) && !name.equalsIgnoreCase(REQUEST_ID)) {
                    names.add(name);
                }
            }
            names.add(REQUEST_ID);
            return Collections.enumeration(names);
        }
    }
}
