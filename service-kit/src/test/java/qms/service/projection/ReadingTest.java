package qms.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qms.service.projection.ReadSideFixture.NOW;
import static qms.service.projection.ReadSideFixture.id;
import static qms.service.projection.ReadSideFixture.ids;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintWithdrawn;
import qms.service.projection.ComplaintList.Seen;
import qms.service.projection.Views.Query;
import qms.web.http.Page;

class ReadingTest {

    private final ReadSideFixture fixture = new ReadSideFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_list_is_filtered_sorted_and_paged_with_ties_broken_by_id() {
        fixture.register(ids(7));
        fixture.withdraw(id(5));
        fixture.withdraw(id(2));
        Views views = fixture.startedAndCaughtUp().views();
        Query query =
                Query.everything().equalTo("unit", "bjorken").sortedBy("-count").paged(0, 3);

        Page<Seen> first = views.list(fixture.complaints, query);
        Page<Seen> second = views.list(fixture.complaints, query.paged(1, 3));

        assertThat(first.total()).isEqualTo(7);
        assertThat(first.items()).extracting(Seen::id).containsExactly(id(2), id(5), id(0));
        assertThat(second.items()).extracting(Seen::id).containsExactly(id(1), id(3), id(4));
    }

    @Test
    void lists_answer_for_days_times_yes_or_no_and_lists_of_codes() {
        fixture.register(ids(2));
        fixture.withdraw(id(1));
        Views views = fixture.startedAndCaughtUp().views();
        Query all = Query.everything();

        assertThat(views.count(fixture.complaints, all.equalTo("open", true))).isEqualTo(1);
        assertThat(views.count(fixture.complaints, all.equalTo("categories", "TREATMENT")))
                .isEqualTo(2);
        assertThat(views.count(fixture.complaints, all.between("receivedAt", NOW, NOW.plusSeconds(1))))
                .isEqualTo(2);
        assertThat(views.count(fixture.complaints, all.between("receivedAt", null, NOW)))
                .isZero();
        assertThat(views.all(fixture.complaints, all.between("withdrawnOn", LocalDate.of(2023, 5, 1), null)))
                .extracting(Seen::id)
                .containsExactly(id(1));
        assertThat(views.count(fixture.complaints, all.within("unit", List.of("bjorken", "granen"))))
                .isEqualTo(2);
        assertThat(views.count(fixture.complaints, all.within("unit", List.of())))
                .isZero();
        assertThat(views.count(
                        fixture.complaints,
                        all.within("unit", List.of("bjorken")).within("unit", List.of("granen"))))
                .isZero();
    }

    @Test
    void a_key_that_is_not_declared_is_refused() {
        Views views = fixture.startedAndCaughtUp().views();

        assertThatThrownBy(
                        () -> views.list(fixture.complaints, Query.everything().equalTo("description", "x")))
                .isInstanceOf(Views.UnknownKey.class);
        assertThatThrownBy(
                        () -> views.list(fixture.complaints, Query.everything().sortedBy("-$where")))
                .isInstanceOf(Views.UnknownKey.class);
    }

    @Test
    void all_that_matches_may_be_longer_than_a_message_of_the_server() {
        List<ComplaintId> many = List.of(ids(2_000));
        String unit = "enhet ".repeat(2_500);
        many.forEach(id -> fixture.append(ReadSideFixture.registered(id, unit)));
        Views views = fixture.startedAndCaughtUp().views();

        assertThat(views.all(fixture.complaints, Query.everything())).hasSize(2_000);
        assertThat(views.byId(fixture.complaints, Query.everything())).hasSize(2_000);
        assertThat(views.these(
                        fixture.complaints,
                        many.stream().map(ComplaintId::toString).toList()))
                .hasSize(2_000);
        List<String> each = new ArrayList<>();
        views.each(fixture.complaints, (id, seen) -> each.add(id));
        assertThat(each).hasSize(2_000);
    }

    @Test
    void the_list_shows_what_the_thing_itself_shows() {
        fixture.register(ids(1));
        fixture.withdraw(id(0));
        ReadSide readSide = fixture.startedAndCaughtUp();
        String id = id(0).toString();

        Versioned<Seen> listed = readSide.views().find(fixture.complaints, id).orElseThrow();
        Versioned<Seen> folded = readSide.streams().read(fixture.complaints, id).orElseThrow();

        assertThat(listed.version()).isEqualTo(folded.version()).isEqualTo(1);
        assertThat(listed.view())
                .usingRecursiveComparison()
                .ignoringFields("position")
                .isEqualTo(folded.view());
    }

    @Test
    void one_thing_is_read_as_it_was_at_a_version_and_knows_its_origin() {
        Streams streams = new Streams(fixture.log);
        MetaData key = MetaData.with("key", "k-1");
        fixture.append(ReadSideFixture.registered(id(0), "bjorken"), key);
        fixture.append(new ComplaintWithdrawn(id(0), "bjorken", LocalDate.of(2023, 5, 2), NOW), key);
        fixture.withdraw(id(0));
        String id = id(0).toString();

        assertThat(streams.read(fixture.complaints, id, 0)).hasValueSatisfying(seen -> {
            assertThat(seen.view().count()).isEqualTo(1);
            assertThat(seen.version()).isZero();
        });
        assertThat(streams.origin(id)).hasValueSatisfying(origin -> {
            assertThat(origin.until()).isEqualTo(1);
            assertThat(origin.metadata()).containsEntry("key", "k-1");
        });
        assertThat(streams.read(fixture.complaints, "nothing")).isEmpty();
        assertThat(streams.origin("nothing")).isEmpty();
        assertThat(streams.exists("nothing")).isFalse();
    }

    @Test
    void a_document_is_written_only_where_the_one_it_was_folded_from_still_stands() {
        fixture.register(ids(2));
        fixture.withdraw(id(0));
        ReadSide readSide = fixture.startedAndCaughtUp();
        Map<String, Document> before = fixture.documents();
        Document first = before.get(id(0).toString());
        Document overtaken = new Document(first).append("seq", 0L);
        Document second = before.get(id(1).toString());
        Document newer = new Document(second).append("seq", 9L);

        assertThat(Change.write(
                        readSide.readModel().live(fixture.complaints),
                        List.of(new Change(overtaken, overtaken), new Change(second, newer), new Change(null, first))))
                .isFalse();

        assertThat(fixture.documents().get(id(0).toString())).isEqualTo(first);
        assertThat(fixture.documents().get(id(1).toString())).isEqualTo(newer);
    }
}
