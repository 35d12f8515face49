package qms.deviations.deviations;

import org.springframework.stereotype.Component;
import qms.deviations.deviations.DeviationCommand.LinkMeasure;
import qms.deviations.platform.LinksMeasures;
import qms.events.deviations.DeviationId;
import qms.events.measures.MeasureId;

/** Lets a deviation name the measures that say they come of it. */
@Component
class DeviationMeasures implements LinksMeasures {

    @Override
    public String originKind() {
        return "DEVIATION";
    }

    @Override
    public Object linking(String caseId, MeasureId measure) {
        return new LinkMeasure(DeviationId.of(caseId), measure);
    }
}
