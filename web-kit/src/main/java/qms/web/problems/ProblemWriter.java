package qms.web.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as {@code application/problem+json}, whatever the client said it accepts and wherever the refusal arose. */
public final class ProblemWriter {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProblemWriter() {}

    public static void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (problem.type().status() == CommonProblem.UNAVAILABLE.status() && !response.isCommitted()) {
            response.setHeader("Retry-After", "2");
        }
        write(response, ProblemDocument.of(problem, instance(request)));
    }

    /** An unforeseen fault: logged once with its cause under a reference; the client reads the reference and nothing else. */
    public static void writeInternal(HttpServletRequest request, HttpServletResponse response, Throwable cause)
            throws IOException {
        // Random on purpose: a reference says nothing about the fault, and faults need no clock to be told apart.
        String reference = UUID.randomUUID().toString();
        LOG.error("Unforeseen fault {} at {} {}", reference, request.getMethod(), instance(request), cause);
        write(response, ProblemDocument.of(Problem.of(CommonProblem.INTERNAL), instance(request), reference));
    }

    /** What is needed does not answer at present; the same request may go well in a moment. */
    public static void writeUnavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(
                request,
                response,
                Problem.of(
                        CommonProblem.UNAVAILABLE,
                        "Uppgifterna går inte att nå just nu. Försök igen om en stund, med samma Idempotency-Key om"
                                + " anropet ändrar något."));
    }

    static void write(HttpServletResponse response, ProblemDocument document) throws IOException {
        if (response.isCommitted()) {
            // Half an answer has left already. Leave it: the container closes the connection, and the client sees it
            // was cut.
            return;
        }
        byte[] body = bytes(document);
        response.resetBuffer();
        response.setStatus(document.status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Content-Language", "sv");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    static byte[] bytes(ProblemDocument document) {
        return JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
    }

    /** The path asked for, without the query: a query may hold names. */
    private static @Nullable String instance(HttpServletRequest request) {
        Object dispatchedFrom = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return dispatchedFrom instanceof String uri ? uri : request.getRequestURI();
    }
}
