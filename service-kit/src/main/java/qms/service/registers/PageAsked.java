package qms.service.registers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qms.web.http.PageRequest;

/** The same request, for one page of its list. */
final class PageAsked extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    PageAsked(HttpServletRequest request, int page) {
        super(request);
        parameters = new LinkedHashMap<>(request.getParameterMap());
        parameters.remove("format");
        parameters.put("page", new String[] {Integer.toString(page)});
        parameters.put("size", new String[] {Integer.toString(PageRequest.LARGEST)});
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
}
