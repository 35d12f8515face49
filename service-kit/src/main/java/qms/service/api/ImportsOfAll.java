package qms.service.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** An import is of no unit, its lines may be of any: it takes the right to the whole organisation, before the first line is read. */
public final class ImportsOfAll implements HandlerInterceptor {

    private static final String IMPORT = "/api/{collection}/import";

    private final Access access;

    public ImportsOfAll(Access access) {
        this.access = access;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // The pattern and not the path, which may be written in other ways.
        if (IMPORT.equals(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                && access.visibleUnits(request).isPresent()) {
            throw Problem.of(CommonProblem.FORBIDDEN, "En inläsning kräver att din roll gäller hela organisationen.");
        }
        return true;
    }
}
