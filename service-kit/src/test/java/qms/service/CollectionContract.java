package qms.service;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.OTHER_UNIT;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qms.service.described.Conformity;
import qms.service.privacy.Sealer;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/**
 * What a client may rely on in every collection, tried on one: what is written is read at once, and each refusal that can be met. To be
 * extended for every collection, through {@link ActsContract} where something can be done to its things; the collection's own guards are
 * added there.
 */
public abstract class CollectionContract {

    static final AtomicInteger COUNT = new AtomicInteger();

    /** A body with faults, and what is said of them as {@code field CODE}. */
    public record Faulty(String body, String... errors) {}

    protected abstract ServiceUnderTest service();

    /** Such as {@code /api/risks}. */
    protected abstract String path();

    /** What is taken: a thing of {@link ServiceUnderTest#UNIT}, another for each number. */
    protected abstract String body(int number);

    protected abstract Faulty faulty();

    /** Somebody who knows their way but asks for what their role may not. */
    protected Answer forbidden() {
        return service().as(Role.BOARD_MEMBER, "*").post(path(), newBody());
    }

    /** Whether any role reads the things of any unit. */
    protected boolean isOpenToAll() {
        return false;
    }

    protected final String newBody() {
        return body(COUNT.incrementAndGet());
    }

    /** A new thing, made by a coordinator. */
    protected final Answer made() {
        return made(newBody());
    }

    protected final Answer made(String body) {
        Answer made = service().coordinator().post(path(), body);
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made;
    }

    /** Does something to the newest version of a thing. */
    protected final Answer act(Answer thing, String at, String body) {
        Caller coordinator = service().coordinator();
        String version = coordinator.get(thing.location()).etag();
        return coordinator.seen(version).post(thing.location() + at, body);
    }

    /** The act goes through. */
    protected final Answer done(Answer thing, String at, String body) {
        Answer done = act(thing, at, body);
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        fits("POST", at, 200, done);
        return done;
    }

    /** The act meets a guard: 409 with this code. */
    protected final void refused(Answer thing, String at, String body, String code) {
        Answer refused = act(thing, at, body);
        assertThat(refused.code()).as(refused.body().toString()).isEqualTo(code);
        assertThat(refused.status()).isEqualTo(409);
        fits("POST", at, 409, refused);
    }

    @Test
    void what_is_created_is_read_at_once_and_listed_soon() {
        Answer made = made();
        assertThat(made.location()).startsWith(path() + "/");
        assertThat(made.etag()).matches("\"\\d+\"");
        fits("POST", null, 201, made);

        Answer read = service().coordinator().get(made.location());
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(made.body());
        assertThat(read.etag()).isEqualTo(made.etag());
        fits("GET", "", 200, read);

        service()
                .coordinator()
                .getUntil(path() + "?size=1", any -> pageWith(made.body()).isPresent());
        fits("GET", null, 200, pageWith(made.body()).orElseThrow());
    }

    /** The same, but for words that a list does not open. */
    private static boolean isRowOf(JsonNode thing, JsonNode item) {
        if (item.isString() && item.stringValue().equals(Sealer.UNOPENED)) {
            return thing.isString();
        }
        if (!item.isContainer() || item.getNodeType() != thing.getNodeType() || item.size() != thing.size()) {
            return item.equals(thing);
        }
        return item.isArray()
                ? IntStream.range(0, item.size()).allMatch(i -> isRowOf(thing.get(i), item.get(i)))
                : item.propertyStream()
                        .allMatch(field ->
                                thing.has(field.getKey()) && isRowOf(thing.get(field.getKey()), field.getValue()));
    }

    /** The page that it stands on: others may have made many before it. */
    private Optional<Answer> pageWith(JsonNode thing) {
        for (int page = 0; ; page++) {
            Answer list = service().coordinator().get(path() + "?size=200&page=" + page);
            if (list.body().path("items").valueStream().anyMatch(item -> isRowOf(thing, item))) {
                return Optional.of(list);
            }
            if (list.body().path("items").isEmpty()) {
                return Optional.empty();
            }
        }
    }

    @Test
    void a_list_refuses_what_it_does_not_know() {
        Answer refused = service().coordinator().get(path() + "?colour=red");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).containsExactly("colour UNKNOWN_CODE");
        fits("GET", null, 400, refused);
        assertThat(service().coordinator().get(path() + "?size=201").errors()).containsExactly("size OUT_OF_RANGE");
        assertThat(service().coordinator().get(path() + "?sort=colour").errors())
                .containsExactly("sort UNKNOWN_CODE");
    }

    @Test
    void every_fault_of_a_body_is_told_at_once() {
        Answer refused = service().coordinator().post(path(), faulty().body());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("INVALID");
        assertThat(refused.errors()).containsExactly(faulty().errors());
        fits("POST", null, 400, refused);
        assertThat(service().coordinator().post(path(), "{").code()).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void another_content_type_is_not_taken() {
        Answer refused =
                service().coordinator().with("Content-Type", "text/plain").post(path(), newBody());
        assertThat(refused.status()).isEqualTo(415);
        fits("POST", null, 415, refused);
    }

    @Test
    void a_stranger_is_asked_to_log_in() {
        Answer refused = service().stranger().post(path(), newBody());
        assertThat(refused.status()).isEqualTo(401);
        fits("POST", null, 401, refused);
        assertThat(service().stranger().get(path()).status()).isEqualTo(401);
    }

    @Test
    void a_role_that_may_not_is_told_so() {
        Answer refused = forbidden();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void what_is_unknown_and_what_is_another_units_are_both_not_found() {
        Answer unknown = service().coordinator().get(path() + "/" + UUID.nameUUIDFromBytes(new byte[1]));
        assertThat(unknown.status()).isEqualTo(404);
        fits("GET", "", 404, unknown);
        assertThat(service().coordinator().get(path() + "/0").status()).isEqualTo(404);

        Answer made = made();
        Answer foreign = service().as(Role.UNIT_MANAGER, OTHER_UNIT).get(made.location());
        assertThat(foreign.status()).isEqualTo(isOpenToAll() ? 200 : 404);
    }

    @Test
    void the_same_key_again_has_one_effect_and_the_same_answer() {
        Caller caller = service().coordinator().with("Idempotency-Key", "create-" + COUNT.incrementAndGet());
        String body = newBody();
        Answer first = caller.post(path(), body);
        Answer again = caller.post(path(), body);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.body()).isEqualTo(first.body());

        Answer other = caller.post(path(), newBody());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        fits("POST", null, 422, other);
    }

    /** The answer is as the API document says; {@code at} is null for the collection, else what follows the thing. */
    final void fits(String method, String at, int status, Answer answer) {
        Conformity.of(service().name()).check(method, at == null ? path() : path() + "/x" + at, status, answer);
    }
}
