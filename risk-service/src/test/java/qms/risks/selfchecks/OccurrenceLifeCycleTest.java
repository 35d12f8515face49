package qms.risks.selfchecks;

import static qms.risks.selfchecks.SelfCheckFixture.FIRST;
import static qms.risks.selfchecks.SelfCheckFixture.ID;
import static qms.risks.selfchecks.SelfCheckFixture.MOVED;
import static qms.risks.selfchecks.SelfCheckFixture.NINE_OF_TEN;
import static qms.risks.selfchecks.SelfCheckFixture.SEED;
import static qms.risks.selfchecks.SelfCheckFixture.TODAY;
import static qms.risks.selfchecks.SelfCheckFixture.analysed;
import static qms.risks.selfchecks.SelfCheckFixture.cancelled;
import static qms.risks.selfchecks.SelfCheckFixture.closed;
import static qms.risks.selfchecks.SelfCheckFixture.found;
import static qms.risks.selfchecks.SelfCheckFixture.notPerformed;
import static qms.risks.selfchecks.SelfCheckFixture.performed;
import static qms.risks.selfchecks.SelfCheckFixture.performedUnjudged;
import static qms.risks.selfchecks.SelfCheckFixture.planned;
import static qms.risks.selfchecks.SelfCheckFixture.rescheduled;
import static qms.risks.selfchecks.SelfCheckFixture.started;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.selfchecks.SelfCheckEvent;
import qms.risks.selfchecks.OccurrenceCommand.AnalyseOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.AssessOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.AttachEvidence;
import qms.risks.selfchecks.OccurrenceCommand.CancelOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.CloseOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.DrawSample;
import qms.risks.selfchecks.OccurrenceCommand.FollowUpFinding;
import qms.risks.selfchecks.OccurrenceCommand.PerformOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.RecordFinding;
import qms.risks.selfchecks.OccurrenceCommand.RescheduleOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.StartOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.StateNotPerformed;
import qms.service.LifeCycleContract;

class OccurrenceLifeCycleTest extends LifeCycleContract<SelfCheck, SelfCheckEvent> {

    private static final String OCCURRENCE = FIRST.occurrence();

    @Override
    protected String table() {
        return "self-check-occurrence";
    }

    @Override
    protected AggregateTestFixture<SelfCheck> fixture() {
        return SelfCheckFixture.fixture();
    }

    @Override
    protected Map<String, List<SelfCheckEvent>> states() {
        return Map.of(
                "PLANNED", List.of(planned(), planned(FIRST)),
                "IN_PROGRESS", List.of(planned(), planned(FIRST), started(FIRST)),
                "PERFORMED", List.of(planned(), planned(FIRST), performedUnjudged(FIRST), found(FIRST)),
                "ASSESSED", List.of(planned(), planned(FIRST), performed(FIRST), found(FIRST)),
                "ANALYSED", List.of(planned(), planned(FIRST), performed(FIRST), found(FIRST), analysed(FIRST)),
                "CLOSED", List.of(planned(), planned(FIRST), performed(FIRST), analysed(FIRST), closed(FIRST)),
                "NOT_PERFORMED", List.of(planned(), planned(FIRST), notPerformed(FIRST)),
                "RESCHEDULED", List.of(planned(), planned(FIRST), notPerformed(FIRST), rescheduled(FIRST)),
                "CANCELLED", List.of(planned(), planned(FIRST), notPerformed(FIRST), cancelled(FIRST)));
    }

    @Override
    protected List<OccurrenceCommand> commands() {
        return List.of(
                new StartOccurrence(ID, OCCURRENCE),
                new DrawSample(ID, OCCURRENCE, SEED, 50, List.of(), 10),
                new AttachEvidence(ID, OCCURRENCE, "a".repeat(64), 9, "application/pdf", "Mall.pdf"),
                new PerformOccurrence(ID, OCCURRENCE, TODAY, null, NINE_OF_TEN),
                new AssessOccurrence(ID, OCCURRENCE, TODAY, "PARTLY"),
                new RecordFinding(ID, OCCURRENCE, "MINOR", "En underskrift saknas."),
                new FollowUpFinding(ID, OCCURRENCE, 1, "CHANGE_REQUEST", "forslag-1"),
                new AnalyseOccurrence(ID, OCCURRENCE, "Rutinen följs."),
                new CloseOccurrence(ID, OCCURRENCE),
                new StateNotPerformed(ID, OCCURRENCE, TODAY, "Personalbrist."),
                new RescheduleOccurrence(ID, OCCURRENCE, MOVED.plusYears(1), "Vikarie från maj."),
                new CancelOccurrence(ID, OCCURRENCE, "Enheten läggs ner."));
    }

    @Override
    protected Class<?> commandType() {
        return OccurrenceCommand.class;
    }

    @Override
    protected String stateAfter(List<SelfCheckEvent> events) {
        OccurrenceStatus status = OccurrenceStatus.PLANNED;
        for (SelfCheckEvent event : events) {
            status = OccurrenceState.statusAfter(status, event);
        }
        return status.name();
    }
}
