package qms.web.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ProblemAdviceTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/complaints");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void who_has_gone_before_the_answer_came_is_no_fault_of_ours() throws Exception {
        new ProblemAdvice()
                .on(
                        new HttpMessageNotWritableException("Could not write JSON", new IOException("Broken pipe")),
                        request,
                        response);

        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void what_could_not_be_written_for_another_reason_is() throws Exception {
        new ProblemAdvice()
                .on(
                        new HttpMessageNotWritableException("Could not write JSON", new IOException("No such field")),
                        request,
                        response);

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString()).contains("INTERNAL").doesNotContain("No such field");
    }
}
