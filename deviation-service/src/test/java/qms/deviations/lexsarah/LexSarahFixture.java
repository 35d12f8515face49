package qms.deviations.lexsarah;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.PersonalText;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.Reporter;

/** A lex Sarah case at a stage: a locked door at Björken. */
final class LexSarahFixture {

    static final LexSarahCaseId ID = LexSarahCaseId.of("018f0000-0000-7000-8000-0000000000a1");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final PersonalText WORDS = new PersonalText(ID.toString(), "c2VhbGVk");

    private LexSarahFixture() {}

    static AggregateTestFixture<LexSarahCase> fixture() {
        AggregateTestFixture<LexSarahCase> fixture = new AggregateTestFixture<>(LexSarahCase.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static LexSarahReported reported() {
        return reported("REPORT");
    }

    static LexSarahReported reported(String kind) {
        return new LexSarahReported(
                ID,
                "bjorken",
                null,
                kind,
                "SOL",
                LocalDate.of(2026, 3, 8),
                Instant.parse("2026-03-09T07:30:00Z"),
                NOW,
                new Reporter(WORDS, "EMPLOYEE"),
                "PROVISION",
                null,
                WORDS);
    }

    static LexSarahLevelDecided decided(String level) {
        return new LexSarahLevelDecided(ID, "bjorken", level, TODAY, null, NOW);
    }

    static LexSarahNotifiedToIvo notified() {
        return new LexSarahNotifiedToIvo(ID, "bjorken", NOW, NOW);
    }
}
