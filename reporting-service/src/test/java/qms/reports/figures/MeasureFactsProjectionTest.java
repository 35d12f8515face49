package qms.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import qms.events.measures.MeasureEffectJudged;
import qms.events.measures.MeasureEvent;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureOriginAdded;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureStaffInformed;
import qms.service.projection.Recorded;

class MeasureFactsProjectionTest {

    private static final MeasureId ID = MeasureId.of("00000000-0000-7000-8000-000000000030");
    private static final Instant THEN = Instant.parse("2024-03-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private final MeasureProposed proposed = new MeasureProposed(
            ID, "bjorken", null, List.of(new MeasureOrigin("RISK", "r1")), "Nytt larm", null, null, THEN);

    @Test
    void a_measure_stands_with_every_risk_that_it_serves() {
        MeasureFacts facts = fold(
                proposed,
                new MeasureOriginAdded(ID, "bjorken", new MeasureOrigin("RISK", "r2"), THEN),
                new MeasureOriginAdded(ID, "bjorken", new MeasureOrigin("SURVEY", "2024"), THEN));
        assertThat(facts.risks()).containsExactly("r1", "r2");
        assertThat(statuses(facts)).containsExactly("PROPOSED");
    }

    @Test
    void that_its_effect_was_judged_is_how_far_it_has_come_and_who_was_told_is_not() {
        MeasureFacts facts = fold(
                proposed,
                new MeasureEffectJudged(ID, "bjorken", "NOT", null, DAY, "UNIT_MANAGER", THEN),
                new MeasureStaffInformed(ID, "bjorken", DAY, THEN));
        assertThat(statuses(facts)).containsExactly("PROPOSED", "EFFECT_CHECKED");
    }

    private static List<String> statuses(MeasureFacts facts) {
        return facts.changes().stream().map(MeasureFacts.Change::status).toList();
    }

    private static MeasureFacts fold(MeasureEvent... events) {
        MeasureFactsProjection projection = new MeasureFactsProjection();
        MeasureFacts facts = null;
        for (int i = 0; i < events.length; i++) {
            facts = projection.evolve(facts, events[i], new Recorded(i, i, THEN, MetaData.emptyInstance()));
        }
        return facts;
    }
}
