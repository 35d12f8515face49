package qms.web.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommonProblemTest {

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void every_problem_says_what_it_is_and_what_to_do(CommonProblem problem) {
        assertThat(problem.code()).isEqualTo(problem.name());
        assertThat(problem.title()).isNotBlank().doesNotEndWith(".");
        assertThat(problem.defaultDetail()).endsWith(".");
        assertThat(problem.status()).isBetween(400, 599);
        // A bare status leads back to a problem of that status.
        assertThat(CommonProblem.ofStatus(problem.status()).status()).isIn(problem.status(), 400);
    }

    @ParameterizedTest
    @CsvSource({"418, BAD_REQUEST", "422, BAD_REQUEST", "500, INTERNAL", "507, INTERNAL", "404, NOT_FOUND"})
    void a_status_without_a_problem_of_its_own_is_the_nearest(int status, CommonProblem problem) {
        assertThat(CommonProblem.ofStatus(status)).isEqualTo(problem);
    }

    /** What the container or a service behind the gateway may say without words of its own. */
    @ParameterizedTest
    @CsvSource({
        "408, REQUEST_TIMEOUT",
        "414, URI_TOO_LONG",
        "431, HEADERS_TOO_LARGE",
        "501, NOT_IMPLEMENTED",
        "502, BAD_GATEWAY",
        "504, GATEWAY_TIMEOUT"
    })
    void a_bare_status_gets_words(int status, CommonProblem problem) {
        assertThat(CommonProblem.ofStatus(status)).isEqualTo(problem);
    }

    @Test
    void an_internal_fault_tells_nothing_but_its_reference() {
        ProblemDocument document = ProblemDocument.of(Problem.of(CommonProblem.INTERNAL), "/api/x", "ref");
        assertThat(new String(ProblemWriter.bytes(document), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"/docs/problems#INTERNAL\",\"title\":\"Något gick fel hos oss\",\"status\":500,"
                        + "\"detail\":\"Felet är noterat. Försök igen om en stund.\",\"instance\":\"/api/x\","
                        + "\"code\":\"INTERNAL\",\"reference\":\"ref\"}");
    }
}
