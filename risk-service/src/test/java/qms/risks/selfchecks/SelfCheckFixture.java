package qms.risks.selfchecks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.CheckDesign;
import qms.events.selfchecks.CheckResult;
import qms.events.selfchecks.FindingRecorded;
import qms.events.selfchecks.OccurrenceAnalysed;
import qms.events.selfchecks.OccurrenceCancelled;
import qms.events.selfchecks.OccurrenceClosed;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.OccurrenceRescheduled;
import qms.events.selfchecks.OccurrenceStarted;
import qms.events.selfchecks.SelfCheckActivated;
import qms.events.selfchecks.SelfCheckDesigned;
import qms.events.selfchecks.SelfCheckDrafted;
import qms.events.selfchecks.SelfCheckId;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.events.selfchecks.SelfCheckRetired;
import qms.events.selfchecks.TemplateQuestion;
import qms.risks.selfchecks.SelfCheckCommand.Occasion;
import qms.risks.selfchecks.SelfCheckCommand.Plan;

/** A self-check at a stage: review of records at Björken. */
final class SelfCheckFixture {

    static final SelfCheckId ID = SelfCheckId.of("018f0000-0000-7000-8000-0000000000d1");
    static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final Occasion FIRST = new Occasion("T1", LocalDate.of(2026, 4, 30));
    static final Occasion SECOND = new Occasion("T2", LocalDate.of(2026, 8, 31));
    static final CheckResult NINE_OF_TEN = new CheckResult("SAMPLE", null, 9, 10);

    static final LocalDate MOVED = LocalDate.of(2026, 5, 15);
    static final String SEED = "000102030405060708090a0b0c0d0e0f";
    static final CheckDesign EVERY_TERTIAL = new CheckDesign(
            "SAMPLE",
            "Akter avslutade under tertialet",
            10,
            List.of(new TemplateQuestion("plan", "Finns en genomförandeplan?")),
            "Enhetschef",
            "Ifylld mall",
            null,
            RecurrencePreset.BEFORE_EACH_TERTIAL.rule(),
            LocalDate.of(2026, 1, 1));

    private SelfCheckFixture() {}

    static Plan plan(@Nullable CheckDesign design) {
        return new Plan(ID, "bjorken", 2026, "Dokumentation", null, "Aktgranskning", null, "TERTIAL", design);
    }

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

    static SelfCheckDrafted drafted() {
        return new SelfCheckDrafted(ID, "bjorken", NOW);
    }

    static SelfCheckDesigned designed(CheckDesign design) {
        return new SelfCheckDesigned(ID, "bjorken", design, NOW);
    }

    static SelfCheckActivated activated() {
        return new SelfCheckActivated(ID, "bjorken", NOW);
    }

    static SelfCheckRetired retired() {
        return new SelfCheckRetired(ID, "bjorken", "Ersatt av en annan kontroll.", NOW);
    }

    static OccurrenceStarted started(Occasion occasion) {
        return new OccurrenceStarted(ID, "bjorken", occasion.occurrence(), NOW);
    }

    static OccurrencePerformed performedUnjudged(Occasion occasion) {
        return new OccurrencePerformed(ID, "bjorken", occasion.occurrence(), TODAY, null, NINE_OF_TEN, NOW);
    }

    static FindingRecorded found(Occasion occasion) {
        return new FindingRecorded(ID, "bjorken", occasion.occurrence(), 1, "SERIOUS", "En plan saknas.", NOW);
    }

    static OccurrenceAnalysed analysed(Occasion occasion) {
        return new OccurrenceAnalysed(ID, "bjorken", occasion.occurrence(), "Rutinen följs, utom nattetid.", NOW);
    }

    static OccurrenceClosed closed(Occasion occasion) {
        return new OccurrenceClosed(ID, "bjorken", occasion.occurrence(), NOW);
    }

    static OccurrenceRescheduled rescheduled(Occasion occasion) {
        return new OccurrenceRescheduled(ID, "bjorken", occasion.occurrence(), MOVED, "Vikarie från maj.", NOW);
    }

    static OccurrenceCancelled cancelled(Occasion occasion) {
        return new OccurrenceCancelled(ID, "bjorken", occasion.occurrence(), "Enheten läggs ner.", NOW);
    }
}
