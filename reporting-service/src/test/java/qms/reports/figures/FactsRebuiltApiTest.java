package qms.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.Ids;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** A figure is a sum of facts in the read model: whoever edits a fact changes the report, is found by a comparison, and is put right. */
class FactsRebuiltApiTest {

    private static final String REBUILDS = "/api/operations/reporting/rebuilds";
    private static final String REPORT = "/api/reports/quality/granen/2019";
    private static final Instant NOW = Instant.parse("2019-05-02T08:30:00Z");

    private final ServiceUnderTest service = TheService.running();
    private final Caller administrator = service.as(Role.ADMINISTRATOR, "*");

    @Test
    void a_fact_that_was_edited_is_named_and_put_right() {
        ComplaintId id = ComplaintId.of(Ids.derived("the complaint whose fact is edited"));
        service.happened(id.toString(), registered(id));
        service.coordinator()
                .getUntil(REPORT, report -> report.at("/complaints/cases").equals("1"));

        facts().updateOne(
                        new Document("_id", id.toString()),
                        new Document("$set", new Document("view.facts.0", "complaints.byKind|nonsense")));
        assertThat(found(asked("COMPARE"), id)).singleElement().satisfies(one -> {
            assertThat(one.path("finding").asString("")).isEqualTo("DIFFERENT");
            assertThat(one.path("fields").get(0).asString("")).isEqualTo("facts[0]");
        });

        asked("REPLACE");

        assertThat(found(asked("COMPARE"), id)).isEmpty();
        assertThat(service.coordinator().get(REPORT).at("/complaints/cases")).isEqualTo("1");
    }

    private Answer asked(String mode) {
        Answer asked = administrator.post(REBUILDS, "{'mode':'" + mode + "'}");
        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(201);
        administrator.getUntil(asked.location(), now -> !now.at("/state").equals("RUNNING"));
        Answer ended = administrator.get(asked.location());
        assertThat(ended.at("/state")).as(ended.body().toString()).isEqualTo("DONE");
        return ended;
    }

    private static List<JsonNode> found(Answer compared, ComplaintId id) {
        return compared.body()
                .path("collections")
                .valueStream()
                .filter(one -> one.path("collection").asString("").equals("complaint-facts"))
                .flatMap(one -> one.path("differing").valueStream())
                .filter(one -> one.path("document").asString("").equals(id.toString()))
                .toList();
    }

    private static ComplaintRegistered registered(ComplaintId id) {
        return new ComplaintRegistered(
                id,
                ServiceUnderTest.OTHER_UNIT,
                null,
                "COMPLAINT",
                "PHONE",
                NOW,
                NOW,
                "RELATIVE",
                List.of("TREATMENT"),
                null,
                new PersonalText("k", "c"),
                null,
                false);
    }

    private MongoCollection<Document> facts() {
        var database = service.context().getBean(MongoClient.class).getDatabase("reporting");
        Document generation = database.getCollection("generations")
                .find(new Document("_id", "complaint-facts"))
                .first();
        return database.getCollection("complaint-facts.g" + generation.getInteger("live"));
    }
}
