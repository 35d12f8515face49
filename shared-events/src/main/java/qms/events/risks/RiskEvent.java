package qms.events.risks;

import qms.events.QmsEvent;

/** Everything that can happen to a risk, in life-cycle order. */
public sealed interface RiskEvent extends QmsEvent
        permits RiskIdentified,
                RiskAssessed,
                RiskTreatmentDecided,
                RiskAccepted,
                RiskMeasureLinked,
                RiskResidualAssessed,
                RiskMaterialised,
                RiskClosed,
                RiskCarriedOver {

    RiskId riskId();

    @Override
    default String subject() {
        return riskId().toString();
    }
}
