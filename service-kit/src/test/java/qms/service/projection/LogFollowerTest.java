package qms.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qms.service.projection.ReadSideFixture.id;
import static qms.service.projection.ReadSideFixture.ids;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import qms.events.QmsEvent;

class LogFollowerTest {

    private final ReadSideFixture fixture = new ReadSideFixture();
    private final List<String> read = new ArrayList<>();
    private boolean willing = true;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void the_log_is_read_from_its_beginning_and_on_from_there_and_an_empty_one_is_read_at_once() {
        try (LogFollower follower = new LogFollower("test", fixture.log, this::take)) {
            follower.catchUp();
            assertThat(read).isEmpty();

            fixture.register(ids(3));
            follower.catchUp();
            assertThat(read).containsExactly(id(0).toString(), id(1).toString(), id(2).toString());

            fixture.withdraw(id(1));
            follower.catchUp();
            follower.catchUp();
            assertThat(read).hasSize(4).endsWith(id(1).toString());
        }
    }

    @Test
    void what_the_reader_could_not_take_is_given_to_it_again() {
        fixture.register(ids(2));
        try (LogFollower follower = new LogFollower("test", fixture.log, this::take)) {
            willing = false;
            assertThatThrownBy(follower::catchUp).isInstanceOf(IllegalStateException.class);

            willing = true;
            follower.catchUp();
            assertThat(read).hasSize(2);
        }
    }

    private void take(List<QmsEvent> events) {
        if (!willing) {
            throw new IllegalStateException("not now");
        }
        events.forEach(event -> read.add(event.subject()));
    }
}
