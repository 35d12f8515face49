package qms.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qms.service.projection.ReadSideFixture.id;
import static qms.service.projection.ReadSideFixture.ids;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import qms.events.operations.DeadLetterGivenUp;
import qms.service.store.EventNaming;

class DeadLettersTest {

    private final ReadSideFixture fixture = new ReadSideFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_fold_that_fails_parks_its_thing_and_everything_behind_it_and_nothing_else() {
        fixture.complaints.stumblesOver.add(id(1).toString());
        fixture.register(ids(3));
        fixture.withdraw(id(1));
        fixture.withdraw(id(2));
        DeadLetters letters = fixture.startedAndCaughtUp().deadLetters();

        assertThat(letters.list(0, 50).items())
                .extracting(DeadLetters.Letter::sequence)
                .containsExactly(0L, 1L);
        assertThat(letters.list(0, 50).items().getFirst().cause()).contains("cannot count");
        assertThat(letters.list(0, 50).items().getLast().cause()).isNull();
        assertThat(fixture.documents()).containsOnlyKeys(id(0).toString(), id(2).toString());
    }

    @Test
    void what_comes_later_for_the_same_thing_waits_too() {
        fixture.complaints.stumblesOver.add(id(1).toString());
        fixture.register(ids(2));
        DeadLetters letters = fixture.startedAndCaughtUp().deadLetters();
        fixture.complaints.stumblesOver.clear();
        fixture.withdraw(id(1));
        fixture.awaitCaughtUp();

        assertThat(letters.count()).isEqualTo(2);

        letters.retry(letters.list(0, 1).items().getFirst().id());

        assertThat(letters.count()).isZero();
        assertThat(count(1)).isEqualTo(2);
    }

    @Test
    void retrying_clears_sixty_things_with_all_that_waits_behind_them() {
        for (int i = 0; i < 60; i++) {
            fixture.complaints.stumblesOver.add(id(i).toString());
        }
        fixture.register(ids(80));
        for (int i = 0; i < 80; i++) {
            fixture.withdraw(id(i));
        }
        DeadLetters letters = fixture.startedAndCaughtUp().deadLetters();
        assertThat(letters.count()).isEqualTo(120);
        assertThat(letters.retryAll()).isEqualTo(120);

        fixture.complaints.stumblesOver.clear();

        assertThat(letters.retryAll()).isZero();
        assertThat(fixture.documents()).hasSize(80);
        assertThat(fixture.documents().values())
                .allSatisfy(document -> assertThat(document.getLong("seq")).isEqualTo(1));
        assertThat(fixture.documents().get(id(7).toString()).getLong("pos")).isEqualTo(87);
    }

    @Test
    void a_retry_that_fails_counts_the_attempt() {
        fixture.complaints.stumblesOver.add(id(0).toString());
        fixture.register(ids(1));
        DeadLetters letters = fixture.startedAndCaughtUp().deadLetters();
        String letter = letters.list(0, 1).items().getFirst().id();

        assertThat(letters.retry(letter))
                .hasValueSatisfying(still -> assertThat(still.attempts()).isEqualTo(2));
    }

    @Test
    void a_restart_keeps_the_letters_and_parks_nothing_twice() {
        fixture.complaints.stumblesOver.add(id(0).toString());
        fixture.register(ids(2));
        fixture.withdraw(id(0));
        ReadSide first = fixture.startedAndCaughtUp();
        fixture.stop();
        first.tokens().seize(ViewsProcessor.NAME);
        first.tokens().storeToken(fixture.log.createTailToken(), ViewsProcessor.NAME, 0);

        assertThat(fixture.startedAndCaughtUp().deadLetters().count()).isEqualTo(2);
    }

    @Test
    void giving_up_is_an_event_and_what_waited_behind_goes_on() {
        fixture.register(ids(1));
        fixture.startedAndCaughtUp();
        fixture.complaints.stumblesOver.add(id(0).toString());
        fixture.withdraw(id(0));
        fixture.awaitCaughtUp();
        fixture.complaints.stumblesOver.clear();
        fixture.withdraw(id(0));
        fixture.awaitCaughtUp();
        DeadLetters letters = fixture.startedAndCaughtUp().deadLetters();
        String letter = letters.list(0, 1).items().getFirst().id();

        letters.giveUp(letter, "Registrerad två gånger", "person-1");

        assertThat(fixture.log.readEvents(letter).next().getPayload())
                .isInstanceOfSatisfying(DeadLetterGivenUp.class, event -> {
                    assertThat(event.reason()).isEqualTo("Registrerad två gånger");
                    assertThat(event.thing()).isEqualTo(id(0).toString());
                    assertThat(event.position()).isEqualTo(1);
                });
        assertThat(letters.count()).isZero();
        assertThat(count(0)).isEqualTo(2);
        assertThat(fixture.documents().get(id(0).toString()).getLong("seq")).isEqualTo(2);
    }

