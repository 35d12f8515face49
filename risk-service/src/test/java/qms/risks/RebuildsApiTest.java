package qms.risks;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qms.events.operations.RebuildAsked;
import qms.events.operations.RebuildEnded;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.described.Conformity;
import qms.service.projection.RebuildClaim;
import qms.web.Ids;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** Whether what is shown is what the log says, over HTTP: somebody edits the read model, a comparison names it, and building anew heals it. */
class RebuildsApiTest {

    private static final String REBUILDS = "/api/operations/risk/rebuilds";
    private static final String COMPARE = "{'mode':'COMPARE'}";
    private static final String REPLACE = "{'mode':'REPLACE'}";

    private final ServiceUnderTest service = TheService.running();
    private final Caller administrator = service.as(Role.ADMINISTRATOR, "*");
    private String risk;

    @BeforeEach
    void a_risk() {
        Answer made =
                service.coordinator().post("/api/risks", "{'unit':'bjorken','year':2026,'risk':'Larmet hörs inte'}");
        risk = made.at("/id");
        service.coordinator()
                .getUntil(
                        "/api/risks?size=200&unit=bjorken",
                        list -> list.body().toString().contains(risk));
    }

    @Test
    void a_document_that_was_edited_is_named_and_healed_while_readers_see_it_all_the_time() throws Exception {
        live().updateOne(
                        new Document("_id", risk),
                        new Document(
                                "$set",
                                new Document("view.named.risk", "Inget att se här").append("keys.unit", "granen")));
        assertThat(mine(ended(asked(COMPARE)))).containsExactly("DIFFERENT [keys.unit, named.risk]");

        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            Future<Integer> missed = reader.submit(() -> missedUntil(done));
            Answer replaced = ended(asked(REPLACE));
            done.set(true);
            assertThat(replaced.at("/outcome")).isEqualTo("DIFFERENT");
            assertThat(mine(replaced)).containsExactly("DIFFERENT [keys.unit, named.risk]");
            assertThat(missed.get()).isZero();
        }

