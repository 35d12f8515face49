package qms.risks.selfchecks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.selfchecks.CheckResult;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.SelfCheckId;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.risks.selfchecks.SelfCheckCommand.Occasion;

/** A self-check at a stage: review of records at Björken. */
final class SelfCheckFixture {

    static final SelfCheckId ID = SelfCheckId.of("018f0000-0000-7000-8000-0000000000d1");
    static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final Occasion FIRST = new Occasion("T1", LocalDate.of(2026, 4, 30));
    static final Occasion SECOND = new Occasion("T2", LocalDate.of(2026, 8, 31));
    static final CheckResult NINE_OF_TEN = new CheckResult("SAMPLE", null, 9, 10);

    private SelfCheckFixture() {}

    static AggregateTestFixture<SelfCheck> fixture() {
        AggregateTestFixture<SelfCheck> fixture = new AggregateTestFixture<>(SelfCheck.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static SelfCheckPlanned planned() {
        return new SelfCheckPlanned(
                ID, "bjorken", null, 2026, "Dokumentation", null, "Aktgranskning", null, "TERTIAL", NOW);
    }

    static OccurrencePlanned planned(Occasion occasion) {
        return new OccurrencePlanned(ID, "bjorken", occasion.occurrence(), occasion.period(), occasion.due(), NOW);
    }

    static OccurrencePerformed performed(Occasion occasion) {
        return new OccurrencePerformed(ID, "bjorken", occasion.occurrence(), TODAY, "PASSED", NINE_OF_TEN, NOW);
    }

    static OccurrenceNotPerformed notPerformed(Occasion occasion) {
        return new OccurrenceNotPerformed(ID, "bjorken", occasion.occurrence(), TODAY, "Personalbrist.", NOW);
    }
}
