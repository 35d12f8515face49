package qms.service.described;

import java.util.Arrays;
import java.util.stream.Collectors;
import qms.web.problems.ProblemType;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The refusals that a client may meet at any door, as responses to refer to. */
enum Refusals {
    BAD_REQUEST(400, "What was sent cannot be taken; `errors` says field by field what to mend."),
    UNAUTHENTICATED(401, "There is no valid token."),
    FORBIDDEN(403, "The role may not do this, or not for this unit."),
    NOT_FOUND(404, "There is no such thing, or it is none that the caller may see."),
    STALE(412, "It has been changed since the version in If-Match was read. Read it again."),
    TOO_LARGE(413, "The body is larger than what is taken."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has another content type than what is taken."),
    KEY_REUSED(422, "The Idempotency-Key was used before, for another body."),
    PRECONDITION_REQUIRED(428, "If-Match is missing.");

    final int status;
    private final String description;

    Refusals(int status, String description) {
        this.status = status;
        this.description = description;
    }

    String component() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }

    ObjectNode response(ObjectNode problem) {
        return response(description, problem);
    }

    void on(ObjectNode responses) {
        responses.putObject(Integer.toString(status)).put("$ref", "#/components/responses/" + component());
    }

    /** What stands against it in the present state: each code is a feature's own. */
    static ObjectNode conflict(java.util.List<ProblemType> guards, ObjectNode problem) {
        String codes = guards.stream()
                .map(guard -> "\n- `" + guard.code() + "` " + guard.title())
                .collect(Collectors.joining());
        return response(
                "It cannot be done in the present state:" + codes + "\n- `CONFLICT` Somebody else was writing.",
                problem);
    }

    private static ObjectNode response(String description, ObjectNode problem) {
        ObjectNode response = JsonNodeFactory.instance.objectNode().put("description", description);
        response.putObject("content").putObject("application/problem+json").set("schema", problem);
        return response;
    }
}
