package qms.processes.unitdescriptions;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.unitdescriptions.Attachment;
import qms.events.unitdescriptions.CommonParts;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.InheritedParts;
import qms.events.unitdescriptions.UnitDescriptionId;

/** Everything that can be asked of a unit description as a whole, in life-cycle order; of its follow-ups: {@link FollowUpCommand}. */
sealed interface UnitDescriptionCommand {

    /** Of this a unit has one for each year. */
    String KIND = "UNIT_DESCRIPTION";

    UnitDescriptionId descriptionId();

    @TargetAggregateIdentifier
    default String thing() {
        return descriptionId().toString();
    }

    record DraftUnitDescription(
            UnitDescriptionId descriptionId,
            String unit,
            int year,
            List<DescribedSection> sections,
            @Nullable CommonParts common,
            @Nullable UnitDescriptionId copiedFrom)
            implements UnitDescriptionCommand {}

    record WriteSection(UnitDescriptionId descriptionId, DescribedSection section) implements UnitDescriptionCommand {}

    record WriteCommonParts(UnitDescriptionId descriptionId, CommonParts common) implements UnitDescriptionCommand {}

    record AddAttachment(UnitDescriptionId descriptionId, Attachment attachment) implements UnitDescriptionCommand {}

    record RemoveAttachment(UnitDescriptionId descriptionId, String document) implements UnitDescriptionCommand {}

    record AdoptUnitDescription(UnitDescriptionId descriptionId, List<InheritedParts> inherited)
            implements UnitDescriptionCommand {}

    record LockUnitDescription(UnitDescriptionId descriptionId) implements UnitDescriptionCommand {}
}
