package qms.web.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qms.web.problems.MalformedJson;
import tools.jackson.databind.JsonNode;

class FormsTest {
    enum Kind {
        COMPLAINT,
        PRAISE
    }

    record Placement(
            String parent, LocalDate from, @Nullable LocalDate to) {}

    record Everything(
            @Nullable @MaxLength(10) String text,
            @Nullable @MayBeEmpty String remark,
            @Nullable @Label String label,
            @Nullable @Codes({"T1", "T2"}) String code,
            @Nullable @Range(min = 1, max = 5) Integer probability,
            @Nullable Long count,
            @Nullable BigDecimal share,
            @Nullable Boolean wanted,
            @Nullable Instant receivedAt,
            @Nullable LocalDate due,
            @Nullable Kind kind,
            @Nullable UUID id,
            @Nullable @NotEmpty @NoDoubles List<Kind> categories,
            @Nullable @NoDoubles @MaxLength(3) List<String> words,
            @OrEmpty List<Placement> placements,
            @Nullable JsonNode result) {}

    record Required(
            String unit, int year, boolean wanted, Kind kind, List<String> words, Placement placement, JsonNode raw) {}

    @Nested
    class A_field {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '§',
                value = {
                    "\"text\":\"12345678901\" | text TOO_LONG",
                    "\"text\":\"  \" | text MISSING",
                    "\"text\":\"\" | text MISSING",
                    "\"text\":7 | text MALFORMED",
                    "\"text\":[\"a\"] | text MALFORMED",
                    "\"text\":\"a\\u0000b\" | text MALFORMED",
                    "\"text\":\"a\\ud83d\" | text MALFORMED",
                    "\"text\":\"\\ude00\\ud83d\" | text MALFORMED",
                    "\"code\":\"T3\" | code UNKNOWN_CODE",
                    "\"code\":3 | code MALFORMED",
                    "\"probability\":0 | probability OUT_OF_RANGE",
                    "\"probability\":6 | probability OUT_OF_RANGE",
                    "\"probability\":2.5 | probability MALFORMED",
                    "\"probability\":1e0 | probability MALFORMED",
                    "\"probability\":\"7\" | probability MALFORMED",
                    "\"probability\":true | probability MALFORMED",
                    "\"probability\":99999999999999999999999999 | probability OUT_OF_RANGE",
                    "\"count\":9223372036854775808 | count OUT_OF_RANGE",
                    "\"share\":\"1\" | share MALFORMED",
                    "\"share\":1e999999999 | share OUT_OF_RANGE",
                    "\"share\":1e-999999999 | share OUT_OF_RANGE",
                    "\"wanted\":\"true\" | wanted MALFORMED",
                    "\"wanted\":1 | wanted MALFORMED",
                    "\"receivedAt\":\"2023-05-01T08:00:00\" | receivedAt MALFORMED",
                    "\"receivedAt\":\"2023-05-01\" | receivedAt MALFORMED",
                    "\"receivedAt\":\"2024-02-30T08:00:00Z\" | receivedAt MALFORMED",
                    "\"receivedAt\":\"2024-02-01T24:00:00Z\" | receivedAt MALFORMED",
                    "\"receivedAt\":1700000000 | receivedAt MALFORMED",
                    "\"receivedAt\":\"1899-12-31T23:00:00Z\" | receivedAt OUT_OF_RANGE",
                    "\"receivedAt\":\"+12023-05-01T08:00:00Z\" | receivedAt OUT_OF_RANGE",
                    "\"due\":\"2024-02-30\" | due MALFORMED",
                    "\"due\":\"2023-02-29\" | due MALFORMED",
                    "\"due\":\"2023-5-1\" | due MALFORMED",
                    "\"due\":\"2023-05-01T00:00:00Z\" | due MALFORMED",
                    "\"due\":\"2201-01-01\" | due OUT_OF_RANGE",
                    "\"kind\":\"complaint\" | kind UNKNOWN_CODE",
                    "\"kind\":0 | kind MALFORMED",
                    "\"id\":\"1-1-1-1-1\" | id MALFORMED",
                    "\"categories\":[] | categories MISSING",
                    "\"categories\":\"PRAISE\" | categories MALFORMED",
                    "\"categories\":[\"PRAISE\",\"COMPLAINT\",\"PRAISE\"] | categories[2] DUPLICATE",
                    "\"categories\":[\"PRAISE\",\"BLAME\"] | categories[1] UNKNOWN_CODE",
                    "\"categories\":[\"PRAISE\",null] | categories[1] MISSING",
                    "\"words\":[\"a\",\"abcd\"] | words[1] TOO_LONG",
                    "\"words\":[\"a\",\"a\"] | words[1] DUPLICATE",
                    "\"placements\":[{\"parent\":\"järva\",\"from\":\"2023-07-01\"},{\"from\":\"x\"}] | placements[1].parent MISSING, placements[1].from MALFORMED",
                    "\"placements\":[7] | placements[0] MALFORMED",
                    "\"placements\":{} | placements MALFORMED",
                    "\"result\":{\"note\":[\"\\ud800\"]} | result MALFORMED",
                })
        void is_refused_with_the_code_of_the_contract(String member, String problems) {
            assertThat(problems(bind("{" + member + "}", Everything.class))).isEqualTo(problems);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "{\"text\":null,\"categories\":null,\"placements\":null,\"kind\":null,\"unknown\":[{}]}",
                    "{\"text\":\"åäö 😀\",\"remark\":\"\",\"code\":\"T1\",\"probability\":5,\"count\":-3,\"share\":0.70,\"wanted\":false}",
                    "{\"receivedAt\":\"2023-05-01T08:00:00.123+02:00\",\"due\":\"2024-02-29\",\"kind\":\"PRAISE\"}",
                    "{\"words\":[],\"categories\":[\"PRAISE\"],\"placements\":[{\"parent\":\"järva\",\"from\":\"2023-07-01\",\"to\":null}],\"result\":{\"kind\":\"COUNT\"}}"
                })
        void is_taken_when_it_is_as_it_should_be(String body) {
            assertThat(bind(body, Everything.class).problems()).isEmpty();
        }

        @Test
        void keeps_what_was_sent() {
            Everything read = bind("""
                            {"text":"Björken","count":7,"share":0.70,"receivedAt":"2023-05-01T00:30:00+02:00","kind":"PRAISE",
                             "placements":[{"parent":"järva","from":"2023-07-01"}]}""", Everything.class).orRefuse();
            assertThat(read.text()).isEqualTo("Björken");
            assertThat(read.share()).isEqualTo("0.70");
            assertThat(read.receivedAt()).isEqualTo("2023-04-30T22:30:00Z");
            assertThat(read.placements()).containsExactly(new Placement("järva", LocalDate.of(2023, 7, 1), null));
            assertThat(read.categories()).isNull();
        }
    }

    @Test
    void all_problems_come_at_once_in_the_order_of_the_fields() {
        assertThat(problems(bind("{\"year\":\"2023\",\"words\":null,\"placement\":{\"from\":null}}", Required.class)))
                .isEqualTo("unit MISSING, year MALFORMED, wanted MISSING, kind MISSING, words MISSING,"
                        + " placement.parent MISSING, placement.from MISSING, raw MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"text\"", "null", "true"})
    void a_body_that_is_no_object_is_malformed_as_a_whole(String body) {
        assertThat(problems(bind(body, Everything.class))).isEqualTo("null MALFORMED");
    }

    @ParameterizedTest
    @CsvSource({
        "811228-9874, true",
        "8112289874, true",
        "19811228-9874, true",
        "198112289874, true",
        "811228+9874, true",
        "811288-9871, true", // samordningsnummer: 60 added to the day
        "19811228 9874, true",
        "811228–9874, true",
        "Ring 811228-9874 om larmet, true",
        "811228-9875, false", // the check digit is wrong
        "811328-9873, false", // no thirteenth month
        "Diarienummer 2023/0815, false",
        "08-508 25 000, false",
        "1234567890123456, false",
        "Rutin för larm, false"
    })
    void a_label_refuses_personal_numbers(String text, boolean refused) {
        String problems = problems(bind("{\"label\":\"" + text + "\"}", Everything.class));
        assertThat(problems).isEqualTo(refused ? "label MALFORMED" : "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "{\"a\":1,}",
                "{\"a\":1} {}",
                "{\"a\":1}x",
                "{\"a\":1,\"a\":2}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":\"\u0001\"}",
                "// no\n{}",
                "{\"a\":.5}"
            })
    void what_is_no_strict_json_is_refused(String text) {
        assertThatThrownBy(() -> Forms.parse(text)).isInstanceOf(MalformedJson.class);
    }

    @Test
    void ten_thousand_levels_are_refused_without_falling_over() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertThatThrownBy(() -> Forms.parse(deep))
                .isInstanceOf(MalformedJson.class)
                .hasMessageContaining("nästlat");
        assertThatThrownBy(() -> Forms.parse("{\"a\":".repeat(10_000))).isInstanceOf(MalformedJson.class);
        assertThat(Forms.parse("[".repeat(100) + "]".repeat(100)).isArray()).isTrue();
    }

    @Test
    void a_number_of_a_thousand_digits_is_refused() {
        assertThatThrownBy(() -> Forms.parse("{\"a\":" + "9".repeat(1000) + "}"))
                .isInstanceOf(MalformedJson.class);
    }

    @Test
    void only_utf_8_is_read_and_a_byte_order_mark_is_passed_over() {
        assertThatThrownBy(() -> Forms.parse("{\"a\":\"å\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> Forms.parse("{\"a\":1}".getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(MalformedJson.class);
        assertThat(Forms.parse("\uFEFF{}".getBytes(StandardCharsets.UTF_8)).isObject())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "{\"b\":1,\"a\":[1,null,\"å\"]} | {\"a\":[1,null,\"å\"],\"b\":1}",
                "{\"a\":null,\"b\":{\"d\":null}} | {\"b\":{}}",
                "{\"a\":1.0,\"b\":1e2,\"c\":0.70,\"d\":1e999999999} | {\"a\":1,\"b\":100,\"c\":0.7,\"d\":1E+999999999}",
                "[ true , \"a\\u0062\\n\" ] | [true,\"ab\\n\"]"
            })
    void the_canonical_text_is_one_for_all_that_means_the_same(String json, String canonical) {
        assertThat(CanonicalJson.of(Forms.parse(json))).isEqualTo(canonical);
    }

    private static <T extends Record> Bound<T> bind(String json, Class<T> type) {
        return Forms.bind(Forms.parse(json), type);
    }

    private static String problems(Bound<?> bound) {
        return bound.problems().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .collect(Collectors.joining(", "));
    }
}
