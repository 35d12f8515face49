package qms.reports.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

class LedgerApiTest {

    private static final String LATEST = "/api/ledger/checkpoints/latest";

    private final Caller auditor = TheService.running().as(Role.AUDITOR, "*");

    @Test
    void what_is_appended_is_sealed_within_seconds_by_itself() {
        Answer latest = latest();
        assertThat(latest.status()).isEqualTo(200);
        assertThat(Long.parseLong(latest.at("/size"))).isPositive();
        assertThat(latest.body().has("stopped")).isFalse();
        Answer page = auditor.get("/api/ledger/checkpoints?size=1");
        assertThat(page.at("/items/0/note")).contains("\n\n\u2014 ");
        assertThat(Long.parseLong(page.at("/total"))).isEqualTo(Long.parseLong(page.at("/items/0/number")));
        assertThat(auditor.get("/api/ledger/checkpoints?page=1000").body().path("items"))
                .isEmpty();
    }

    @Test
    void an_event_is_proved_to_be_in_the_log_that_was_signed() {
        Answer signed = latest();
        long size = Long.parseLong(signed.at("/size"));
        Answer proof = auditor.get("/api/ledger/proofs/inclusion?number=2&size=" + size);
        assertThat(proof.at("/root")).isEqualTo(signed.at("/root"));
        assertThat(ProofCheck.includes(
                        Hash.ofBase64(proof.at("/leaf")), 1, size, path(proof), Hash.ofBase64(signed.at("/root"))))
                .isTrue();
    }

    @Test
    void many_events_are_proved_to_be_in_one_signed_log() {
        Answer signed = latest();
        long size = Long.parseLong(signed.at("/size"));
        Answer proofs = many("{'numbers':[5,1,3],'size':%d,'from':2}".formatted(size));
        assertThat(proofs.at("/note")).isEqualTo(signed.at("/note"));
        assertThat(proofs.body().at("/proofs").valueStream())
                .hasSize(3)
                .allMatch(proof -> ProofCheck.includes(
                        Hash.ofBase64(proof.path("leaf").asString()),
                        proof.path("number").asLong() - 1,
                        size,
                        hashes(proof.path("path")),
                        Hash.ofBase64(signed.at("/root"))));
        assertThat(ProofCheck.grew(
                        2,
                        Hash.ofBase64(proofs.at("/grown/fromRoot")),
                        size,
                        Hash.ofBase64(proofs.at("/root")),
                        hashes(proofs.body().at("/grown/path"))))
                .isTrue();
        assertThat(proofs.at("/publicKey"))
                .isEqualTo(auditor.get("/api/ledger/key").at("/publicKey"));
    }

