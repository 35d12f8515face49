package qms.service.history;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import qms.service.api.OfUnit;
import qms.service.projection.Projection;

/** Gives every collection whose things are folded from their own stream the routes of their history, beside the route that reads one. */
final class HistoryRoutes implements SmartInitializingSingleton {

    private static final Pattern ONE = Pattern.compile("/api/([a-z-]+)/\\{id}");

    private final RequestMappingHandlerMapping mapping;
    private final Set<String> collections;
    private final OwnRoutes own;
    private final HistoryController controller;

    HistoryRoutes(
            RequestMappingHandlerMapping mapping,
            Collection<Projection<?, ?>> projections,
            OwnRoutes own,
            HistoryController controller) {
        this.mapping = mapping;
        this.collections = projections.stream()
                .filter(projection -> OfUnit.class.isAssignableFrom(projection.viewType()))
                .map(Projection::collection)
                .collect(Collectors.toSet());
        this.own = own;
        this.controller = controller;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, HandlerMethod> gets = new TreeMap<>();
        mapping.getHandlerMethods().forEach((route, handler) -> {
            if (route.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET))) {
                route.getPatternValues().forEach(pattern -> gets.put(pattern, handler));
            }
        });
        gets.forEach((pattern, handler) -> {
            Matcher one = ONE.matcher(pattern);
            if (one.matches() && collections.contains(one.group(1))) {
                own.add(pattern, handler);
                follow(pattern, gets.keySet());
            }
        });
    }

    private void follow(String pattern, Set<String> taken) {
        route(pattern + "/history", "history", MediaType.APPLICATION_JSON_VALUE);
        route(pattern + "/history", "historyAsLines", MediaType.APPLICATION_NDJSON_VALUE);
        route(pattern + "/history/{number}/event", "storedEvent", MediaType.APPLICATION_JSON_VALUE);
        // Documents tell what differs in their text.
        if (!taken.contains(pattern + "/differences")) {
            route(pattern + "/differences", "differences", MediaType.APPLICATION_JSON_VALUE);
        }
    }

    private void route(String pattern, String handler, String mediaType) {
        mapping.registerMapping(
                RequestMappingInfo.paths(pattern)
                        .methods(RequestMethod.GET)
                        .produces(mediaType)
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                controller,
                method(handler));
    }

    private static Method method(String name) {
        return Arrays.stream(HistoryController.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
