package qms.service;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.OTHER_UNIT;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import qms.web.identity.Role;

/** A collection to whose things something can be done: besides, what a client may rely on in every act, tried on one. */
public abstract class ActsContract extends CollectionContract {

    /** An act that every new thing takes: the path below the thing, and the body. */
    public record Act(String at, String body) {}

    protected abstract Act act();

    @Test
    void an_act_names_the_version_that_it_builds_on() {
        Act act = act();
        Answer made = made();
        String at = made.location() + act.at();
        Caller coordinator = service().coordinator();

        Answer without = coordinator.post(at, act.body());
        assertThat(without.status()).isEqualTo(428);
        fits("POST", act.at(), 428, without);
        Answer stale = coordinator.seen("\"99\"").post(at, act.body());
        assertThat(stale.status()).isEqualTo(412);
        fits("POST", act.at(), 412, stale);
        assertThat(coordinator.seen("*").post(at, act.body()).errors()).containsExactly("If-Match MALFORMED");

        Answer done = coordinator.seen(made.etag()).post(at, act.body());
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        assertThat(done.etag()).isNotEqualTo(made.etag());
        fits("POST", act.at(), 200, done);
        assertThat(coordinator.get(made.location()).body()).isEqualTo(done.body());
    }

    @Test
    void an_act_comes_again_with_its_key_and_is_not_done_twice() {
        Act act = act();
        Answer made = made();
        Caller caller =
                service().coordinator().seen(made.etag()).with("Idempotency-Key", "act-" + COUNT.incrementAndGet());
        Answer first = caller.post(made.location() + act.at(), act.body());
        Answer again = caller.post(made.location() + act.at(), act.body());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void an_act_on_what_is_not_there_or_not_ones_own_is_not_found() {
        Act act = act();
        String nowhere = path() + "/" + UUID.nameUUIDFromBytes(new byte[2]) + act.at();
        assertThat(service()
                        .coordinator()
                        .seen("\"0\"")
                        .post(nowhere, act.body())
                        .status())
                .isEqualTo(404);
        Answer made = made();
        Answer foreign = service()
                .as(Role.UNIT_MANAGER, OTHER_UNIT)
                .seen(made.etag())
                .post(made.location() + act.at(), act.body());
        assertThat(foreign.status()).isIn(403, 404);
    }
}
