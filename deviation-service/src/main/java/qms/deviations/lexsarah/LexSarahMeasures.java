package qms.deviations.lexsarah;

import org.springframework.stereotype.Component;
import qms.deviations.lexsarah.LexSarahCommand.LinkMeasure;
import qms.deviations.platform.LinksMeasures;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.measures.MeasureId;

/** A measure that was made for a lex Sarah case is named by it; which cause it answers is said by somebody afterwards. */
@Component
class LexSarahMeasures implements LinksMeasures {

    @Override
    public String originKind() {
        return "LEX_SARAH_CASE";
    }

    @Override
    public Object linking(String caseId, MeasureId measure) {
        return new LinkMeasure(LexSarahCaseId.of(caseId), measure, null);
    }
}
