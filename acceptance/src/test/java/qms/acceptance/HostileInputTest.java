package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever is sent: a clear problem, nothing of how the product is made, nothing half stored, and it lives. */
@ExtendWith(Products.class)
class HostileInputTest {
    private static final long GIGABYTE = 1L << 30;
    private static final Pattern INNARDS = Pattern.compile(
            "Exception|Throwable|\\tat |java\\.|jakarta\\.|org\\.(spring|apache|axon)|qms\\.[a-z]|jackson|SELECT |INSERT |sqlite|mongo|stackTrace",
            Pattern.CASE_INSENSITIVE);

    private final Product product;
    private final Client coordinator;
    private final String unit;
    private long eventsBefore;

    HostileInputTest(@Holding(Holding.What.NOTHING_BUT_TESTS) Product product) {
        this.product = product;
        this.coordinator = product.coordinator();
        this.unit = Cases.established(product, "fientlig");
    }

    @BeforeEach
    void count() {
        eventsBefore = events();
    }

    @AfterEach
    void nothing_is_stored_and_the_product_lives() {
        assertThat(product.alive()).isTrue();
        assertThat(events()).as("events in the log").isEqualTo(eventsBefore);
        assertThat(coordinator.total("/api/complaints?unit=" + unit)).isZero();
    }

