package qms.risks.platform;

import qms.events.measures.MeasureId;
import qms.events.risks.RiskId;

/** What other features ask of risks; the feature of risks answers. */
public interface RiskRegister {

    /** Tells a risk that a measure is about to be put forward against it; one that has ended refuses. */
    void link(String risk, MeasureId measure);

    /** Lets a risk go on in a later year, and says as what; to ask again changes nothing. */
    RiskId carryOver(RiskId risk, int year);
}
