package qms.events.unitdescriptions;

import qms.events.QmsEvent;

/** Everything that can happen to a unit description, in life-cycle order. */
public sealed interface UnitDescriptionEvent extends QmsEvent
        permits UnitDescriptionDrafted,
                SectionWritten,
                CommonPartsWritten,
                AttachmentAdded,
                AttachmentRemoved,
                UnitDescriptionAdopted,
                FollowUpSubmitted,
                FollowUpAccepted,
                FollowUpReturned,
                UnitDescriptionLocked,
                FollowUpCorrected {

    UnitDescriptionId descriptionId();

    @Override
    default String subject() {
        return descriptionId().toString();
    }
}
