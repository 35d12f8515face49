package qms.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qms.service.projection.ReadSideFixture.id;
import static qms.service.projection.ReadSideFixture.ids;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qms.events.complaints.ComplaintId;
import qms.events.operations.CollectionCompared;
import qms.events.operations.DocumentDiffers;
import qms.service.projection.Rebuild.Compared;
import qms.service.projection.RebuildWatch.Phase;

/** What is live beside what the log says, where somebody has been at the documents. */
class ComparisonTest {

    private final ReadSideFixture fixture = new ReadSideFixture();
    private ReadSide readSide;

    @BeforeEach
    void ten_complaints() {
        fixture.register(ids(10));
        fixture.withdraw(id(3));
        readSide = fixture.startedAndCaughtUp();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void what_is_as_the_log_says_is_equal_and_leaves_nothing_behind() {
        Compared compared = readSide.rebuild().compare(RebuildWatch.NOBODY);

        assertThat(compared.outcome()).isEqualTo("EQUAL");
        assertThat(compared.position()).isEqualTo(10);
        assertThat(compared.collections())
                .containsExactly(new CollectionCompared("complaints", 10, 10, 0, 0, 0, List.of()));
        assertThat(fixture.database().listCollectionNames()).doesNotContain("complaints.aside");
        assertThat(readSide.readModel().liveName(fixture.complaints)).isEqualTo("complaints.g1");
    }

    @Test
    void what_was_edited_taken_away_or_put_in_is_named_without_its_words() {
        edit(1, "view.unit", "granen");
        edit(1, "keys.unit", "granen");
        edit(2, "view.description.sealed", "Anna Ek ringde");
        edit(2, "view.Anna Ek ringde", true);
        live().deleteOne(new Document("_id", id(4).toString()));
        live().insertOne(new Document("_id", id(77).toString()).append("seq", 0L));
        live().insertOne(new Document("_id", "Anna Ek"));

        CollectionCompared found =
                readSide.rebuild().compare(RebuildWatch.NOBODY).collections().getFirst();

        assertThat(found.differing())
                .containsExactlyInAnyOrder(
                        new DocumentDiffers(id(1).toString(), "DIFFERENT", List.of("keys.unit", "unit")),
                        new DocumentDiffers(id(2).toString(), "DIFFERENT", List.of("?", "description")),
                        new DocumentDiffers(id(4).toString(), "MISSING", List.of()),
                        new DocumentDiffers(id(77).toString(), "EXTRA", List.of()),
                        new DocumentDiffers("?", "EXTRA", List.of()));
        assertThat(found.compared()).isEqualTo(12);
        assertThat(found.equal()).isEqualTo(7);
        assertThat(found.different()).isEqualTo(2);
        assertThat(found.missing()).isEqualTo(1);
        assertThat(found.extra()).isEqualTo(2);
    }

    @Test
    void a_number_that_was_raised_lowered_or_taken_away_is_seen() {
        edit(1, "seq", 99L);
        edit(3, "seq", 0L);
        live().updateOne(new Document("_id", id(5).toString()), new Document("$unset", new Document("seq", 1)));

        assertThat(readSide.rebuild()
                        .compare(RebuildWatch.NOBODY)
                        .collections()
                        .getFirst()
                        .differing())
                .containsExactlyInAnyOrder(
                        new DocumentDiffers(id(1).toString(), "DIFFERENT", List.of("seq")),
                        new DocumentDiffers(id(3).toString(), "DIFFERENT", List.of("seq")),
                        new DocumentDiffers(id(5).toString(), "DIFFERENT", List.of("seq")));
    }

    @Test
    void what_happens_while_it_compares_is_no_difference() {
        List<Phase> phases = new ArrayList<>();
        edit(6, "view.unit", "granen");
        edit(6, "keys.unit", "granen");

        Compared compared = readSide.rebuild().compare((phase, read, of) -> {
            if (phase == Phase.COMPARING && !phases.contains(phase)) {
                fixture.withdraw(id(1));
                fixture.withdraw(id(6));
                fixture.register(id(50));
                fixture.awaitCaughtUp();
            }
            phases.add(phase);
        });

        assertThat(compared.position()).isEqualTo(13);
        assertThat(compared.collections().getFirst().compared()).isEqualTo(11);
        assertThat(compared.collections().getFirst().differing())
                .containsExactly(new DocumentDiffers(id(6).toString(), "DIFFERENT", List.of("keys.unit", "unit")));
    }

    @Test
    void only_the_first_are_named() {
        fixture.register(IntStream.range(100, 140).mapToObj(ReadSideFixture::id).toArray(ComplaintId[]::new));
        fixture.awaitCaughtUp();
        live().deleteMany(new Document());

        CollectionCompared found =
                readSide.rebuild().compare(RebuildWatch.NOBODY).collections().getFirst();

        assertThat(found.missing()).isEqualTo(50);
        assertThat(found.differing()).hasSize(20);
    }

    @Test
    void putting_it_right_says_what_was_wrong_and_leaves_it_right() {
        edit(1, "view.unit", "granen");

        Compared replaced = readSide.rebuild().replace(RebuildWatch.NOBODY);
        fixture.withdraw(id(1));
        fixture.awaitCaughtUp();

        assertThat(replaced.outcome()).isEqualTo("DIFFERENT");
        assertThat(readSide.readModel().liveName(fixture.complaints)).isEqualTo("complaints.g2");
        assertThat(readSide.rebuild().compare(RebuildWatch.NOBODY).outcome()).isEqualTo("EQUAL");
        assertThat(fixture.documents().get(id(1).toString()).getLong("seq")).isEqualTo(1);
    }

    @Test
    void what_stops_it_leaves_the_living_as_they_were() {
        assertThatThrownBy(() -> readSide.rebuild().replace((phase, read, of) -> {
                    if (phase == Phase.REPLACING) {
                        throw new IllegalStateException("stopped");
                    }
                }))
                .hasMessage("stopped");

        fixture.withdraw(id(2));
        fixture.awaitCaughtUp();
        assertThat(readSide.readModel().liveName(fixture.complaints)).isEqualTo("complaints.g1");
        assertThat(readSide.rebuild().compare(RebuildWatch.NOBODY).outcome()).isEqualTo("EQUAL");
    }

    @Test
    void lists_that_have_stopped_are_built_anew_without_having_been_compared() {
        readSide.stop().join();
        fixture.withdraw(id(2));
        RebuildWatch hasty = new RebuildWatch() {
            @Override
            public void reached(Phase phase, long read, long of) {}

            @Override
            public Duration patience() {
                return Duration.ofMillis(50);
            }
        };

        assertThatThrownBy(() -> readSide.rebuild().compare(hasty)).isInstanceOf(ListsBehind.class);
        assertThat(readSide.rebuild().replace(hasty).outcome()).isEqualTo("NOT_COMPARED");
        assertThat(readSide.readModel().liveName(fixture.complaints)).isEqualTo("complaints.g2");
    }

    @Test
    void of_two_one_rebuilds_until_it_is_done_or_dead() {
        RebuildClaim claim = readSide.claim();
        assertThat(claim.take("one")).isTrue();
        assertThat(claim.take("two")).isFalse();
        assertThat(claim.keep(new RebuildClaim.Held("one", Phase.COMPARING, 3, 4)))
                .isTrue();
        assertThat(claim.held()).contains(new RebuildClaim.Held("one", Phase.COMPARING, 3, 4));

        RebuildClaim later = new RebuildClaim(
                readSide.readModel(), Duration.ofSeconds(15), Clock.offset(Clock.systemUTC(), Duration.ofSeconds(16)));
        assertThat(later.held()).isEmpty();
        assertThat(later.take("two")).isTrue();
        assertThat(claim.keep(new RebuildClaim.Held("one", Phase.COMPARING, 4, 4)))
                .isFalse();
        claim.release("one");
        assertThat(claim.held()).map(RebuildClaim.Held::rebuild).contains("two");
        claim.release("two");
        assertThat(claim.take("three")).isTrue();
    }

    private void edit(int number, String field, Object value) {
        live().updateOne(new Document("_id", id(number).toString()), new Document("$set", new Document(field, value)));
    }

    private MongoCollection<Document> live() {
        return readSide.readModel().live(fixture.complaints);
    }
}
