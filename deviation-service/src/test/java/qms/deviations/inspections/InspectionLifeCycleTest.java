package qms.deviations.inspections;

import static qms.deviations.inspections.InspectionFixture.DONE;
import static qms.deviations.inspections.InspectionFixture.DUE;
import static qms.deviations.inspections.InspectionFixture.FINDINGS;
import static qms.deviations.inspections.InspectionFixture.ID;
import static qms.deviations.inspections.InspectionFixture.LATER;
import static qms.deviations.inspections.InspectionFixture.TODAY;
import static qms.deviations.inspections.InspectionFixture.announced;
import static qms.deviations.inspections.InspectionFixture.closed;
import static qms.deviations.inspections.InspectionFixture.found;
import static qms.deviations.inspections.InspectionFixture.linked;
import static qms.deviations.inspections.InspectionFixture.required;
import static qms.deviations.inspections.InspectionFixture.responded;
import static qms.deviations.inspections.InspectionFixture.started;
import static qms.deviations.inspections.InspectionFixture.upToDecision;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.deviations.inspections.InspectionCommand.AnnounceInspection;
import qms.deviations.inspections.InspectionCommand.CloseInspection;
import qms.deviations.inspections.InspectionCommand.ExtendResponse;
import qms.deviations.inspections.InspectionCommand.LinkMeasure;
import qms.deviations.inspections.InspectionCommand.RecordDecision;
import qms.deviations.inspections.InspectionCommand.RecordFindings;
import qms.deviations.inspections.InspectionCommand.RequireResponse;
import qms.deviations.inspections.InspectionCommand.Respond;
import qms.deviations.inspections.InspectionCommand.StartInspection;
import qms.events.inspections.InspectionEvent;
import qms.events.measures.MeasureId;
import qms.service.LifeCycleContract;

class InspectionLifeCycleTest extends LifeCycleContract<Inspection, InspectionEvent> {

    @Override
    protected String table() {
        return "inspection";
    }

    @Override
    protected AggregateTestFixture<Inspection> fixture() {
        return InspectionFixture.fixture();
    }

    @Override
    protected Map<String, List<InspectionEvent>> states() {
        return Map.of(
                "ANNOUNCED", List.of(announced()),
                "ONGOING", List.of(announced(), started()),
                "FINDINGS_RECEIVED", List.of(announced(), started(), found()),
                "RESPONSE_DUE", List.of(announced(), started(), found(), required()),
                "RESPONDED", List.of(announced(), started(), found(), required(), responded()),
                "DECIDED", upToDecision(),
                "MEASURES", upToDecision(linked()),
                "CLOSED", upToDecision(linked(), closed(DONE, null)));
    }

    @Override
    protected List<InspectionCommand> commands() {
        return List.of(
                new AnnounceInspection(ID, "bjorken", "IVO", null, null, "Medicinsk vård", TODAY),
                new StartInspection(ID, TODAY),
                new RecordFindings(ID, TODAY, FINDINGS),
                new RequireResponse(ID, DUE),
                new ExtendResponse(ID, LATER, TODAY, "Underlag från regionen inväntas."),
                new Respond(ID, TODAY, null),
                new RecordDecision(ID, TODAY, "INJUNCTION", null, LATER, null),
                new LinkMeasure(ID, MeasureId.of("018f0000-0000-7000-8000-0000000000e3")),
                new CloseInspection(ID, TODAY, DONE, "Åtgärdat på plats."));
    }

    @Override
    protected Class<?> commandType() {
        return InspectionCommand.class;
    }

    @Override
    protected String stateAfter(List<InspectionEvent> events) {
        InspectionStatus status = InspectionStatus.ANNOUNCED;
        for (InspectionEvent event : events) {
            status = status.after(event);
        }
        return status.name();
    }
}
