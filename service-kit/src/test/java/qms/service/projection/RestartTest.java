package qms.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.projection.ReadSideFixture.id;
import static qms.service.projection.ReadSideFixture.ids;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestartTest {

    private final ReadSideFixture fixture = new ReadSideFixture();

    @BeforeEach
    void a_log_with_history() {
        fixture.register(ids(250));
        fixture.withdraw(id(3));
        fixture.withdraw(id(3));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void every_event_of_a_full_log_is_counted_once() {
        fixture.startedAndCaughtUp();

        assertThat(fixture.documents()).hasSize(250);
        assertThat(count(id(3).toString())).isEqualTo(3);
        assertThat(count(id(4).toString())).isEqualTo(1);
    }

    @Test
    void the_first_token_on_a_log_with_events_is_a_plain_one_that_can_be_read_back() {
        fixture.startedAndCaughtUp();
        TrackingToken token = fixture.startedAndCaughtUp()
                .tokens()
                .stored(ViewsProcessor.NAME)
                .getFirst()
                .token();

        assertThat(token).isInstanceOf(GlobalSequenceTrackingToken.class);
    }

    @Test
    void a_token_of_the_database_log_can_be_read_back() {
        MongoTokens tokens = fixture.start().tokens();
        TrackingToken token = GapAwareTrackingToken.newInstance(7, List.of(3L, 5L));

        tokens.initializeSegment(token, "other", 0);

        assertThat(tokens.fetchToken("other", 0)).isEqualTo(token);
    }

    @Test
    void a_restart_continues_where_it_was() {
        fixture.startedAndCaughtUp();
        fixture.stop();
        fixture.withdraw(id(4));
        fixture.register(id(900));

        fixture.startedAndCaughtUp();

        assertThat(fixture.documents()).hasSize(251);
        assertThat(count(id(3).toString())).isEqualTo(3);
        assertThat(count(id(4).toString())).isEqualTo(2);
    }

    @Test
    void a_wiped_read_model_is_built_again_alike() {
        fixture.startedAndCaughtUp();
        Map<String, Document> before = fixture.documents();
        fixture.stop();
        fixture.wipe();

        fixture.startedAndCaughtUp();

        assertThat(fixture.documents()).isEqualTo(before);
    }

    @Test
    void the_same_events_again_change_nothing() {
        ReadSide first = fixture.startedAndCaughtUp();
        Map<String, Document> before = fixture.documents();
        fixture.stop();
        first.tokens().seize(ViewsProcessor.NAME);
        first.tokens().storeToken(fixture.log.createTailToken(), ViewsProcessor.NAME, 0);

        fixture.startedAndCaughtUp();

        assertThat(fixture.documents()).isEqualTo(before);
    }

    @Test
    void events_that_were_counted_before_are_passed_over_also_beside_new_ones_in_one_batch() {
        fixture.register(id(900));
        fixture.withdraw(id(900));
        ReadSide first = fixture.startedAndCaughtUp();
        fixture.stop();
        first.tokens().seize(ViewsProcessor.NAME);
        first.tokens().storeToken(new GlobalSequenceTrackingToken(251), ViewsProcessor.NAME, 0);
        fixture.withdraw(id(900));

        fixture.startedAndCaughtUp();

        assertThat(count(id(900).toString())).isEqualTo(3);
    }

    @Test
    void a_fall_between_the_views_and_the_token_counts_nothing_twice() {
        AtomicBoolean fallen = new AtomicBoolean();
        AtomicInteger stored = new AtomicInteger();
        fixture.start(new ReadSide.Seams(
                tokens -> new FailingTokens(tokens, () -> {
                    if (stored.incrementAndGet() >= 2 && fallen.compareAndSet(false, true)) {
                        throw new IllegalStateException("the process was killed here");
                    }
                }),
                writer -> writer));
        ReadSideFixture.until(fallen::get);
        fixture.stop();

        fixture.startedAndCaughtUp();

        assertThat(fixture.documents()).hasSize(250);
        assertThat(count(id(3).toString())).isEqualTo(3);
        assertThat(fixture.documents().values())
                .allSatisfy(document ->
                        assertThat(document.get("seq")).isEqualTo((long) count(document.getString("_id")) - 1));
    }

    @Test
    void a_write_that_fails_is_tried_again_and_nothing_is_passed_over() {
        AtomicInteger failures = new AtomicInteger(3);
        fixture.start(new ReadSide.Seams(tokens -> tokens, writer -> batch -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the database is away");
            }
            writer.write(batch);
        }));
        fixture.awaitCaughtUp();

        assertThat(fixture.documents()).hasSize(250);
        assertThat(count(id(3).toString())).isEqualTo(3);
    }

    @Test
    void a_database_that_is_away_for_longer_than_the_patience_is_waited_for() {
        AtomicBoolean away = new AtomicBoolean(true);
        AtomicInteger attempts = new AtomicInteger();
        ReadSide readSide = fixture.start(new ReadSide.Seams(tokens -> tokens, writer -> batch -> {
            attempts.incrementAndGet();
            if (away.get()) {
                throw new IllegalStateException("the database is away");
            }
            writer.write(batch);
        }));
        // More attempts than one patience holds: Axon has begun again from the token.
        ReadSideFixture.until(() -> attempts.get() > 8);
        assertThat(readSide.progress().ready()).isFalse();
        away.set(false);
        fixture.awaitCaughtUp();

        assertThat(fixture.documents()).hasSize(250);
        assertThat(count(id(3).toString())).isEqualTo(3);
    }

    @Test
    void ten_thousand_foreign_events_are_passed_and_the_token_follows() {
        fixture.acceptRisks(10_000);
        ReadSide readSide = fixture.startedAndCaughtUp();

        assertThat(readSide.progress().position()).isEqualTo(readSide.progress().head());
        ReadSideFixture.until(
                () -> readSide.tokens().stored(ViewsProcessor.NAME).getFirst().position()
                        == readSide.progress().head());
    }

    @Test
    void several_segments_share_the_work() {
        fixture.start(ReadSide.Seams.none(), 2, fixture.complaints);
        fixture.awaitCaughtUp();

        assertThat(fixture.documents()).hasSize(250);
        assertThat(count(id(3).toString())).isEqualTo(3);
    }

    @Test
    void one_who_lost_the_claim_stores_nothing() {
        MongoTokens mine = fixture.startedAndCaughtUp().tokens();
        fixture.database()
                .getCollection("tokens")
                .updateMany(new Document(), new Document("$set", new Document("owner", "two")));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> mine.storeToken(new GlobalSequenceTrackingToken(1), ViewsProcessor.NAME, 0)))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    private int count(String subject) {
        return fixture.documents().get(subject).get("view", Document.class).getInteger("count");
    }

    /** Runs something just before each token is stored. */
    private record FailingTokens(TokenStore real, Runnable before) implements DelegatingTokens {

        @Override
        public void storeToken(TrackingToken token, String processor, int segment) {
            before.run();
            real.storeToken(token, processor, segment);
        }
    }
}