    @Test
    void what_no_checkpoint_holds_yet_is_not_proved() {
        latest();
        assertThat(many("{'numbers':[99999999]}").code()).isEqualTo(LedgerProblem.LEDGER_NOT_YET_SEALED.name());
        assertThat(many("{'numbers':[1],'size':99999999}").errors()).containsExactly("size OUT_OF_RANGE");
        assertThat(many("{'numbers':[1],'from':99999999}").errors()).containsExactly("from OUT_OF_RANGE");
        assertThat(many("{'numbers':[0]}").errors()).containsExactly("numbers OUT_OF_RANGE");
        assertThat(many("{'numbers':[]}").status()).isEqualTo(400);
        assertThat(TheService.running()
                        .as(Role.EMPLOYEE, ServiceUnderTest.UNIT)
                        .post("/api/ledger/proofs/inclusion", "{'numbers':[1]}")
                        .status())
                .as("a proof says nothing about what it proves")
                .isEqualTo(200);
        assertThat(TheService.running()
                        .stranger()
                        .post("/api/ledger/proofs/inclusion", "{'numbers':[1]}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_log_is_proved_to_have_only_grown() {
        Answer proof = auditor.get("/api/ledger/proofs/consistency?from=3&to=" + latest().at("/size"));
        assertThat(ProofCheck.grew(
                        3,
                        Hash.ofBase64(proof.at("/fromRoot")),
                        Long.parseLong(proof.at("/to")),
                        Hash.ofBase64(proof.at("/toRoot")),
                        path(proof)))
                .isTrue();
    }

    /** With nothing but what Java has. */
    @Test
    void a_checkpoint_is_checked_with_the_public_key_by_whoever_has_it() throws Exception {
        Answer key = auditor.get("/api/ledger/key");
        String note = latest().at("/note");
        String text = note.substring(0, note.indexOf("\n\n") + 1);
        String line = note.substring(note.indexOf("\n\n") + 2).strip();
        byte[] named = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
        Signature signature = Signature.getInstance(key.at("/algorithm"));
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.at("/x509")))));
        signature.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(signature.verify(Arrays.copyOfRange(named, 4, named.length))).isTrue();
        assertThat(key.at("/verifierKey")).startsWith(key.at("/origin") + "+");
    }

    @Test
    void the_whole_log_is_verified_in_the_background() {
        Answer signed = latest();
        Answer asked = auditor.post(
                "/api/ledger/verifications",
                "{'heads':[{'size':%s,'root':'%s'}]}".formatted(signed.at("/size"), signed.at("/root")));
        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.at("/state")).isEqualTo("WAITING");
        Answer done = auditor.getUntil(
                asked.location(), answer -> !answer.at("/endedAt").isEmpty());
        assertThat(done.at("/state")).isEqualTo("DONE");
        assertThat(done.at("/ok")).isEqualTo("true");
        assertThat(Long.parseLong(done.at("/checked"))).isGreaterThanOrEqualTo(Long.parseLong(signed.at("/size")));
        assertThat(done.body().path("cannotShow")).hasSize(3);
    }

    @Test
    void a_head_that_was_never_that_of_this_log_is_found() {
        Answer asked =
                auditor.post("/api/ledger/verifications", "{'heads':[{'size':2,'root':'%s'}]}".formatted(Hash.EMPTY));
        Answer done = auditor.getUntil(
                asked.location(), answer -> !answer.at("/endedAt").isEmpty());
        assertThat(done.at("/ok")).isEqualTo("false");
        assertThat(done.at("/findings/0/code")).isEqualTo("ROOT_DIFFERS");
    }

    @Test
    void the_same_question_with_the_same_key_is_one_verification() {
        Caller keyed = auditor.with("Idempotency-Key", "ledger-api-test");
        Answer first = keyed.post("/api/ledger/verifications", "{}");
        assertThat(keyed.post("/api/ledger/verifications", "{}").location()).isEqualTo(first.location());
        assertThat(keyed.post("/api/ledger/verifications", "{'heads':[{'size':1,'root':'%s'}]}".formatted(Hash.EMPTY))
                        .code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/ledger/proofs/inclusion?number=0",
                "/api/ledger/proofs/inclusion?number=one",
                "/api/ledger/proofs/inclusion?number=1&size=99999999",
                "/api/ledger/proofs/inclusion?number=5&size=4",
                "/api/ledger/proofs/inclusion",
                "/api/ledger/proofs/consistency?from=0",
                "/api/ledger/proofs/consistency?from=5&to=4",
                "/api/ledger/checkpoints?size=0",
            })
    void what_cannot_be_proved_is_refused(String path) {
        latest();
        assertThat(auditor.get(path).status()).isEqualTo(400);
    }

    @Test
    void what_is_no_root_is_refused_and_what_was_never_asked_is_not_found() {
        assertThat(auditor.post("/api/ledger/verifications", "{'heads':[{'size':1,'root':'x'}]}")
                        .status())
                .isEqualTo(400);
        assertThat(auditor.get("/api/ledger/verifications/00000000-0000-7000-8000-000000000000")
                        .status())
                .isEqualTo(404);
        assertThat(auditor.get("/api/ledger/verifications/..").status()).isIn(400, 404);
    }

    @Test
    void whoever_reads_a_report_reads_its_head_and_may_not_ask_for_a_verification() {
        latest();
        Caller manager = TheService.running().as(Role.UNIT_MANAGER, ServiceUnderTest.UNIT);
        assertThat(manager.get("/api/reports/quality/" + ServiceUnderTest.UNIT + "/2024")
                        .header("X-Ledger-Head"))
                .matches("[0-9]+ [A-Za-z0-9+/]{43}=");
        assertThat(manager.get(LATEST).status()).isEqualTo(200);
        assertThat(manager.post("/api/ledger/verifications", "{}").status()).isEqualTo(403);
    }

    private Answer latest() {
        return auditor.getUntil(LATEST, answer -> answer.status() == 200 && Long.parseLong(answer.at("/size")) >= 5);
    }

    private Answer many(String asked) {
        return auditor.post("/api/ledger/proofs/inclusion", asked);
    }

    private static List<Hash> path(Answer proof) {
        return hashes(proof.body().path("path"));
    }

    private static List<Hash> hashes(JsonNode path) {
        return path.valueStream().map(JsonNode::asString).map(Hash::ofBase64).toList();
    }
}
