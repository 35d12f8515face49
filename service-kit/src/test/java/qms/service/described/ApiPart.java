package qms.service.described;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import qms.service.imports.ImportedCollection;
import qms.web.problems.ProblemDocument;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A service's part of the API document, made from what runs: its routes, the records that its controllers take and give, the lists'
 * declared filters, and the words of the source. Read {@link Operation} for what is said of a route and {@link Schemas} for a record.
 */
public final class ApiPart {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Prose prose = new Prose();
    private final Schemas schemas = new Schemas(prose);
    private final List<Route> routes = new ArrayList<>();

    private ApiPart(ApplicationContext service) {
        for (RequestMappingHandlerMapping mapping :
                service.getBeansOfType(RequestMappingHandlerMapping.class).values()) {
            mapping.getHandlerMethods().forEach((route, handler) -> routes.addAll(routes(route, handler, service)));
        }
        routes.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
    }

    public static ObjectNode of(ApplicationContext service) {
        return new ApiPart(service).document();
    }

    private ObjectNode document() {
        ObjectNode paths = JSON.objectNode();
        TreeSet<Tag> tags = new TreeSet<>();
        ObjectNode problem = schemas.of(ProblemDocument.class, Schemas.Way.OUT);
        for (Route route : routes) {
            ObjectNode path =
                    paths.get(route.path()) instanceof ObjectNode known ? known : paths.putObject(route.path());
            path.set(
                    route.method().toLowerCase(java.util.Locale.ROOT),
                    new Operation(route, prose, schemas, problem).described());
            tags.add(route.tag());
        }
        ObjectNode document = JSON.objectNode().put("openapi", "3.1.0");
        ArrayNode named = document.putArray("tags");
        tags.forEach(tag -> named.addObject().put("name", tag.swedish).put("description", tag.description));
        document.set("paths", paths);
        ObjectNode components = document.putObject("components");
        ObjectNode records = components.putObject("schemas");
        schemas.components().forEach(records::set);
        ObjectNode refusals = components.putObject("responses");
        Map<String, Refusals> sorted = new TreeMap<>();
        for (Refusals each : Refusals.values()) {
            sorted.put(each.component(), each);
        }
        sorted.forEach((name, each) -> refusals.set(name, each.response(problem.deepCopy())));
        return document;
    }

    /** The one import handler stands for a route of each collection. */
    private static List<Route> routes(RequestMappingInfo mapping, HandlerMethod handler, ApplicationContext service) {
        Collection<? extends ImportedCollection<?>> collections = collections(service);
        List<Route> routes = new ArrayList<>();
        for (String path : mapping.getPatternValues()) {
            if (!path.startsWith("/api/") || givesLines(mapping)) {
                continue;
            }
            String method =
                    mapping.getMethodsCondition().getMethods().iterator().next().name();
            if (path.startsWith("/api/{collection}")) {
                collections.forEach(each -> routes.add(
                        new Route(method, path.replace("{collection}", each.name()), handler, each.lineType())));
            } else {
                routes.add(new Route(method, path, handler, null));
            }
        }
        return routes;
    }

    /** The same as another route gives in pages, which says so. */
    private static boolean givesLines(RequestMappingInfo mapping) {
        return mapping.getProducesCondition().getProducibleMediaTypes().equals(Set.of(MediaType.APPLICATION_NDJSON));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Collection<ImportedCollection<?>> collections(ApplicationContext service) {
        return (Collection) service.getBeansOfType(ImportedCollection.class).values();
    }

    /** One route and who answers; for an import, the record of a line. */
    record Route(String method, String path, HandlerMethod handler, Class<?> line) {

        Tag tag() {
            return Tag.of(path);
        }

        boolean isPost() {
            return method.equals("POST");
        }

        boolean isImport() {
            return line != null && isPost();
        }

        boolean isOperations() {
            return tag() == Tag.OPERATIONS;
        }

        boolean creates() {
            return isPost() && path.equals("/api/" + tag().path);
        }

        /** Begins something that goes on in the background and is read where Location says. */
        boolean begins() {
            return isPost() && (path.endsWith("/rebuilds") || path.endsWith("/verifications"));
        }

        /** Changes an existing thing. */
        boolean acts() {
            return isPost() && !isOperations() && path.startsWith("/api/" + tag().path + "/{");
        }
    }
}
