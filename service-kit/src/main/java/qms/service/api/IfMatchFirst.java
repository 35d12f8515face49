package qms.service.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import qms.web.http.ETags;
import qms.web.http.IdempotencyKeys;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/**
 * Compares If-Match before anything else is looked at, the body included. A repeated request is let through, for its thing has moved on by
 * its own doing; the thing itself compares once more under its lock.
 */
public final class IfMatchFirst implements HandlerInterceptor {

    private static final String ACT = "/api/[a-z-]+/\\{(id|key)}/.+";

    private final EventStore log;

    public IfMatchFirst(EventStore log) {
        this.log = log;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (!request.getMethod().equals("POST")
                || pattern == null
                || !pattern.toString().matches(ACT)) {
            return true;
        }
        OptionalLong expected = ETags.ifMatch(request);
        if (expected.isEmpty()) {
            throw Problem.of(
                    CommonProblem.PRECONDITION_REQUIRED, "Ange i If-Match vilken version ändringen bygger på.");
        }
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("id") instanceof String id
                && IdempotencyKeys.of(request).isEmpty()) {
            log.lastSequenceNumberFor(id)
                    .filter(version -> version != expected.getAsLong())
                    .ifPresent(version -> {
                        throw Desk.stale();
                    });
        }
        return true;
    }
}
