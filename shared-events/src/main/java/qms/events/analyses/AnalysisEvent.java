package qms.events.analyses;

import qms.events.QmsEvent;

/** Everything that can happen to what a unit has registered of analyses, in life-cycle order. */
public sealed interface AnalysisEvent extends QmsEvent permits AnalysesRegistered, AnalysesWithdrawn {

    AnalysisId analysisId();

    @Override
    default String subject() {
        return analysisId().toString();
    }
}
