package qms.deviations.inspections;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.inspections.InspectionAnnounced;
import qms.events.inspections.InspectionClosed;
import qms.events.inspections.InspectionDecided;
import qms.events.inspections.InspectionEvent;
import qms.events.inspections.InspectionFinding;
import qms.events.inspections.InspectionFindingsReceived;
import qms.events.inspections.InspectionId;
import qms.events.inspections.InspectionMeasureLinked;
import qms.events.inspections.InspectionResponded;
import qms.events.inspections.InspectionResponseExtended;
import qms.events.inspections.InspectionResponseRequired;
import qms.events.inspections.InspectionStarted;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;

/** An inspection at a stage: IVO looks into medical treatment at Björken. */
final class InspectionFixture {

    static final InspectionId ID = InspectionId.of("018f0000-0000-7000-8000-0000000000e1");
    static final MeasureId MEASURE = MeasureId.of("018f0000-0000-7000-8000-0000000000e2");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    static final LocalDate LATER = LocalDate.of(2026, 4, 15);
    static final List<InspectionFinding> FINDINGS =
            List.of(new InspectionFinding("DEFICIENCY", "Vårdplaner saknas för tre boende."));
    static final List<SeenMeasure> DONE = List.of(new SeenMeasure(MEASURE, "CLOSED", "EFFECTIVE", 5));

    private InspectionFixture() {}

    static AggregateTestFixture<Inspection> fixture() {
        AggregateTestFixture<Inspection> fixture = new AggregateTestFixture<>(Inspection.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static InspectionAnnounced announced() {
        return new InspectionAnnounced(
                ID, "bjorken", null, "IVO", null, "3.5.1-1234/2026", "Medicinsk vård på särskilt boende", TODAY, NOW);
    }

    static InspectionStarted started() {
        return new InspectionStarted(ID, "bjorken", TODAY, NOW);
    }

    static InspectionFindingsReceived found() {
        return new InspectionFindingsReceived(ID, "bjorken", TODAY, FINDINGS, NOW);
    }

    static InspectionResponseRequired required() {
        return new InspectionResponseRequired(ID, "bjorken", DUE, NOW);
    }

    static InspectionResponseExtended extended() {
        return new InspectionResponseExtended(
                ID, "bjorken", DUE, LATER, TODAY, "Underlag från regionen inväntas.", NOW);
    }

    static InspectionResponded responded() {
        return new InspectionResponded(ID, "bjorken", TODAY, null, NOW);
    }

    static InspectionDecided decided(String outcome) {
        return new InspectionDecided(ID, "bjorken", TODAY, outcome, null, LATER, null, NOW);
    }

    static InspectionMeasureLinked linked() {
        return new InspectionMeasureLinked(ID, "bjorken", MEASURE, NOW);
    }

    static InspectionClosed closed(List<SeenMeasure> seen, String without) {
        return new InspectionClosed(ID, "bjorken", TODAY, seen, without, NOW);
    }

    /** All that leads to an inspection with deficiencies, and what else has happened to it. */
    static List<InspectionEvent> upToDecision(InspectionEvent... more) {
        List<InspectionEvent> all = new ArrayList<>(
                List.of(announced(), started(), found(), required(), responded(), decided("DEFICIENCIES")));
        all.addAll(Arrays.asList(more));
        return all;
    }
}
