package qms.deviations.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.privacy.Fingerprints;
import qms.web.problems.Problem;

/** A challenge holds for a while, and no longer. */
class IntakeChallengesTest {

    private static final Instant ISSUED = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void what_was_fetched_too_long_ago_is_fetched_anew() {
        String challenge = at(ISSUED).issue().challenge();
        assertThatCode(() -> at(ISSUED.plus(Duration.ofHours(2))).check(challenge, "0"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        at(ISSUED.plus(Duration.ofHours(2)).plusSeconds(1)).check(challenge, "0"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.field() + " " + error.code())
                                .containsExactly("challenge OUT_OF_RANGE"));
    }

    private static IntakeChallenges at(Instant now) {
        Fingerprints fingerprints = TheService.running().context().getBean(Fingerprints.class);
        return new IntakeChallenges(fingerprints, Clock.fixed(now, ZoneOffset.UTC), 0, Duration.ofHours(2));
    }
}
