package qms.service.described;

import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import qms.service.api.ListQuery;
import qms.service.described.ApiPart.Route;
import qms.service.described.Schemas.Way;
import qms.service.export.Formats;
import qms.service.export.OnPaper;
import qms.service.export.Tabular;
import qms.service.export.Written;
import qms.service.registers.Registers;
import qms.web.http.PageRequest;
import qms.web.policy.PolicyRow;
import qms.web.policy.PolicyTable;
import qms.web.policy.Relation;
import qms.web.problems.ProblemType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All that is said of one route. */
final class Operation {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, String> KNOWN_PARAMETERS = Map.of(
            "unit", "The unit's key, on any level.",
            "year", "Four digits.",
            "occurrence", "Period and last day, as in `occurrences[].occurrence`.",
            "asOf",
                    "A date (the end of that local day) or an instant with offset: the figures as they were known then.",
            "recordedBy", "An instant with offset: only what stood in the log by then, by the log's own time.");

    private final Route route;
    private final Schemas schemas;
    private final ObjectNode problem;
    private final Prose.Comment comment;

    Operation(Route route, Prose prose, Schemas schemas, ObjectNode problem) {
        this.route = route;
        this.schemas = schemas;
        this.problem = problem;
        this.comment = prose.of(route.handler().getMethod());
        if (comment.summary().isEmpty()) {
            throw new IllegalStateException("Say in one line what this does: " + route.handler());
        }
    }

