package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One Idempotency-Key, one effect, one answer: at the same moment, later, and after the product was killed. Kills, so it has a product of its own. */
class IdempotencyTest {
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.empty();
    }

    @AfterAll
    static void end() {
        product.close();
    }

    @Test
    void fifty_at_once_with_one_key_register_one_complaint_and_get_one_answer() {
        String unit = Cases.established(product, "nyckel-femtio");
        Map<String, Object> body = Cases.complaint(unit, "Femtio gånger samma samtal");

        List<Answer> answers = Together.ask(50, () -> post("/api/complaints", body, "nyckel-femtio-1"));

        Answer one = theOne(answers);
        assertThat(one.status()).isEqualTo(201);
        assertThat(one.etag()).isEqualTo("\"0\"");
        assertThat(product.coordinator().get(one.location()).etag()).isEqualTo("\"0\"");
        assertListed(unit, 1);
    }

    @Test
    void fifty_at_once_with_one_key_establish_one_unit() {
        Map<String, Object> body = Cases.unit("nyckel-enhet");

        List<Answer> answers = Together.ask(50, () -> post("/api/units", body, "nyckel-enhet-1"));

        assertThat(theOne(answers).status()).isEqualTo(201);
    }

    @Test
    void the_same_key_with_another_body_is_refused_and_changes_nothing() {
        String unit = Cases.established(product, "nyckel-annat");
        Answer first = post("/api/complaints", Cases.complaint(unit, "Det första samtalet"), "nyckel-annat-1")
                .expect(201);

        Answer other = post("/api/complaints", Cases.complaint(unit, "Ett helt annat samtal"), "nyckel-annat-1")
                .expect(422);

        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(product.coordinator().get(first.location()).text("description"))
                .isEqualTo("Det första samtalet");
        assertListed(unit, 1);
    }

    @Test
    void the_same_fields_in_another_order_are_the_same_body() {
        String unit = Cases.established(product, "nyckel-ordning");
        Map<String, Object> body = Cases.complaint(unit, "Samma sak i annan ordning");
        String turned = Answer.JSON.writeValueAsString(new java.util.TreeMap<>(body));

        Answer first = post("/api/complaints", body, "nyckel-ordning-1").expect(201);

        assertSame(first, post("/api/complaints", turned, "nyckel-ordning-1"));
    }

    @Test
    void an_act_repeated_with_its_key_gets_its_old_answer_although_the_version_is_old_by_then() {
        String unit = Cases.established(product, "nyckel-handling");
        Client coordinator = product.coordinator();
        String complaint = post("/api/complaints", Cases.complaint(unit, "Fel dag angavs"), "nyckel-handling-1")
                .expect(201)
                .location();
        String corrections = complaint + "/corrections";
        Object correction = Cases.correction("Det var dagen innan.");

        Answer first = coordinator
                .act(corrections, "\"0\"", correction, "Idempotency-Key", "nyckel-handling-2")
                .expect(200);
        assertThat(first.etag()).isEqualTo("\"1\"");
        coordinator
                .act(complaint + "/forwarding", "\"1\"", Map.of("forwardedOn", "2024-02-06"))
                .expect(200);

        for (Answer again : Together.ask(
                10, () -> coordinator.act(corrections, "\"0\"", correction, "Idempotency-Key", "nyckel-handling-2"))) {
            assertSame(first, again);
        }
        assertThat(coordinator.get(complaint).etag()).isEqualTo("\"2\"");
        coordinator
                .act(corrections, "\"2\"", Cases.correction("Något annat."), "Idempotency-Key", "nyckel-handling-2")
                .expect(422);
    }

    @Test
    void a_key_is_remembered_although_the_product_was_killed_while_fifty_asked() {
        String unit = Cases.established(product, "nyckel-avbrott");
        Map<String, Object> body = Cases.complaint(unit, "Strömmen gick under samtalet");
        CompletableFuture<List<Answer>> before =
                CompletableFuture.supplyAsync(() -> Together.ask(50, () -> postOrCut(body, "nyckel-avbrott-1")));
        Until.passed(Duration.ofMillis(30));
        product.kill();
        List<Answer> heard =
                before.join().stream().filter(answer -> answer.status() != 0).toList();
        product.startAgain();

        List<Answer> after = Together.ask(50, () -> post("/api/complaints", body, "nyckel-avbrott-1"));

        Answer one = theOne(after);
        assertThat(one.status()).isEqualTo(201);
        heard.stream().filter(answer -> answer.status() == 201).forEach(answer -> assertSame(one, answer));
        assertListed(unit, 1);
        product.kill();
        product.startAgain();
        assertSame(one, post("/api/complaints", body, "nyckel-avbrott-1"));
        assertListed(unit, 1);
    }

    private static Answer post(String path, Object body, String key) {
        return product.coordinator().post(path, body, "Idempotency-Key", key);
    }

    /** Status 0 where the line was cut. */
    private static Answer postOrCut(Object body, String key) {
        try {
            return post("/api/complaints", body, key);
        } catch (UncheckedIOException cut) {
            return new Answer(0, java.net.http.HttpHeaders.of(Map.of(), (name, value) -> true), "");
        }
    }

    private static Answer theOne(List<Answer> answers) {
        Set<String> different = new HashSet<>();
        answers.forEach(answer -> different.add(outwardly(answer)));
        assertThat(different).as("different answers to one key").hasSize(1);
        return answers.getFirst();
    }

    private static void assertSame(Answer first, Answer again) {
        assertThat(outwardly(again)).isEqualTo(outwardly(first));
    }

    private static String outwardly(Answer answer) {
        return answer.status() + " " + answer.location() + " " + answer.etag() + "\n" + answer.body();
    }

    private static void assertListed(String unit, int wanted) {
        Client coordinator = product.coordinator();
        String list = "/api/complaints?unit=" + unit;
        Until.within(
                Duration.ofSeconds(10),
                () -> wanted + " listed, not " + coordinator.total(list),
                () -> coordinator.total(list) >= wanted);
        assertThat(coordinator.total(list)).isEqualTo(wanted);
    }
}
