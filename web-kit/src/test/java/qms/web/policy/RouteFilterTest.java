package qms.web.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

class RouteFilterTest {
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_provider_that_does_not_answer_is_503_and_not_the_clients_fault() throws Exception {
        filter(new AuthenticationServiceException("no keys"));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("UNAVAILABLE").doesNotContain("no keys");
    }

    @Test
    void a_refusal_from_a_later_filter_keeps_its_words() throws Exception {
        filter(Problem.of(CommonProblem.TOO_MANY_REQUESTS));
        assertThat(response.getStatus()).isEqualTo(429);
    }

    @Test
    void without_a_provider_no_token_is_believed() {
        JwtDecoder decoder = new TokenConfiguration().tokenDecoder(new MockEnvironment());
        assertThatThrownBy(() -> decoder.decode("anything")).isInstanceOf(JwtException.class);
    }

    private void filter(RuntimeException thrown) throws Exception {
        new RouteFilter().doFilter(new MockHttpServletRequest("GET", "/api/risks"), response, (request, answer) -> {
            throw thrown;
        });
    }
}