    @Test
    void what_was_given_up_stays_so_after_a_rebuild_also_when_the_fold_is_mended() {
        fixture.complaints.stumblesOver.add(id(0).toString());
        fixture.register(ids(2));
        ReadSide first = fixture.startedAndCaughtUp();
        first.deadLetters()
                .giveUp(first.deadLetters().list(0, 1).items().getFirst().id(), "Provpost", "person-1");
        fixture.awaitCaughtUp();
        fixture.stop();
        fixture.complaints.stumblesOver.clear();
        fixture.wipe();

        ReadSide second = fixture.startedAndCaughtUp();

        assertThat(second.deadLetters().count()).isZero();
        assertThat(fixture.documents()).containsOnlyKeys(id(1).toString());
        assertThat(second.streams().read(fixture.complaints, id(0).toString())).isEmpty();
    }

    @Test
    void reading_one_thing_passes_over_what_was_given_up() {
        fixture.register(ids(1));
        ReadSide readSide = fixture.startedAndCaughtUp();
        fixture.complaints.stumblesOver.add(id(0).toString());
        fixture.withdraw(id(0));
        fixture.awaitCaughtUp();
        fixture.complaints.stumblesOver.clear();

        readSide.deadLetters()
                .giveUp(readSide.deadLetters().list(0, 1).items().getFirst().id(), "Provpost", "person-1");

        assertThat(readSide.streams().read(fixture.complaints, id(0).toString()))
                .hasValueSatisfying(seen -> {
                    assertThat(seen.view().count()).isEqualTo(1);
                    assertThat(seen.version()).isEqualTo(1);
                });
        assertThatThrownBy(() -> readSide.deadLetters().giveUp("no.such.letter.1", "x", "y"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_event_that_cannot_be_read_is_parked_and_one_of_an_unknown_name_is_passed() {
        fixture.register(ids(2));
        append("complaint.withdrawn", id(0).toString(), 1, "{\"complaintId\": 17, ");
        append("weather.observed", "stockholm", 0, "{}");
        fixture.withdraw(id(1));
        ReadSide readSide = fixture.startedAndCaughtUp();

        assertThat(readSide.deadLetters().list(0, 50).items())
                .extracting(DeadLetters.Letter::subject)
                .containsExactly(id(0).toString());
        assertThat(readSide.progress().unknownEvents()).containsExactly("weather.observed");
        assertThat(count(1)).isEqualTo(2);
    }

    @Test
    void a_view_that_cannot_be_written_is_parked_from_the_event_that_made_it_so() {
        AtomicBoolean broken = new AtomicBoolean(true);
        ComplaintList breaking = new ComplaintList() {
            @Override
            public Map<String, Object> keys(Seen view) {
                return broken.get() && view.count() == 2 ? Map.of("undeclared", 1) : super.keys(view);
            }
        };
        fixture.register(ids(2));
        fixture.withdraw(id(0));
        ReadSide readSide = fixture.start(ReadSide.Seams.none(), 1, breaking);
        fixture.awaitCaughtUp();

        assertThat(readSide.deadLetters().list(0, 50).items())
                .extracting(DeadLetters.Letter::sequence)
                .containsExactly(1L);
        assertThat(count(0)).isEqualTo(1);

        broken.set(false);
        assertThat(readSide.deadLetters().retryAll()).isZero();
        assertThat(count(0)).isEqualTo(2);
    }

    private void append(String name, String subject, long sequence, String json) {
        var serialized = new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, name, "1");
        var message = new SerializedMessage<>(
                "event-" + name,
                new LazyDeserializingObject<>(serialized, EventNaming.ofCatalogue()),
                new LazyDeserializingObject<>(MetaData.emptyInstance()));
        fixture.append(
                new GenericDomainEventMessage<>("Complaint", subject, sequence, message, () -> ReadSideFixture.NOW));
    }

    private int count(int number) {
        Document document = fixture.documents().get(id(number).toString());
        return document.get("view", Document.class).getInteger("count");
    }
}
