package qms.service.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import qms.events.QmsEvent;
import qms.service.projection.Projection;

/**
 * Compares If-Match before anything else is looked at, the body included. Only what the actor may see is compared: a stale version must not
 * tell that a foreign thing exists. The thing itself compares once more under its lock.
 */
public final class IfMatchFirst implements HandlerInterceptor {

    private static final Pattern ACT = Pattern.compile("/api/([a-z-]+)/\\{(?:id|key)}/.+");

    private final Desk desk;
    private final Collection<Projection<?, ?>> projections;

    public IfMatchFirst(Desk desk, Collection<Projection<?, ?>> projections) {
        this.desk = desk;
        this.projections = projections;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Matcher act = ACT.matcher(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        if (!request.getMethod().equals("POST") || !act.matches()) {
            return true;
        }
        desk.expectedVersion();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("id") instanceof String id) {
            projections.stream()
                    .filter(projection -> projection.collection().equals(act.group(1)))
                    .filter(projection -> OfUnit.class.isAssignableFrom(projection.viewType()))
                    .forEach(projection -> compare(projection, id));
        }
        return true;
    }

    // The view type was asked for above, which the type of the collection cannot say.
    @SuppressWarnings("unchecked")
    private void compare(Projection<?, ?> projection, String id) {
        desk.compareFirst((Projection<QmsEvent, OfUnit>) projection, id);
    }
}
