package qms.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerResponse;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import qms.web.problems.ProblemWriter;

/** A problem that the gateway itself answers with, and after how long it is worth trying again (zero: not by waiting). */
record Refusal(Problem problem, Duration retryAfter) {

    static Refusal unavailable(Service service, Duration retryAfter) {
        return new Refusal(
                Problem.of(
                        CommonProblem.UNAVAILABLE,
                        "Tjänsten " + service.key() + " svarar inte just nu. Försök igen om en stund, med samma"
                                + " Idempotency-Key om anropet ändrar något."),
                retryAfter);
    }

    static Refusal tooSlow(Service service) {
        return new Refusal(
                Problem.of(
                        CommonProblem.GATEWAY_TIMEOUT,
                        "Tjänsten " + service.key() + " svarade inte i tid. Anropet kan ändå ha utförts: försök igen"
                                + " med samma Idempotency-Key."),
                Duration.ofSeconds(5));
    }

    static Refusal tooLarge(DataSize limit) {
        return new Refusal(
                Problem.of(
                        CommonProblem.TOO_LARGE,
                        "Innehållet får vara högst " + limit.toKilobytes()
                                + " kB här. Dela upp det eller gör det mindre."),
                Duration.ZERO);
    }

    static Refusal tooMany(Duration wait) {
        return new Refusal(Problem.of(CommonProblem.TOO_MANY_REQUESTS), wait);
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted() && retryAfter.isPositive()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, retryAfter.toSeconds())));
        }
        ProblemWriter.write(request, response, problem);
    }

    ServerResponse asAnswer() {
        return ServerResponse.status(HttpStatusCode.valueOf(problem.type().status()))
                .build((request, response) -> {
                    write(request, response);
                    return null;
                });
    }
}
