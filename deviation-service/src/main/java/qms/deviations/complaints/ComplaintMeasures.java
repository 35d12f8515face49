package qms.deviations.complaints;

import org.springframework.stereotype.Component;
import qms.deviations.complaints.ComplaintCommand.LinkMeasure;
import qms.deviations.platform.LinksMeasures;
import qms.events.complaints.ComplaintId;
import qms.events.measures.MeasureId;

/** Complaints name the measures that come of them. */
@Component
class ComplaintMeasures implements LinksMeasures {

    @Override
    public String originKind() {
        return "COMPLAINT";
    }

    @Override
    public Object linking(String caseId, MeasureId measure) {
        return new LinkMeasure(ComplaintId.of(caseId), measure);
    }
}
