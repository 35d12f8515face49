package qms.risks.measures;

import static qms.risks.measures.MeasureFixture.DUE;
import static qms.risks.measures.MeasureFixture.ID;
import static qms.risks.measures.MeasureFixture.LATER;
import static qms.risks.measures.MeasureFixture.ORIGINS;
import static qms.risks.measures.MeasureFixture.SURVEY;
import static qms.risks.measures.MeasureFixture.TODAY;
import static qms.risks.measures.MeasureFixture.cancelled;
import static qms.risks.measures.MeasureFixture.closed;
import static qms.risks.measures.MeasureFixture.decided;
import static qms.risks.measures.MeasureFixture.implemented;
import static qms.risks.measures.MeasureFixture.judged;
import static qms.risks.measures.MeasureFixture.postponed;
import static qms.risks.measures.MeasureFixture.proposed;
import static qms.risks.measures.MeasureFixture.rejected;
import static qms.risks.measures.MeasureFixture.started;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.measures.MeasureEvent;
import qms.risks.measures.MeasureCommand.AddOrigin;
import qms.risks.measures.MeasureCommand.CancelMeasure;
import qms.risks.measures.MeasureCommand.CloseMeasure;
import qms.risks.measures.MeasureCommand.DecideOnMeasure;
import qms.risks.measures.MeasureCommand.ImplementMeasure;
import qms.risks.measures.MeasureCommand.InformStaff;
import qms.risks.measures.MeasureCommand.JudgeEffect;
import qms.risks.measures.MeasureCommand.PostponeMeasure;
import qms.risks.measures.MeasureCommand.ProposeMeasure;
import qms.risks.measures.MeasureCommand.RejectMeasure;
import qms.risks.measures.MeasureCommand.StartMeasure;
import qms.service.LifeCycleContract;

class MeasureLifeCycleTest extends LifeCycleContract<Measure, MeasureEvent> {

    @Override
    protected String table() {
        return "measure";
    }

    @Override
    protected AggregateTestFixture<Measure> fixture() {
        return MeasureFixture.fixture();
    }

    @Override
    protected Map<String, List<MeasureEvent>> states() {
        return Map.of(
                "PROPOSED", List.of(proposed()),
                "DECIDED", List.of(proposed(), decided()),
                "ONGOING", List.of(proposed(), decided(), started()),
                "POSTPONED", List.of(proposed(), decided(), postponed()),
                "IMPLEMENTED", List.of(proposed(), decided(), started(), implemented()),
                "EFFECT_CHECKED", List.of(proposed(), decided(), started(), implemented(), judged("EFFECTIVE")),
                "CLOSED", List.of(proposed(), decided(), started(), implemented(), judged("EFFECTIVE"), closed()),
                "REJECTED", List.of(proposed(), rejected()),
                "CANCELLED", List.of(proposed(), decided(), cancelled()));
    }

    @Override
    protected List<MeasureCommand> commands() {
        return List.of(
                new ProposeMeasure(ID, "bjorken", ORIGINS, "Inför en andra nattrunda", null, "Enhetschef", DUE, null),
                new AddOrigin(ID, SURVEY),
                new DecideOnMeasure(ID, null, null),
                new StartMeasure(ID),
                new ImplementMeasure(ID, TODAY),
                new JudgeEffect(ID, "PARTLY", null, TODAY, "UNIT_MANAGER"),
                new InformStaff(ID, TODAY),
                new PostponeMeasure(ID, LATER.plusYears(1), "Rekryteringen drar ut på tiden."),
                new RejectMeasure(ID, "Ryms inte i budget."),
                new CancelMeasure(ID, "Enheten flyttar."),
                new CloseMeasure(ID));
    }

    @Override
    protected Class<?> commandType() {
        return MeasureCommand.class;
    }

    @Override
    protected String stateAfter(List<MeasureEvent> events) {
        MeasureStatus status = MeasureStatus.PROPOSED;
        for (MeasureEvent event : events) {
            status = status.after(event);
        }
        return status.name();
    }
}
