package qms.deviations.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.deviations.platform.Crockford;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintReceived;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.privacy.Challenges;
import qms.service.privacy.Sealer;
import qms.service.privacy.Vault;
import qms.service.projection.Streams;
import qms.service.store.Meta;
import qms.web.Ids;
import qms.web.identity.Role;

/** An anonymous complaint from the first word to the answer, by people without an account and by those who handle it. */
class IntakeStoryTest {

    private static final String PATH = "/api/intake/complaints";
    private static final String WORDS = "Ingen kom på natten, och min mor Karin Berg låg kvar på golvet.";

    private final ServiceUnderTest service = TheService.running();
    private final Caller sender = service.stranger();
    private final Caller manager = service.as(Role.UNIT_MANAGER, "bjorken");

    @Test
    void somebody_without_a_name_complains_is_asked_something_answers_and_is_told() {
        Answer receipt = sent(WORDS);
        String follow = receipt.location();
        assertThat(receipt.at("/aboutSecrecy")).contains("fullständig anonymitet kan inte utlovas");
        assertThat(sender.get(follow).at("/stateText")).startsWith("Vi har tagit emot");

        Answer found = manager.getUntil(
                "/api/complaints?unit=bjorken&state=RECEIVED&size=200",
                list -> idOf(list).isPresent());
        String id = idOf(found).orElseThrow();
        assertThat(found.body().toString()).doesNotContain(receipt.at("/receipt"));
        String at = "/api/complaints/" + id;
        act(at, "/registration", "{'source':'RELATIVE','categories':['PROVISION']}");
        act(at, "/notes", "{'text':'Kontrollera nattens körlista.'}");
        act(at, "/questions", "{'text':'Vilken natt var det?'}");

        Answer asked = sender.get(follow);
        assertThat(asked.at("/exchanged/0/text")).isEqualTo("Vilken natt var det?");
        assertThat(asked.body().toString()).doesNotContain("körlista");
        assertThat(sender.post(follow + "/messages", "{'text':'Natten till den tredje.'}")
                        .status())
                .isEqualTo(200);
        byte[] file = "En anteckning.".getBytes(StandardCharsets.UTF_8);
        assertThat(sender.upload(follow + "/attachments", "anteckning.txt", file)
                        .at("/files/0/name"))
                .isEqualTo("anteckning.txt");

        Answer read = manager.get(at);
        assertThat(read.at("/letters/1/text")).isEqualTo("Natten till den tredje.");
        assertThat(manager.bytes(at + "/attachments/" + read.at("/files/0/file/sha256")))
                .isEqualTo(file);
        act(at, "/acknowledgement", "{'channel':'RECEIPT'}");
        act(at, "/investigation", "{}");
        act(at, "/decision", "{'outcome':'JUSTIFIED','deviationFound':true}");
        act(at, "/no-action", "{'reason':'Körlistan är rättad samma dag.'}");
        act(at, "/feedback", "{'channel':'RECEIPT','content':'Besöket missades. Vi har rättat körlistan.'}");
        act(at, "/closing", "{}");

        Answer told = sender.get(follow);
        assertThat(told.at("/answer")).isEqualTo("Besöket missades. Vi har rättat körlistan.");
        assertThat(told.at("/stateText")).isEqualTo("Ärendet är avslutat.");
        assertThat(sender.post(follow + "/messages", "{'text':'Tack.'}").code()).isEqualTo("COMPLAINT_CLOSED");
    }

    /** Hard case 35: the log does not say who sent it, also when somebody is logged in. */
    @Test
    void whoever_sends_is_not_recorded() {
        String follow = service.as(Role.EMPLOYEE, "bjorken")
                .post(PATH, body(WORDS + " Igen."))
                .location();
        String id = Ids.derived("intake receipt", Crockford.read(follow.substring(follow.lastIndexOf('/') + 1)));
        var origin = service.context().getBean(Streams.class).origin(id).orElseThrow();
        assertThat(origin.metadata().get(Meta.ACTOR)).isEqualTo("PUBLIC");
        assertThat(service.as(Role.EMPLOYEE, "bjorken")
                        .get("/api/complaints/" + id)
                        .status())
                .isEqualTo(404);
    }

    /** Hard case 33: a name in the words is sealed with them, and gone with the key. */
    @Test
    void what_was_written_is_gone_when_the_case_is_disposed_of() {
        String follow = sent(WORDS + " Återigen.").location();
        sender.post(follow + "/messages", "{'text':'Karin Berg är min mor.'}");
        String id = Ids.derived("intake receipt", Crockford.read(follow.substring(follow.lastIndexOf('/') + 1)));
        service.context().getBean(Vault.class).destroy(id);
        assertThat(sender.get(follow).at("/exchanged/0/text")).isEqualTo("[gallrad]");
        assertThat(sender.post(follow + "/messages", "{'text':'Mer.'}").status())
                .isEqualTo(409);
    }

