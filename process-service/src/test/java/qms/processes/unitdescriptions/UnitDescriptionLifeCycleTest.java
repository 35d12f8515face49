package qms.processes.unitdescriptions;

import static qms.processes.unitdescriptions.UnitDescriptionFixture.COMMON;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.ID;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.INHERITED;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.SELF_CHECKS;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.adopted;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.attached;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.drafted;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.locked;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.unitdescriptions.Attachment;
import qms.events.unitdescriptions.UnitDescriptionEvent;
import qms.processes.unitdescriptions.UnitDescriptionCommand.AddAttachment;
import qms.processes.unitdescriptions.UnitDescriptionCommand.AdoptUnitDescription;
import qms.processes.unitdescriptions.UnitDescriptionCommand.DraftUnitDescription;
import qms.processes.unitdescriptions.UnitDescriptionCommand.LockUnitDescription;
import qms.processes.unitdescriptions.UnitDescriptionCommand.RemoveAttachment;
import qms.processes.unitdescriptions.UnitDescriptionCommand.WriteCommonParts;
import qms.processes.unitdescriptions.UnitDescriptionCommand.WriteSection;
import qms.service.Folding;
import qms.service.LifeCycleContract;

class UnitDescriptionLifeCycleTest extends LifeCycleContract<UnitDescription, UnitDescriptionEvent> {

    @Override
    protected String table() {
        return "unit-description";
    }

    @Override
    protected AggregateTestFixture<UnitDescription> fixture() {
        return UnitDescriptionFixture.fixture();
    }

    @Override
    protected Map<String, List<UnitDescriptionEvent>> states() {
        return Map.of(
                "DRAFT", List.of(drafted(2025), attached()),
                "ADOPTED", List.of(drafted(2025), attached(), adopted(2025)),
                "LOCKED", List.of(drafted(2025), attached(), adopted(2025), locked(2025)));
    }

    @Override
    protected List<UnitDescriptionCommand> commands() {
        return List.of(
                new DraftUnitDescription(ID, "bjorken", 2025, List.of(SELF_CHECKS), null, null),
                new WriteSection(ID, SELF_CHECKS),
                new WriteCommonParts(ID, COMMON),
                new AddAttachment(ID, new Attachment("dok-2", "OTHER", "Väsentlighetsanalys")),
                new RemoveAttachment(ID, "dok-1"),
                new AdoptUnitDescription(ID, INHERITED),
                new LockUnitDescription(ID));
    }

    @Override
    protected Class<?> commandType() {
        return UnitDescriptionCommand.class;
    }

    @Override
    protected String stateAfter(List<UnitDescriptionEvent> events) {
        return Folding.fold(new UnitDescriptionProjection(), events.toArray(UnitDescriptionEvent[]::new))
                .course()
                .status()
                .name();
    }
}
