package qms.processes.unitdescriptions;

import static qms.processes.unitdescriptions.UnitDescriptionFixture.ID;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.POLICY;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.TODAY;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.accepted;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.adopted;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.locked;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.returned;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.submit;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.submitted;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.unitdescriptions.UnitDescriptionEvent;
import qms.processes.unitdescriptions.FollowUpCommand.AcceptFollowUp;
import qms.processes.unitdescriptions.FollowUpCommand.CorrectFollowUp;
import qms.processes.unitdescriptions.FollowUpCommand.ReturnFollowUp;
import qms.service.Folding;
import qms.service.LifeCycleContract;
import qms.web.time.FollowUpPeriod;

/** The calendar is told by the year of the description: T1 of this year is due, of the year before missing, of the next not due. */
class FollowUpLifeCycleTest extends LifeCycleContract<UnitDescription, UnitDescriptionEvent> {

    @Override
    protected String table() {
        return "follow-up";
    }

    @Override
    protected AggregateTestFixture<UnitDescription> fixture() {
        return UnitDescriptionFixture.fixture();
    }

    @Override
    protected Map<String, List<UnitDescriptionEvent>> states() {
        return Map.of(
                "NOT_DUE", List.of(adopted(2027)),
                "DUE", List.of(adopted(2026)),
                "MISSING", List.of(adopted(2025)),
                "SUBMITTED", List.of(adopted(2026), submitted(2026, null)),
                "RETURNED", List.of(adopted(2026), submitted(2026, null), returned(2026)),
                "ACCEPTED", List.of(adopted(2026), submitted(2026, null), accepted(2026)),
                "LOCKED", List.of(adopted(2025), submitted(2025, null), accepted(2025), locked(2025)));
    }

    @Override
    protected List<FollowUpCommand> commands() {
        return List.of(
                submit("Sjukdom."),
                new AcceptFollowUp(ID, "SELF_CHECKS", FollowUpPeriod.T1),
                new ReturnFollowUp(ID, "SELF_CHECKS", FollowUpPeriod.T1, "Skriv hur många."),
                new CorrectFollowUp(ID, "SELF_CHECKS", FollowUpPeriod.T1, "Tre av fyra.", "Räknefel."));
    }

    @Override
    protected Class<?> commandType() {
        return FollowUpCommand.class;
    }

    @Override
    protected String stateAfter(List<UnitDescriptionEvent> events) {
        UnitDescriptionView view =
                Folding.fold(new UnitDescriptionProjection(), events.toArray(UnitDescriptionEvent[]::new));
        return new Standing(view, POLICY, TODAY)
                .of(view.sections().getFirst(), FollowUpPeriod.T1)
                .name();
    }
}
