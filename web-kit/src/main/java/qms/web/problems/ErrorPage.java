package qms.web.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what no controller could: a fault in a filter, or a status that somebody sent without a word. */
@Controller
public final class ErrorPage implements ErrorController {

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (!(thrown instanceof Throwable fault)) {
            int code = status instanceof Integer given ? given : 404;
            ProblemWriter.write(request, response, Problem.of(CommonProblem.ofStatus(code)));
        } else if (causedBy(fault) instanceof Problem problem) {
            ProblemWriter.write(request, response, problem);
        } else {
            ProblemWriter.writeInternal(request, response, fault);
        }
    }

    /** A filter's refusal may come wrapped in a ServletException. */
    private static @Nullable Problem causedBy(@Nullable Throwable thrown) {
        return switch (thrown) {
            case null -> null;
            case Problem problem -> problem;
            default -> thrown.getCause() == thrown ? null : causedBy(thrown.getCause());
        };
    }
}
