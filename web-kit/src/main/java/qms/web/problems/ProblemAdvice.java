package qms.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever a controller, or Spring MVC on the way to it, throws into a problem that a person can read. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public final class ProblemAdvice {

    @ExceptionHandler
    void on(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        switch (thrown) {
            case AccessDeniedException refusal -> throw refusal; // the security chain knows 401 from 403
            case AuthenticationException refusal -> throw refusal;
            case AsyncRequestNotUsableException e -> {} // nobody is listening any more
            case HttpMessageNotWritableException unwritten -> unwritten(unwritten, request, response);
            default -> answer(thrown, request, response);
        }
    }

    private static void unwritten(
            HttpMessageNotWritableException thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            answer(thrown, request, response);
        }
    }

    private static void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem problem = toProblem(thrown);
        if (problem.type() == CommonProblem.INTERNAL) {
            ProblemWriter.writeInternal(request, response, thrown);
            return;
        }
        if (thrown instanceof ErrorResponse standard) {
            standard.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        ProblemWriter.write(request, response, problem);
    }

    private static Problem toProblem(Exception thrown) {
        return switch (thrown) {
            case Problem problem -> problem;
            case MalformedJson json -> Problem.of(CommonProblem.MALFORMED_JSON, json.detail());
            case HttpMessageNotReadableException unreadable ->
                unreadable.getCause() instanceof Problem problem ? problem : Problem.of(CommonProblem.MALFORMED_JSON);
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
            case MethodArgumentTypeMismatchException mismatch -> malformed(mismatch.getName());
            case TypeMismatchException mismatch -> malformed(String.valueOf(mismatch.getPropertyName()));
            case HandlerMethodValidationException invalid -> Problem.invalid(fields(invalid));
            case ErrorResponse standard ->
                Problem.of(CommonProblem.ofStatus(standard.getStatusCode().value()));
            default -> Problem.of(CommonProblem.INTERNAL);
        };
    }

    private static Problem missing(String field) {
        return Problem.invalid(field, FieldCode.MISSING, "Uppgiften saknas.");
    }

    private static Problem malformed(String field) {
        return Problem.invalid(field, FieldCode.MALFORMED, "Värdet har fel form.");
    }

    private static List<FieldProblem> fields(HandlerMethodValidationException invalid) {
        List<FieldProblem> problems = new ArrayList<>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            String name = result.getMethodParameter().getParameterName();
            problems.add(new FieldProblem(name, FieldCode.OUT_OF_RANGE, "Värdet är inte tillåtet."));
        }
        return problems;
    }
}
