package qms.deviations.complaints;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import qms.deviations.platform.Crockford;
import qms.service.privacy.Challenges;
import qms.service.privacy.Challenges.Challenge;
import qms.service.privacy.Challenges.Secret;
import qms.service.privacy.Fingerprints;

/** What a sender's browser works on before something is taken without a login, and the receipt that comes of it. */
@Component
class IntakeChallenges {

    private static final int HALF = 10;

    private final Challenges challenges;

    IntakeChallenges(
            Fingerprints fingerprints,
            Clock clock,
            @Value("${qms.intake.proof-bits:16}") int bits,
            @Value("${qms.intake.challenge-valid:PT2H}") Duration valid) {
        this.challenges = new Challenges(fingerprints, clock, bits, valid);
    }

    Challenge issue() {
        return challenges.issue();
    }

    void check(String challenge, String solution) {
        challenges.check(challenge, solution);
    }

    /** A hundred bits, in groups of four characters; the same for the same challenge. */
    String receipt(String challenge) {
        Secret secret = challenges.secret(challenge);
        String text = Crockford.written(secret.first(), HALF) + Crockford.written(secret.second(), HALF);
        return String.join("-", text.split("(?<=\\G.{4})"));
    }
}