        assertThat(mine(ended(asked(COMPARE)))).isEmpty();
        assertThat(service.coordinator()
                        .get("/api/risks?size=200&unit=bjorken")
                        .body()
                        .toString())
                .contains(risk)
                .doesNotContain("Inget att se här");
        assertThat(service.coordinator()
                        .post("/api/risks", "{'unit':'bjorken','year':2026,'risk':'Ny'}")
                        .status())
                .isEqualTo(201);
    }

    private int missedUntil(AtomicBoolean done) {
        Caller reader = service.coordinator();
        int missed = 0;
        do {
            missed += reader.get("/api/risks?size=1").at("/total").equals("0") ? 1 : 0;
            missed += reader.get("/api/risks/" + risk).status() == 200 ? 0 : 1;
        } while (!done.get());
        return missed;
    }

    @Test
    void what_was_taken_away_is_missing_and_what_was_put_in_is_extra() {
        String extra = Ids.derived("extra", risk);
        Document copy = live().find(new Document("_id", risk)).first();
        live().insertOne(copy.append("_id", extra));
        live().deleteOne(new Document("_id", risk));
        Answer compared = ended(asked(COMPARE));

        assertThat(mine(compared)).containsExactly("MISSING []");
        assertThat(found(compared, extra)).containsExactly("EXTRA []");
        assertThat(compared.at("/outcome")).isEqualTo("DIFFERENT");
        assertThat(collection(compared, "risks").path("missing").asInt(0)).isEqualTo(1);

        ended(asked(REPLACE));
        Answer healed = ended(asked(COMPARE));
        assertThat(mine(healed)).isEmpty();
        assertThat(found(healed, extra)).isEmpty();
    }

    @Test
    void who_asked_for_what_and_what_came_of_it_is_on_record_and_in_the_list() {
        Answer done = ended(asked(COMPARE));
        Conformity.of("risk").check("GET", REBUILDS + "/" + done.at("/id"), 200, done);
        assertThat(done.at("/askedBy")).isEqualTo("p-ADMINISTRATOR");
        assertThat(done.at("/mode")).isEqualTo("COMPARE");
        assertThat(done.at("/endedAt")).isNotEmpty();
        assertThat(Long.parseLong(done.at("/position"))).isPositive();
        assertThat(collection(done, "risks").path("compared").asInt(0)).isPositive();

        List<? extends DomainEventMessage<?>> stream = service.context()
                .getBean(EventStore.class)
                .readEvents(done.at("/id"))
                .asStream()
                .toList();
        assertThat(stream.getFirst().getPayload()).isInstanceOf(RebuildAsked.class);
        assertThat(stream.getFirst().getMetaData()).containsEntry("actor", "p-ADMINISTRATOR");
        assertThat(stream.getLast().getPayload()).isInstanceOf(RebuildEnded.class);

        Answer latest = administrator.get(REBUILDS + "?mode=COMPARE&size=1");
        Conformity.of("risk").check("GET", REBUILDS, 200, latest);
        assertThat(latest.at("/items/0/id")).isEqualTo(done.at("/id"));
        assertThat(latest.at("/items/0/outcome")).isEqualTo(done.at("/outcome"));
        assertThat(administrator.get(REBUILDS + "?colour=red").status()).isEqualTo(400);
    }

    @Test
    void another_is_refused_while_one_is_under_way() {
        RebuildClaim claim = service.context().getBean(RebuildClaim.class);
        assertThat(claim.take("another")).isTrue();
        try {
            Answer refused = administrator.post(REBUILDS, COMPARE);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("REBUILD_RUNNING");
            Conformity.of("risk").check("POST", REBUILDS, 409, refused);
        } finally {
            claim.release("another");
        }
    }

    @Test
    void one_that_was_cut_off_says_so() {
        String id = Ids.derived("cut off", risk);
        service.happened(id, new RebuildAsked(id, "risk", "COMPARE", Instant.parse("2026-02-03T08:30:00Z")));
        assertThat(administrator.get(REBUILDS + "/" + id).at("/state")).isEqualTo("INTERRUPTED");
        String elsewhere = Ids.derived("elsewhere", risk);
        service.happened(elsewhere, new RebuildAsked(elsewhere, "process", "COMPARE", Instant.now()));
        assertThat(administrator.get(REBUILDS + "/" + elsewhere).status()).isEqualTo(404);
    }

    @Test
    void the_same_request_again_is_the_same_rebuild() {
        Caller with = administrator.with("Idempotency-Key", "rebuild-" + risk);
        Answer first = with.post(REBUILDS, COMPARE);
        ended(first);
        Answer again = with.post(REBUILDS, COMPARE);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.at("/state")).isEqualTo("DONE");
        assertThat(with.post(REBUILDS, REPLACE).code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void who_runs_the_platform_asks_auditors_read_and_nobody_else_does_either() {
        assertThat(administrator.post(REBUILDS, "{'mode':'SHRED'}").errors()).containsExactly("mode UNKNOWN_CODE");
        assertThat(administrator.post(REBUILDS, "{}").errors()).containsExactly("mode MISSING");
        assertThat(administrator.get(REBUILDS + "/nonsense").code()).isEqualTo("NOT_FOUND");
        Caller auditor = service.as(Role.AUDITOR, "*");
        assertThat(auditor.get(REBUILDS).status()).isEqualTo(200);
        assertThat(auditor.post(REBUILDS, COMPARE).code()).isEqualTo("FORBIDDEN");
        assertThat(service.coordinator().get(REBUILDS).code()).isEqualTo("FORBIDDEN");
        assertThat(service.coordinator().post(REBUILDS, COMPARE).code()).isEqualTo("FORBIDDEN");
    }

    private Answer asked(String mode) {
        Answer asked = administrator.post(REBUILDS, mode);
        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(201);
        Conformity.of("risk").check("POST", REBUILDS, 201, asked);
        return asked;
    }

    private Answer ended(Answer asked) {
        String at = REBUILDS + "/" + asked.at("/id");
        administrator.getUntil(at, now -> !now.at("/state").equals("RUNNING"));
        Answer ended = administrator.get(at);
        assertThat(ended.at("/state")).as(ended.body().toString()).isEqualTo("DONE");
        return ended;
    }

    private List<String> mine(Answer compared) {
        return found(compared, risk);
    }

    private static List<String> found(Answer compared, String id) {
        return collection(compared, "risks")
                .path("differing")
                .valueStream()
                .filter(one -> one.path("document").asString("").equals(id))
                .map(one -> one.path("finding").asString("") + " "
                        + one.path("fields")
                                .valueStream()
                                .map(field -> field.asString(""))
                                .toList())
                .toList();
    }

    private static JsonNode collection(Answer compared, String name) {
        return compared.body()
                .path("collections")
                .valueStream()
                .filter(one -> one.path("collection").asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private MongoCollection<Document> live() {
        var database = service.context().getBean(MongoClient.class).getDatabase("risk");
        int generation = database.getCollection("generations")
                .find(new Document("_id", "risks"))
                .first()
                .getInteger("live");
        return database.getCollection("risks.g" + generation);
    }
}
