package qms.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

class HttpTest {

    @Test
    void a_version_is_a_quoted_etag_and_comes_back() {
        assertThat(ETags.of(3)).isEqualTo("\"3\"");
        assertThat(ifMatch("\"3\"")).hasValue(3);
        assertThat(ETags.ifMatch(new MockHttpServletRequest())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"3\"", "\"abc\"", "\"03\"", "\"-3\"", "\"\"", "\"99999999999999999999\""})
    void a_tag_that_is_none_of_ours_matches_no_version(String tag) {
        assertThat(ifMatch(tag)).hasValue(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "3", "\"3\", \"4\"", "\"3", "", "abc"})
    void anything_else_is_malformed(String tag) {
        refused(() -> ifMatch(tag), "If-Match", FieldCode.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7f0c-1:2/3", "~!\"#"})
    void a_key_is_visible_ascii(String key) {
        assertThat(IdempotencyKeys.of(keyed(key))).contains(key);
        assertThat(IdempotencyKeys.of(new MockHttpServletRequest())).isEmpty();
        assertThat(IdempotencyKeys.of(keyed("k".repeat(200)))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "nyckel-å", "a\tb"})
    void any_other_key_is_refused(String key) {
        refused(() -> IdempotencyKeys.of(keyed(key)), "Idempotency-Key", FieldCode.MALFORMED);
        refused(() -> IdempotencyKeys.of(keyed("k".repeat(201))), "Idempotency-Key", FieldCode.MALFORMED);
    }

    @Test
    void a_page_is_the_first_fifty_unless_asked_otherwise() {
        assertThat(PageRequest.parse(Map.of(), Set.of())).isEqualTo(new PageRequest(0, 50, List.of()));
        assertThat(PageRequest.parse(
                        Map.of("page", "2", "size", "200", "sort", "unit,-receivedAt"), Set.of("unit", "receivedAt")))
                .isEqualTo(new PageRequest(
                        2,
                        200,
                        List.of(new PageRequest.Order("unit", false), new PageRequest.Order("receivedAt", true))));
    }

    @ParameterizedTest
    @CsvSource({
        "size, 201, OUT_OF_RANGE", "size, 0, OUT_OF_RANGE", "size, 99999999999, OUT_OF_RANGE", "size, många, MALFORMED",
        "page, -1, OUT_OF_RANGE", "page, 1.5, MALFORMED", "sort, name, UNKNOWN_CODE", "sort, 'unit,', UNKNOWN_CODE"
    })
    void a_page_that_cannot_be_is_refused(String field, String value, FieldCode code) {
        refused(() -> PageRequest.parse(Map.of(field, value), Set.of("unit")), field, code);
    }

    private static OptionalLong ifMatch(String tag) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("If-Match", tag);
        return ETags.ifMatch(request);
    }

    private static MockHttpServletRequest keyed(String key) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Idempotency-Key", key);
        return request;
    }

    private static void refused(ThrowingCallable call, String field, FieldCode code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.errors().getFirst().field()).isEqualTo(field);
            assertThat(problem.errors().getFirst().code()).isEqualTo(code);
        });
    }
}
