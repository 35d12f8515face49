package qms.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qms.service.projection.ReadSideFixture.id;
import static qms.service.projection.ReadSideFixture.ids;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.mongodb.MongoDBContainer;
import qms.service.projection.ComplaintList.Seen;
import qms.service.projection.Views.Query;
import qms.service.store.EventNaming;
import qms.web.RealServer;
import qms.web.http.Page;

/**
 * What the read side asks of a real MongoDB. All other tests of this package run against one too where {@code QMS_TEST_MONGODB_URI} names
 * it: {@link ReadSideFixture}.
 */
class RealMongoTest {

    private static final TrackingToken TOKEN = GapAwareTrackingToken.newInstance(7, List.of(3L, 5L));

    private ReadSideFixture fixture;

    @BeforeEach
    void findServer() {
        fixture = new ReadSideFixture(RealServer.address(
                "QMS_TEST_MONGODB_URI",
                () -> new MongoDBContainer("mongo:8.0").withReplicaSet(),
                MongoDBContainer::getConnectionString));
    }

    @AfterEach
    void close() {
        if (fixture != null) {
            fixture.close();
        }
    }

    @Test
    void of_two_owners_one_holds_the_token_until_it_lets_go_or_falls_silent() {
        MongoTokens one = tokens("one", Duration.ofMinutes(1));
        MongoTokens two = tokens("two", Duration.ofMinutes(1));
        one.initializeTokenSegments("views", 1, TOKEN);

        assertThat(one.fetchToken("views", 0)).isEqualTo(TOKEN);
        assertThatThrownBy(() -> two.fetchToken("views", 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> two.storeToken(null, "views", 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(two.heldByAnother("views")).isTrue();

        one.releaseClaim("views", 0);
        assertThat(two.fetchToken("views", 0)).isEqualTo(TOKEN);

        // Another who is patient for less than no time finds every claim silent.
        assertThat(tokens("three", Duration.ofMinutes(-1)).fetchToken("views", 0))
                .isEqualTo(TOKEN);
        assertThatThrownBy(() -> two.extendClaim("views", 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_document_is_written_only_where_the_one_it_was_folded_from_still_stands() {
        fixture.register(ids(3));
        fixture.withdraw(id(0));
        ReadSide readSide = fixture.startedAndCaughtUp();
        MongoCollection<Document> live = readSide.readModel().live(fixture.complaints);
        Map<String, Document> before = fixture.documents();
        Document first = before.get(id(0).toString());
        Document overtaken = new Document(first).append("seq", 0L);
        Document second = before.get(id(1).toString());
        Document newer = new Document(second).append("seq", 9L);
        Document third = before.get(id(2).toString());

        assertThat(Change.write(live, List.of(new Change(third, new Document(third).append("seq", 4L)))))
                .isTrue();
        assertThat(Change.write(
                        live,
                        List.of(new Change(overtaken, overtaken), new Change(second, newer), new Change(null, first))))
                .isFalse();

        assertThat(fixture.documents().get(id(0).toString())).isEqualTo(first);
        assertThat(fixture.documents().get(id(1).toString())).isEqualTo(newer);
        assertThatThrownBy(() -> live.insertOne(first)).isInstanceOfSatisfying(MongoWriteException.class, refused -> {
            assertThat(refused.getError().getCode()).isEqualTo(11000);
        });
    }

    @Test
    void every_key_and_the_place_of_a_document_have_an_index() {
        ReadSide readSide = fixture.startedAndCaughtUp();

        List<Document> indexes =
                readSide.readModel().live(fixture.complaints).listIndexes().into(new ArrayList<>());

        assertThat(indexes)
                .filteredOn(index -> index.getBoolean("unique", false))
                .extracting(index -> index.get("key", Document.class).keySet())
                .contains(Set.of("_id", Documents.SEQUENCE));
        assertThat(indexes)
                .extracting(index ->
                        index.get("key", Document.class).keySet().iterator().next())
                .contains("keys.unit", "keys.receivedAt", "keys.withdrawnOn", "keys.count", "keys.open");
    }

    @Test
    void a_list_is_filtered_sorted_counted_and_paged_within_the_time_it_is_given() {
        fixture.register(ids(7));
        fixture.withdraw(id(5));
        fixture.withdraw(id(2));
        ReadSide readSide = fixture.startedAndCaughtUp();
        Query query = Query.everything()
                .equalTo("unit", "bjorken")
                .within("categories", List.of("TREATMENT", "INFORMATION"))
                .between("receivedAt", ReadSideFixture.NOW, null)
                .sortedBy("-count")
                .paged(0, 3);

        Page<Seen> first = readSide.views().list(fixture.complaints, query);
        Page<Seen> second = readSide.views().list(fixture.complaints, query.paged(1, 3));

        assertThat(first.total()).isEqualTo(7);
        assertThat(first.items()).extracting(Seen::id).containsExactly(id(2), id(5), id(0));
        assertThat(second.items()).extracting(Seen::id).containsExactly(id(1), id(3), id(4));
        assertThat(readSide.views().count(fixture.complaints, query.equalTo("open", false)))
                .isEqualTo(2);
    }

    @Test
    void a_view_is_read_as_it_was_written() {
        fixture.register(ids(1));
        ReadSide readSide = fixture.startedAndCaughtUp();
        String id = id(0).toString();

        assertThat(readSide.views().find(fixture.complaints, id).orElseThrow().view())
                .usingRecursiveComparison()
                .ignoringFields("position")
                .isEqualTo(readSide.streams()
                        .read(fixture.complaints, id)
                        .orElseThrow()
                        .view());
    }

    @Test
    void a_new_generation_takes_the_place_of_the_old() {
        fixture.register(ids(150));
        ReadSide readSide = fixture.startedAndCaughtUp();
        Map<String, Document> before = fixture.documents();
        readSide.readModel().live(fixture.complaints).deleteMany(Filters.empty());

        readSide.rebuild().rebuild(fixture.complaints);
        readSide.rebuild().rebuild(fixture.complaints);
        fixture.awaitCaughtUp();

        assertThat(readSide.readModel().liveName(fixture.complaints)).isEqualTo("complaints.g3");
        assertThat(fixture.documents()).isEqualTo(before);
        assertThat(fixture.database().listCollectionNames()).doesNotContain("complaints.g1");
    }

    @Test
    void what_cannot_be_counted_is_parked_and_counted_later() {
        fixture.complaints.stumblesOver.add(id(1).toString());
        fixture.register(ids(3));
        fixture.withdraw(id(1));
        DeadLetters letters = fixture.startedAndCaughtUp().deadLetters();

        assertThat(letters.list(0, 50).items())
                .extracting(DeadLetters.Letter::sequence)
                .containsExactly(0L, 1L);

        fixture.complaints.stumblesOver.clear();
        assertThat(letters.retryAll()).isZero();
        assertThat(fixture.documents().get(id(1).toString()).getLong("seq")).isEqualTo(1);
    }

    @Test
    void a_read_model_keeps_its_stamp_until_it_is_lost_and_is_then_built_anew() {
        fixture.register(ids(50));
        ReadSide readSide = fixture.startedAndCaughtUp();
        String stamp = readSide.readModel().stamp();
        assertThat(readSide.readModel().stamp()).isEqualTo(stamp);

        fixture.wipe();
        fixture.withdraw(id(3));

        ReadSideFixture.until(() -> fixture.documents().size() == 50);
        fixture.awaitCaughtUp();
        assertThat(readSide.readModel().stamp()).isNotEqualTo(stamp);
    }

    private MongoTokens tokens(String owner, Duration claimTimeout) {
        return new MongoTokens(
                new ReadModel(fixture.database()), EventNaming.ofCatalogue(), owner, claimTimeout, Clock.systemUTC());
    }
}
