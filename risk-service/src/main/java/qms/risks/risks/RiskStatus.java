package qms.risks.risks;

import java.util.EnumSet;
import java.util.Set;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskCarriedOver;
import qms.events.risks.RiskClosed;
import qms.events.risks.RiskEvent;
import qms.events.risks.RiskIdentified;
import qms.events.risks.RiskMaterialised;
import qms.events.risks.RiskMeasureLinked;
import qms.events.risks.RiskResidualAssessed;
import qms.events.risks.RiskTreatmentDecided;

/** Where a risk stands, in life-cycle order; that it has come true is no end of it. */
enum RiskStatus {
    IDENTIFIED,
    ASSESSED,
    ACCEPTED,
    TREATED,
    REASSESSED,
    CLOSED,
    CARRIED_OVER;

    private static final Set<RiskStatus> UNDECIDED = EnumSet.of(IDENTIFIED, ASSESSED);

    boolean isOpen() {
        return this != CLOSED && this != CARRIED_OVER;
    }

    RiskStatus after(RiskEvent event) {
        return switch (event) {
            case RiskIdentified e -> IDENTIFIED;
            case RiskAssessed e -> UNDECIDED.contains(this) ? ASSESSED : REASSESSED;
            case RiskTreatmentDecided e -> TREATED;
            case RiskAccepted e -> ACCEPTED;
            case RiskMeasureLinked e -> this;
            case RiskResidualAssessed e -> REASSESSED;
            case RiskMaterialised e -> this;
            case RiskClosed e -> CLOSED;
            case RiskCarriedOver e -> CARRIED_OVER;
        };
    }
}