    ObjectNode described() {
        ObjectNode operation = JSON.objectNode();
        operation.putArray("tags").add(route.tag().swedish);
        operation.put("operationId", id());
        operation.put("summary", comment.summary().replaceFirst("\\.$", ""));
        operation.put(
                "description",
                Stream.of(comment.rest(), allowed())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n\n")));
        ArrayNode parameters = parameters();
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        ObjectNode body = body();
        if (body != null) {
            operation.set("requestBody", body);
        }
        operation.set("responses", responses());
        return operation;
    }

    private String id() {
        String method =
                route.isImport() ? "import" : route.handler().getMethod().getName();
        return route.tag().path + "." + method;
    }

    private String allowed() {
        PolicyRow row = PolicyTable.find(route.method(), route.path()).orElseThrow();
        return row.allows().entrySet().stream()
                .map(entry -> "`" + entry.getKey() + "` (" + inWords(entry.getValue()) + ")")
                .collect(Collectors.joining(", ", "For ", "."));
    }

    private static String inWords(Set<Relation> relations) {
        return relations.contains(Relation.OTHER)
                ? "any unit"
                : relations.stream().sorted().map(Operation::inWords).collect(Collectors.joining(", "));
    }

    private static String inWords(Relation relation) {
        return switch (relation) {
            case OWN_UNIT -> "own unit";
            case BELOW -> "below";
            case ABOVE -> "above";
            case OTHER -> "other units";
            case REPORTER -> "what they reported";
            case INVESTIGATOR -> "what they investigate";
        };
    }

    private ArrayNode parameters() {
        ArrayNode parameters = JSON.arrayNode();
        for (MethodParameter each : route.handler().getMethodParameters()) {
            each.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            PathVariable inPath = each.getParameterAnnotation(PathVariable.class);
            RequestParam inQuery = each.getParameterAnnotation(RequestParam.class);
            RequestHeader inHeader = each.getParameterAnnotation(RequestHeader.class);
            String name = String.valueOf(each.getParameterName());
            if (inPath != null && route.path().contains("{" + name + "}")) {
                parameters.add(parameter("path", name, true, said(name), string()));
            } else if (inQuery != null && each.getParameterType() == Map.class) {
                listed(parameters);
            } else if (inQuery != null) {
                parameters.add(
                        parameter("query", name, false, said(name), schemas.of(each.getParameterType(), Way.IN)));
            } else if (inHeader != null && comment.parameters().containsKey(name)) {
                parameters.add(parameter("header", inHeader.name(), false, said(name), string()));
            }
        }
        if (mayBeAskedAsOf()) {
            parameters.add(parameter(
                    "query",
                    "asOf",
                    false,
                    "A date (the end of that local day) or an instant with offset: as it was known then.",
                    string()));
        }
        if (route.acts()) {
            parameters.add(parameter(
                    "header",
                    "If-Match",
                    true,
                    "The ETag of the version that the change builds on; compared before anything else.",
                    string()));
        }
        if (route.creates() || route.begins() || route.acts()) {
            parameters.add(parameter(
                    "header",
                    "Idempotency-Key",
                    false,
                    "The same key and body again has one effect and the same answer; another body with the key is refused.",
                    string().put("maxLength", 200)));
        }
        return parameters;
    }

    private boolean mayBeAskedAsOf() {
        String one = route.path().endsWith("/{id}") ? route.path() : route.path() + "/{id}";
        return route.method().equals("GET")
                && route.path().matches("/api/[a-z-]+(/\\{id})?")
                && PolicyTable.find("GET", one + "/history").isPresent();
    }

    private String said(String name) {
        return comment.parameters().getOrDefault(name, KNOWN_PARAMETERS.getOrDefault(name, ""));
    }

    /** What the list says of itself; a list that says nothing has pages only. */
    private void listed(ArrayNode parameters) {
        parameters.add(parameter(
                "query",
                "page",
                false,
                "Counted from 0.",
                JSON.objectNode().put("type", "integer").put("minimum", 0)));
        parameters.add(parameter(
                "query",
                "size",
                false,
                "How many on a page.",
                JSON.objectNode().put("type", "integer").put("minimum", 1).put("maximum", PageRequest.LARGEST)));
        if (Registers.itemOf(route.handler()).isPresent()) {
            ObjectNode format = string();
            format.putArray("enum").add("json").add("csv").add("xlsx");
            parameters.add(parameter(
                    "query",
                    "format",
                    false,
                    "`csv` or `xlsx` for a register: the whole list with all its columns, without page and size.",
                    format));
        }
        ListQuery list = declared();
        if (list == null) {
            return;
        }
        if (!list.sortable().isEmpty()) {
            parameters.add(parameter(
                    "query",
                    "sort",
                    false,
                    "Fields with commas between, a minus in front turns the order; ties are broken by id. Fields: "
                            + String.join(", ", list.sortable()) + ".",
                    string()));
        }
        list.filters()
                .forEach((name, kind) -> parameters.add(parameter(
                        "query",
                        name,
                        false,
                        "",
                        switch (kind) {
                            case TEXT -> string();
                            case NUMBER -> JSON.objectNode().put("type", "integer");
                            case DAY -> string().put("format", "date");
                        })));
    }

    private ListQuery declared() {
        try {
            for (var field : route.handler().getBeanType().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == ListQuery.class) {
                    field.setAccessible(true);
                    return (ListQuery) field.get(null);
                }
            }
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode parameter(
            String in, String name, boolean required, String description, ObjectNode schema) {
        ObjectNode parameter = JSON.objectNode().put("name", name).put("in", in).put("required", required);
        if (!description.isEmpty()) {
            parameter.put("description", description);
        }
        parameter.set("schema", schema);
        return parameter;
    }

    private ObjectNode body() {
        if (route.isImport()) {
            ObjectNode body = JSON.objectNode()
                    .put("required", true)
                    .put(
                            "description",
                            said("body")
                                    + " The schema is that of one line; besides, each line has `externalId`, unique in its collection.");
            ObjectNode content = body.putObject("content");
            content.putObject("application/x-ndjson").set("schema", schemas.of(route.line(), Way.IN));
            Stream.of(mapping().consumes())
                    .filter(type -> !content.has(type))
                    .forEach(type -> content.putObject(type).set("schema", binary()));
            return body;
        }
        for (MethodParameter each : route.handler().getMethodParameters()) {
            RequestBody taken = each.getParameterAnnotation(RequestBody.class);
            if (each.getParameterType() == InputStream.class) {
                ObjectNode body = JSON.objectNode().put("required", true).put("description", said("body"));
                body.putObject("content").putObject("application/octet-stream").set("schema", binary());
                return body;
            }
            if (taken != null) {
                ObjectNode body = JSON.objectNode().put("required", taken.required());
                body.putObject("content")
                        .putObject("application/json")
                        .set("schema", schemas.of(each.getParameterType(), Way.IN));
                return body;
            }
        }
        return null;
    }

    private ObjectNode responses() {
        Map<Integer, ObjectNode> answers = new TreeMap<>();
        ObjectNode done = JSON.objectNode();
        Type answer = answer();
        int status = isAccepted() ? 202 : route.creates() || route.begins() ? 201 : answer == Void.class ? 204 : 200;
        done.put(
                "description",
                isAccepted()
                        ? "Accepted; it is done in the background."
                        : route.creates() || route.begins()
                                ? "Created."
                                : route.acts() ? "Done; this is how it stands now." : "As asked for.");
        headers(done);
        if (answer == InputStreamResource.class) {
            done.putObject("content").putObject("*/*").set("schema", binary());
        } else if (answer != Void.class) {
            content(done.putObject("content"), answer);
        }
        answers.put(status, done);
        List<ProblemType> guards = guards();
        if ((route.acts() || route.begins() || (route.creates() && route.tag().sharedStream)) && !guards.isEmpty()) {
            answers.put(409, Refusals.conflict(guards, problem.deepCopy()));
        }
        ObjectNode referred = JSON.objectNode();
        refusals().forEach(each -> each.on(referred));
        referred.properties()
                .forEach(each -> answers.put(Integer.valueOf(each.getKey()), (ObjectNode) each.getValue()));
        ObjectNode responses = JSON.objectNode();
        answers.forEach((code, response) -> responses.set(Integer.toString(code), response));
        return responses;
    }

    private boolean isAccepted() {
        ResponseStatus said = route.handler().getMethodAnnotation(ResponseStatus.class);
        return said != null && said.code() == HttpStatus.ACCEPTED;
    }

    private boolean isFile(Class<?> type) {
        return (Tabular.class.isAssignableFrom(type) || OnPaper.class.isAssignableFrom(type))
                && mapping().produces().length > 0;
    }

    /** What can also be had as a table or a document, or is streamed, is said for each of its formats. */
    private void content(ObjectNode content, Type answer) {
        if (answer instanceof Class<?> type && isFile(type)) {
            for (String format : mapping().produces()) {
                content.putObject(format)
                        .set("schema", format.equals("application/json") ? schemas.of(answer, Way.OUT) : binary());
            }
        } else if (answer == void.class || answer instanceof Class<?> type && Written.class.isAssignableFrom(type)) {
            for (String format : mapping().produces()) {
                content.putObject(format).set("schema", format.startsWith("text/") ? string() : binary());
            }
        } else {
            content.putObject(mediaType()).set("schema", schemas.of(answer, Way.OUT));
            if (Registers.itemOf(route.handler()).isPresent()) {
                content.putObject(Formats.CSV).set("schema", string());
                content.putObject(Formats.XLSX).set("schema", binary());
            }
        }
    }

    private RequestMapping mapping() {
        return Objects.requireNonNull(
                AnnotatedElementUtils.findMergedAnnotation(route.handler().getMethod(), RequestMapping.class));
    }

    private List<Refusals> refusals() {
        List<Refusals> refusals =
                new ArrayList<>(List.of(Refusals.BAD_REQUEST, Refusals.UNAUTHENTICATED, Refusals.FORBIDDEN));
        if (route.path().contains("{") || route.isOperations()) {
            refusals.add(Refusals.NOT_FOUND);
        }
        if (!route.method().equals("GET")) {
            refusals.addAll(List.of(Refusals.TOO_LARGE, Refusals.UNSUPPORTED_MEDIA_TYPE));
        }
        if (route.creates() || route.begins() || route.acts()) {
            refusals.add(Refusals.KEY_REUSED);
        }
        if (route.acts()) {
            refusals.addAll(List.of(Refusals.STALE, Refusals.PRECONDITION_REQUIRED));
        }
        return refusals;
    }

    private void headers(ObjectNode response) {
        boolean one = route.method().equals("GET") && route.path().matches("/api/[a-z-]+/\\{\\w+}");
        ObjectNode headers = JSON.objectNode();
        if (route.creates() || route.begins()) {
            header(headers, "Location", "Where it is read.");
        }
        if (route.creates() && !isAccepted() || route.acts() || one) {
            header(headers, "ETag", "Its version, for If-Match.");
        }
        if (route.tag() == Tag.REPORTS) {
            header(headers, "X-Projected-Until", "The time up to which every event is counted.");
        }
        if (!headers.isEmpty()) {
            response.set("headers", headers);
        }
    }

    private static void header(ObjectNode headers, String name, String description) {
        headers.putObject(name).put("description", description).set("schema", string());
    }

    private Type answer() {
        Type type = route.handler().getMethod().getGenericReturnType();
        return type instanceof ParameterizedType generic && generic.getRawType() == ResponseEntity.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    /** The refusals that stand beside the controller. */
    private List<ProblemType> guards() {
        return OwnProblems.types(route.handler().getBeanType().getPackageName())
                .filter(each -> each.status() == 409)
                .toList();
    }

    /** JSON, unless the route says that it answers with something else. */
    private String mediaType() {
        GetMapping said = route.handler().getMethodAnnotation(GetMapping.class);
        return said == null || said.produces().length == 0
                ? "application/json"
                : said.produces()[0].replaceFirst(";.*", "");
    }

    private static ObjectNode binary() {
        return string().put("format", "binary");
    }

    private static ObjectNode string() {
        return JSON.objectNode().put("type", "string");
    }
}
