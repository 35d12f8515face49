package qms.events.organisation;

import qms.events.QmsEvent;

/** Everything that can happen to the organisation, in life-cycle order. */
public sealed interface OrganisationEvent extends QmsEvent
        permits UnitEstablished,
                UnitPlaced,
                UnitPlacementEnded,
                PredecessorMerged,
                UnitRenamed,
                UnitClosed,
                LocalTermAdded {

    /** The one stream that the whole organisation is kept in. */
    String STREAM = "00000000-0000-8000-8000-6f7267616e69";

    @Override
    default String subject() {
        return STREAM;
    }
}
