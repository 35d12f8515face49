package qms.reports.papers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The order of a document as if the orderer had asked for what stands in it. */
final class PaperRequest extends HttpServletRequestWrapper {

    private final URI document;
    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();

    PaperRequest(HttpServletRequest order, URI document) {
        super(order);
        this.document = document;
        UriComponentsBuilder.fromUri(document)
                .build(true)
                .getQueryParams()
                .forEach((name, values) -> parameters.put(
                        name,
                        values.stream()
                                .map(value -> value == null ? "" : UriUtils.decode(value, "UTF-8"))
                                .toArray(String[]::new)));
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getRequestURI() {
        return document.getRawPath();
    }

    @Override
    public String getServletPath() {
        return document.getPath();
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(getRequestURI());
    }

    @Override
    public @Nullable String getQueryString() {
        return document.getRawQuery();
    }

    /** The order says JSON of itself, which is nothing of what it asks for. */
    @Override
    public @Nullable String getHeader(String name) {
        return isOfTheOrder(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isOfTheOrder(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private static boolean isOfTheOrder(String name) {
        return List.of(HttpHeaders.ACCEPT, HttpHeaders.CONTENT_TYPE, HttpHeaders.IF_NONE_MATCH, "Idempotency-Key")
                .stream()
                .anyMatch(name::equalsIgnoreCase);
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }
}
