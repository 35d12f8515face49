package qms.processes.unitdescriptions;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.UnitDescriptionId;

/** Everything that can be asked of a unit description. */
sealed interface UnitDescriptionCommand {

    UnitDescriptionId descriptionId();

    @TargetAggregateIdentifier
    default String thing() {
        return descriptionId().toString();
    }

    record AdoptUnitDescription(UnitDescriptionId descriptionId, String unit, int year, List<DescribedSection> sections)
            implements UnitDescriptionCommand {}

    record SubmitFollowUp(UnitDescriptionId descriptionId, String section, String period, String text)
            implements UnitDescriptionCommand {}
}
