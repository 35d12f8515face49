package qms.events.requirementchanges;

import qms.events.QmsEvent;

/** Everything that can happen to a change in what is required, in life-cycle order. */
public sealed interface RequirementChangeEvent extends QmsEvent
        permits RequirementChangeRegistered,
                RequirementChangeTouchesProcess,
                RequirementFoundMet,
                RequirementCallsForChange,
                RequirementAdaptedTo {

    RequirementChangeId changeId();

    @Override
    default String subject() {
        return changeId().toString();
    }
}
