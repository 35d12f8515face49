package qms.deviations.lexmaria;

import org.springframework.stereotype.Component;
import qms.deviations.lexmaria.LexMariaCommand.LinkMeasure;
import qms.deviations.platform.LinksMeasures;
import qms.events.lexmaria.LexMariaCaseId;
import qms.events.measures.MeasureId;

/** A lex Maria case names the measures that come of it. */
@Component
class LexMariaMeasures implements LinksMeasures {

    @Override
    public String originKind() {
        return "LEX_MARIA_CASE";
    }

    @Override
    public Object linking(String caseId, MeasureId measure) {
        return new LinkMeasure(LexMariaCaseId.of(caseId), measure);
    }
}
