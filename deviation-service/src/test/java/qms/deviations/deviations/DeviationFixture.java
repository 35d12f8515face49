package qms.deviations.deviations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.deviations.DeviationAssessed;
import qms.events.deviations.DeviationCausesFound;
import qms.events.deviations.DeviationClosed;
import qms.events.deviations.DeviationDismissed;
import qms.events.deviations.DeviationEscalated;
import qms.events.deviations.DeviationEvent;
import qms.events.deviations.DeviationFollowedUp;
import qms.events.deviations.DeviationHealthCareAssessed;
import qms.events.deviations.DeviationId;
import qms.events.deviations.DeviationInvestigationOpened;
import qms.events.deviations.DeviationLexCaseOpened;
import qms.events.deviations.DeviationMeasureLinked;
import qms.events.deviations.DeviationMeasuresDecided;
import qms.events.deviations.DeviationReassigned;
import qms.events.deviations.DeviationReopened;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationReturned;
import qms.events.deviations.DeviationRisk;
import qms.events.deviations.DeviationStaffInformed;
import qms.events.deviations.DeviationTriaged;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;

/** A deviation at a stage: a dose of medicine that was not given at Björken one night. */
final class DeviationFixture {

    static final DeviationId ID = DeviationId.of("018f0000-0000-7000-8000-0000000000d1");
    static final Instant OCCURRED = Instant.parse("2026-03-02T21:30:00Z");
    static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    static final PersonalText WORDS = new PersonalText(ID.toString(), "c2VhbGVk");
    static final PersonalText REASON = new PersonalText(ID.toString(), "dmFyZsO2cg==");
    static final DeviationRisk RISK = new DeviationRisk(2, 3);
    static final MeasureId MEASURE = MeasureId.of("018f0000-0000-7000-8000-0000000000c1");
    static final CaseRef LEX_SARAH = new CaseRef("LEX_SARAH_CASE", "018f0000-0000-7000-8000-0000000000a1");
    static final CaseRef LEX_MARIA = new CaseRef("LEX_MARIA_CASE", "018f0000-0000-7000-8000-0000000000a2");
    static final String NURSE = "p-nurse";
    static final String MANAGER = "p-manager";
    static final String INVESTIGATOR = "p-investigator";

    private DeviationFixture() {}

    static AggregateTestFixture<Deviation> fixture() {
        AggregateTestFixture<Deviation> fixture = new AggregateTestFixture<>(Deviation.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static List<DeviationEvent> and(List<DeviationEvent> before, DeviationEvent... then) {
        List<DeviationEvent> all = new ArrayList<>(before);
        all.addAll(Arrays.asList(then));
        return List.copyOf(all);
    }

    static DeviationReported reported() {
        return new DeviationReported(
                ID, "bjorken", null, OCCURRED, NOW, NOW, false, NURSE, WORDS, null, RISK, null, NOW);
    }

    static DeviationReassigned reassigned() {
        return new DeviationReassigned(ID, "bjorken", "granen", REASON, NOW);
    }

    static DeviationTriaged triaged(boolean suspected, String... legalBases) {
        return new DeviationTriaged(ID, "bjorken", List.of(legalBases), "MEDICATION", null, suspected, NOW);
    }

    static DeviationDismissed dismissed() {
        return new DeviationDismissed(ID, "bjorken", REASON, NOW);
    }

    static DeviationInvestigationOpened opened() {
        return new DeviationInvestigationOpened(ID, "bjorken", INVESTIGATOR, null, NOW);
    }

    static DeviationCausesFound causes() {
        return new DeviationCausesFound(
                ID, "bjorken", List.of("ROUTINES", "ORGANISATION"), "ROUTINES", List.of(WORDS), NOW);
    }

    static DeviationAssessed assessed() {
        return new DeviationAssessed(ID, "bjorken", WORDS, RISK, MANAGER, TODAY, null, NOW);
    }

    static DeviationHealthCareAssessed healthCareAssessed() {
        return new DeviationHealthCareAssessed(
                ID, "bjorken", "COULD_HAVE_CAUSED_INJURY", RISK, WORDS, "p-mas", TODAY, NOW);
    }

    static DeviationEscalated escalated(CaseRef opens) {
        return new DeviationEscalated(ID, "bjorken", opens, REASON, MANAGER, "SOL", "PROVISION", null, null, null, NOW);
    }

    static DeviationLexCaseOpened lexCaseOpened() {
        return new DeviationLexCaseOpened(ID, "bjorken", LEX_SARAH, NOW);
    }

    static DeviationReturned returned(CaseRef from, String outcome) {
        return new DeviationReturned(ID, "bjorken", from, outcome, outcome.equals("DECLINED") ? REASON : null, NOW);
    }

    static DeviationMeasureLinked linked() {
        return new DeviationMeasureLinked(ID, "bjorken", MEASURE, NOW);
    }

    static DeviationMeasuresDecided measuresDecided(@Nullable PersonalText none) {
        return new DeviationMeasuresDecided(ID, "bjorken", none, NOW);
    }

    static DeviationFollowedUp followedUp() {
        return new DeviationFollowedUp(ID, "bjorken", TODAY, null, NOW);
    }

    static DeviationStaffInformed staffInformed() {
        return new DeviationStaffInformed(ID, "bjorken", TODAY, NOW);
    }

    static DeviationClosed closed(SeenMeasure... seen) {
        return new DeviationClosed(ID, "bjorken", TODAY, List.of(seen), NOW);
    }

    static DeviationReopened reopened() {
        return new DeviationReopened(ID, "bjorken", REASON, NOW);
    }

    static SeenMeasure seen(MeasureId measure, String status) {
        return new SeenMeasure(measure, status, null, 3);
    }

    static List<DeviationEvent> investigated() {
        return List.of(reported(), triaged(false, "SOL", "HSL"), opened(), causes());
    }

    /** Assessed by the manager and, for health care, by MAS; nothing is to be done. */
    static List<DeviationEvent> decided() {
        return and(investigated(), assessed(), healthCareAssessed(), measuresDecided(REASON));
    }
}
