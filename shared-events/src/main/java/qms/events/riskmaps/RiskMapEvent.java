package qms.events.riskmaps;

import qms.events.QmsEvent;

/** Everything that can happen to a map of risks, in life-cycle order. The organisation's own map has no unit. */
public sealed interface RiskMapEvent extends QmsEvent permits RiskMapAdopted, RiskMapRevised {

    RiskMapId riskMapId();

    @Override
    default String subject() {
        return riskMapId().toString();
    }
}