    static Stream<Arguments> bodies() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("nothing", "");
        bodies.put("half an object", "{\"unit\": \"fientlig\"");
        bodies.put("no JSON", "unit=fientlig");
        bodies.put("null", "null");
        bodies.put("a list", "[]");
        bodies.put("a text", "\"fientlig\"");
        bodies.put("two objects", complaint("Två objekt") + complaint("Det andra"));
        bodies.put("a comment", "/* hej */" + complaint("Kommentar"));
        bodies.put("not a number", complaint("Inget tal").replace("true", "NaN"));
        bodies.put("a key twice", complaint("Dubbel nyckel").replaceFirst("\\{", "{\"unit\":\"annan\","));
        bodies.put("a raw NUL", complaint("Nolla NOLL mitt i").replace("NOLL", "\0"));
        bodies.put("an escaped NUL", complaint("Nolla NOLL mitt i").replace("NOLL", "\\u0000"));
        bodies.put("half a surrogate pair", complaint("Halvt HALVT tecken").replace("HALVT", "\\ud83d"));
        bodies.put(
                "a surrogate pair turned round", complaint("Vänt VÄNT tecken").replace("VÄNT", "\\ude00\\ud83d"));
        bodies.put("an object for a text", complaint("X").replace("\"X\"", "{\"$gt\": \"\"}"));
        bodies.put("an operator for the unit", complaint("Operator").replace("\"fientlig\"", "{\"$gt\": \"\"}"));
        bodies.put("an unknown code", complaint("Okänd kanal").replace("PHONE", "PIGEON"));
        bodies.put("a number for a code", complaint("Tal som kod").replace("\"PHONE\"", "0"));
        bodies.put("an unknown unit", complaint("Okänd enhet").replace("fientlig", "../../etc/passwd"));
        bodies.put("a moment without an offset", complaint("Utan zon").replace("+01:00", ""));
        bodies.put("a day that is none", complaint("Ingen dag").replace("2024-02-05", "2024-02-30"));
        bodies.put("a year far away", complaint("Långt bort").replace("2024-02-05", "+999999999-02-05"));
        bodies.put("a huge number for a moment", complaint("Stort tal").replaceFirst("\"2024[^\"]*\"", "1e999999999"));
        bodies.put("a text for yes or no", complaint("Ja eller nej").replace("true", "\"ja\""));
        bodies.put(
                "fifty thousand categories",
                complaint("Många").replace("\"TREATMENT\"", "\"TREATMENT\",".repeat(50_000) + "\"TREATMENT\""));
        bodies.put("lists in lists, 10,000 deep", "[".repeat(10_000) + "]".repeat(10_000));
        bodies.put("objects in objects, 10,000 deep", "{\"unit\":".repeat(10_000) + "1" + "}".repeat(10_000));
        bodies.put("depth in a field", complaint("Djup").replace("\"Djup\"", "[".repeat(10_000) + "]".repeat(10_000)));
        bodies.put("2 MB of text", complaint("X".repeat(2_000_000)));
        bodies.put("a number of 100,000 digits", complaint("Siffror").replace("true", "1".repeat(100_000)));
        return bodies.entrySet().stream().map(body -> Arguments.of(body.getKey(), body.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_hostile_body_is_refused_with_a_clear_problem(String name, String body) {
        assertProblem(coordinator.post("/api/complaints", body));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_hostile_line_of_an_import_is_listed_and_nothing_of_it_is_stored(String name, String body) {
        Answer answer = coordinator.importLines("complaints", body.replace("\n", " ") + "\n");
        if (answer.status() == 200) {
            JsonNode result = answer.json();
            assertThat(result.path("imported").asInt(-1)).as(answer.body()).isZero();
            assertThat(result.path("rejected").asInt(-1))
                    .as(answer.body())
                    .isEqualTo(result.path("read").asInt(-2));
            assertThat(answer.body()).doesNotContainPattern(INNARDS).hasSizeLessThan(100_000);
        } else {
            assertProblem(answer);
        }
    }

    @Test
    void bytes_that_are_no_utf8_are_refused() {
        byte[] latin = complaint("Å i fel teckenkod").getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(coordinator.send(
                request -> request.POST(BodyPublishers.ofByteArray(latin)),
                "/api/complaints",
                "Content-Type",
                "application/json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "nonsens"
            })
    void a_body_of_another_kind_is_refused(String type) {
        Answer answer = coordinator.post("/api/complaints", complaint("Fel slag"), "Content-Type", type);
        assertProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=abc",
                "page=99999999999999999999",
                "size=201",
                "size=0",
                "sort=$where",
                "sort=__proto__",
                "receivedAt[$gt]=",
                "$where=sleep(1000)",
                "unit[$ne]=x",
                "colour=red"
            })
    void a_hostile_filter_is_refused(String filter) {
        String query = filter.replace("[", "%5B").replace("]", "%5D").replace("$", "%24");
        assertProblem(coordinator.get("/api/complaints?" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"$gt\":\"\"}", "' OR '1'='1", ".*", "\u0000", "å'\"\\"})
    void a_hostile_value_in_a_filter_finds_nothing(String value) {
        Answer answer =
                coordinator.get("/api/complaints?unit=" + java.net.URLEncoder.encode(value, StandardCharsets.UTF_8));
        if (answer.status() == 200) {
            assertThat(answer.json().path("total").asLong(-1)).isZero();
        } else {
            assertProblem(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/complaints/nonsens",
                "/api/complaints/%27%20OR%201=1",
                "/api/complaints/%00",
                "/api/complaints/..%2f..%2fetc%2fpasswd",
                "/api/complaints/%2e%2e/%2e%2e/etc/passwd",
                "/api/..;/actuator/env",
                "/actuator/env",
                "/api/nothing",
                "/api",
                "/api/complaints;x=1/..",
                "/..%252f..%252fetc/passwd",
                "/api/complaints/$%7Bjndi:ldap://localhost/x%7D",
                "/api/reports/quality/fientlig/0",
                "/.env",
                "/api//complaints/"
            })
    void an_address_that_leads_nowhere_is_refused(String path) {
        Answer answer = RawRequest.send(
                product.base(),
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + coordinator.token()
                        + "\r\nConnection: close\r\n\r\n");
        assertProblem(answer);
        assertThat(answer.status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "BREW", "TRACE"})
    void another_method_is_refused(String method) {
        Answer answer = RawRequest.send(
                product.base(),
                method + " /api/complaints HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + coordinator.token()
                        + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        assertProblem(answer);
        assertThat(answer.status()).isIn(400, 405);
    }

    static Stream<String> tokens() {
        String claims =
                "{\"sub\":\"contract\",\"aud\":\"qms\",\"person\":\"x\",\"roles\":[\"ADMINISTRATOR\"],\"units\":[\"*\"],\"exp\":4102444800}";
        return Stream.of(
                "nonsens",
                "a.b.c",
                part("{\"alg\":\"none\"}") + "." + part(claims) + ".",
                part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + part(claims) + "." + part("signatur"),
                part("{\"alg\":\"RS256\",\"kid\":\"../../dev/null\"}") + "." + part(claims) + "." + part("signatur"),
                part("{\"alg\":\"RS256\",\"jku\":\"http://localhost:1/\"}") + "." + part(claims) + "."
                        + part("signatur"));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void a_token_that_was_not_issued_here_is_refused(String token) {
        Answer answer = new Client(product.base(), token).get("/api/complaints");
        assertProblem(answer);
        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void a_token_with_other_claims_under_its_signature_is_refused() {
        String[] parts = product.as("medarbetare").token().split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String raised = part(claims.replace("EMPLOYEE", "ADMINISTRATOR"));
        Answer answer = new Client(product.base(), parts[0] + "." + raised + "." + parts[2]).get("/api/complaints");
        assertProblem(answer);
        assertThat(answer.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "1", "\"1\", \"2\"", "W/", "\"-1", "\"99999999999999999999\""})
    void a_version_that_is_none_is_refused(String version) {
        Answer answer = coordinator.act(
                "/api/complaints/00000000-0000-7000-8000-000000000000/closing",
                version,
                Map.of("closedOn", "2024-01-01"));
        assertProblem(answer);
        assertThat(answer.status()).isIn(400, 404, 412);
    }

    @Test
    void headers_that_are_too_much_are_refused() {
        assertProblem(coordinator.get("/api/complaints", "X-Large", "x".repeat(100_000)));
        assertProblem(
                coordinator.post("/api/complaints", complaint("Lång nyckel"), "Idempotency-Key", "n".repeat(300)));
        assertProblem(coordinator.post(
                "/api/complaints", complaint("Nyckel med mellanslag"), "Idempotency-Key", "en nyckel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/complaints HTTP/1.1\r\n\r\n",
                "GET /api/comp\0laints HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /api/complaints HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
                "POST /api/complaints HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}   ",
                "POST /api/complaints HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked, nonsens\r\n\r\n0\r\n\r\n",
                "GET /api/complaints?x=<script> HTTP/1.1\r\nHost: localhost\r\n\r\n"
            })
    void a_request_that_is_no_http_is_refused(String text) {
        assertProblem(RawRequest.send(product.base(), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/complaints application/json", "/api/complaints/import application/x-ndjson"})
    void a_gigabyte_of_white_space_is_refused_long_before_its_end(String where) {
        String[] words = where.split(" ");
        AtomicLong sent = new AtomicLong();
        Answer answer =
                RawRequest.postWhiteSpace(product.base(), words[0], words[1], coordinator.token(), GIGABYTE, sent);
        assertProblem(answer);
        assertThat(answer.status()).isIn(400, 413);
        assertThat(sent.get()).as("bytes sent before the answer").isLessThan(GIGABYTE / 2);
    }

    private static void assertProblem(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).as(answer.body()).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        for (String field : List.of("type", "title", "detail", "code")) {
            assertThat(problem.path(field).asString(""))
                    .as(field + " of " + answer.body())
                    .isNotBlank();
        }
        assertThat(answer.body()).doesNotContainPattern(INNARDS).hasSizeLessThan(100_000);
    }

    private long events() {
        return product.eventsInTheLog();
    }

    private static String complaint(String description) {
        return Answer.JSON.writeValueAsString(Cases.complaint("fientlig", description));
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
