package qms.deviations.platform;

import qms.events.measures.MeasureId;

/** A kind of case that names the measures that come of it. */
public interface LinksMeasures {

    /** The kind, as a measure's origin says it. */
    String originKind();

    /** The command with which the case names the measure; naming it again changes nothing. */
    Object linking(String caseId, MeasureId measure);
}
