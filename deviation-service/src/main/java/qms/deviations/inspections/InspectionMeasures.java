package qms.deviations.inspections;

import org.springframework.stereotype.Component;
import qms.deviations.inspections.InspectionCommand.LinkMeasure;
import qms.deviations.platform.LinksMeasures;
import qms.events.inspections.InspectionId;
import qms.events.measures.MeasureId;

/** An inspection names the measures that come of it. */
@Component
class InspectionMeasures implements LinksMeasures {

    @Override
    public String originKind() {
        return "INSPECTION";
    }

    @Override
    public Object linking(String caseId, MeasureId measure) {
        return new LinkMeasure(InspectionId.of(caseId), measure);
    }
}