    @Test
    void a_challenge_is_used_once_and_the_same_again_is_the_same_complaint() {
        String body = body(WORDS + " Två gånger.");
        Answer first = sender.post(PATH, body);
        Answer again = sender.post(PATH, body);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(sender.post(PATH, body.replace("Två gånger", "Något annat")).errors())
                .containsExactly("challenge DUPLICATE");
    }

    @Test
    void what_nobody_has_worked_on_or_a_program_has_filled_in_is_refused() {
        String body = body(WORDS);
        assertThat(sender.post(PATH, body.replace("'website':''", "'website':'http://example.invalid'"))
                        .errors())
                .containsExactly("website MALFORMED");
        assertThat(sender.post(PATH, body.replaceAll("'solution':'[^']*'", "'solution':'nothing'"))
                        .errors())
                .containsExactly("solution MALFORMED");
        assertThat(sender.post(PATH, body.replaceAll("'challenge':'[^']*'", "'challenge':'aa.99999999999.0.bb'"))
                        .errors())
                .containsExactly("challenge MALFORMED");
        assertThat(sender.post(PATH, body.replace("bjorken", "nowhere")).errors())
                .containsExactly("unit UNKNOWN_UNIT");
    }

    @Test
    void whatever_is_wrong_with_a_receipt_the_answer_is_the_same() {
        String real = sent(WORDS + " Kvitto.").location();
        assertThat(sender.get(real.toLowerCase(Locale.ROOT).replace("-", "")).status())
                .isEqualTo(200);
        Answer complaint = manager.post("/api/complaints", """
                {'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00',
                 'source':'RELATIVE','categories':['TREATMENT'],'description':'Inget kvitto.','feedbackWanted':true}""");
        for (String wrong : List.of("0000-0000-0000-0000-0000", "x", complaint.at("/id"), "a".repeat(2000))) {
            Answer answer = sender.get(PATH + "/" + wrong);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void a_complaint_takes_ten_files_from_its_sender_and_no_more() {
        String follow = sent(WORDS + " Filer.").location();
        for (int i = 1; i <= 10; i++) {
            byte[] file = ("Bilaga " + i).getBytes(StandardCharsets.UTF_8);
            assertThat(sender.upload(follow + "/attachments", "bilaga-" + i + ".txt", file)
                            .status())
                    .isEqualTo(200);
        }
        Answer eleventh =
                sender.upload(follow + "/attachments", "bilaga-11.txt", "Bilaga 11".getBytes(StandardCharsets.UTF_8));
        assertThat(eleventh.code()).isEqualTo("COMPLAINT_ENOUGH_RECEIVED");
        assertThat(sender.get(follow).body().path("files")).hasSize(10);
    }

    /** Request 8: what was promised and not kept is said, by the day of the policy. */
    @Test
    void what_was_not_answered_in_time_is_said_to_be_late() {
        Answer inTime = sender.get(sent(WORDS + " I tid.").location());
        assertThat(inTime.at("/late")).isEqualTo("false");
        assertThat(inTime.at("/stateText")).doesNotContain("Försenat");
        String receipt = "7KQ2-M4WT-9XPA-3HVD-8NRC";
        ComplaintId id = ComplaintId.of(Ids.derived("intake receipt", Crockford.read(receipt)));
        Instant came = Instant.parse("2026-05-22T08:00:00Z");
        PersonalText words =
                service.context().getBean(Sealer.class).seal(id.toString(), "complaint.description", WORDS);
        service.happened(
                id.toString(),
                new ComplaintReceived(id, "bjorken", "COMPLAINT", null, false, came, words, null, true, came));
        Answer late = sender.get(PATH + "/" + receipt);
        assertThat(late.at("/answerPromisedBy")).isEqualTo("2026-06-22");
        assertThat(late.at("/late")).isEqualTo("true");
        assertThat(late.at("/stateText")).startsWith("Försenat: ");
    }

    @Test
    void the_units_are_told_by_name() {
        assertThat(sender.get("/api/intake/units").body().toString()).contains("Björken");
    }

    private Answer sent(String words) {
        Answer answer = sender.post(PATH, body(words));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer;
    }

    private String body(String words) {
        Answer challenge = sender.get("/api/intake/challenge");
        String asked = challenge.at("/challenge");
        int bits = challenge.body().path("bits").asInt();
        int solution = IntStream.iterate(0, n -> n + 1)
                .filter(n -> Challenges.solves(asked, Integer.toString(n), bits))
                .findFirst()
                .orElseThrow();
        return "{'unit':'bjorken','description':'%s','website':'','challenge':'%s','solution':'%d'}"
                .formatted(words, asked, solution);
    }

    private void act(String at, String act, String body) {
        Answer now = manager.get(at);
        Answer done = manager.seen(now.etag()).post(at + act, body);
        assertThat(done.status()).as(act + " " + done.body()).isEqualTo(200);
    }

    /** A list says nothing of the words: the one that came in is found by opening them. */
    private Optional<String> idOf(Answer list) {
        return list.body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString(""))
                .filter(id ->
                        manager.get("/api/complaints/" + id).at("/description").equals(WORDS))
                .findFirst();
    }
}
