package qms.processes.organisation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.organisation.OrganisationEvent;
import qms.service.organisation.OrgUnit.Placement;

/** Everything that can be asked of the organisation. {@code seen} is the version of the unit that the sender has read. */
sealed interface OrganisationCommand {

    @TargetAggregateIdentifier
    default String thing() {
        return OrganisationEvent.STREAM;
    }

    record EstablishUnit(
            String key,
            String name,
            String kind,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<Placement> placements,
            List<String> predecessors)
            implements OrganisationCommand {}

    record PlaceUnit(String key, long seen, Placement placement) implements OrganisationCommand {}

    record RenameUnit(String key, long seen, String name, LocalDate from) implements OrganisationCommand {}

    record CloseUnit(String key, long seen, LocalDate validTo) implements OrganisationCommand {}

    record AddLocalTerm(String unit, String taxonomy, String code, String label) implements OrganisationCommand {}
}
