package qms.web.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Holds a running service against the policy table. */
public final class PolicyCoverage {

    private PolicyCoverage() {}

    /** Fails where a handler has no row of exactly its method and pattern; names of path variables do not matter. The error page needs none. */
    public static void everyHandlerHasARow(ApplicationContext service, String... importedCollections) {
        List<String> rows =
                PolicyTable.rows().stream().map(PolicyCoverage::route).toList();
        assertThat(handlers(service, importedCollections))
                .as("handlers without a row in PolicyTable")
                .allSatisfy(handler -> assertThat(rows).as(handler).contains(handler));
    }

    /** Rows under a path that the service answers for, but has no handler for. */
    public static List<PolicyRow> rowsWithoutHandler(ApplicationContext service, String... underPaths) {
        return rowsWithoutHandler(service, List.of(), underPaths);
    }

    /** The one import handler answers for the collections that are named. */
    public static List<PolicyRow> rowsWithoutHandler(
            ApplicationContext service, List<String> importedCollections, String... underPaths) {
        Set<String> handlers = handlers(service, importedCollections.toArray(String[]::new));
        List<PolicyRow> missing = new ArrayList<>();
        for (PolicyRow row : PolicyTable.rows()) {
            boolean ours =
                    List.of(underPaths).stream().anyMatch(path -> row.path().startsWith(path));
            if (ours && !handlers.contains(route(row))) {
                missing.add(row);
            }
        }
        return missing;
    }

    /** Every "METHOD /pattern" that the service's own controllers answer, path variables as {}. */
    public static Set<String> handlers(ApplicationContext service, String... importedCollections) {
        return service.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(handler -> !org.springframework.boot.webmvc.error.ErrorController.class.isAssignableFrom(
                        handler.getValue().getBeanType()))
                .flatMap(handler -> routes(handler.getKey()).stream())
                .flatMap(route -> route.contains(" /api/{}/import") && importedCollections.length > 0
                        ? Stream.of(importedCollections).map(each -> route.replace("/{}/", "/" + each + "/"))
                        : Stream.of(route))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
        // A handler that names no method answers to all of them.
        Set<RequestMethod> methods = named.isEmpty() ? Set.of(RequestMethod.values()) : named;
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> method + " " + anonymous(path)))
                .toList();
    }

    private static String route(PolicyRow row) {
        return row.method() + " " + anonymous(row.path());
    }

    private static String anonymous(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
