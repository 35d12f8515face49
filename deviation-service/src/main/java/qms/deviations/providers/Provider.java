package qms.deviations.providers;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.platform.Guards.refuseIf;
import static qms.deviations.providers.ProviderProblem.PROVIDER_ENDED;
import static qms.deviations.providers.ProviderProblem.PROVIDER_NOTIFIED_BEFORE_THE_LAW;
import static qms.deviations.providers.ProviderStatus.ACTIVE;
import static qms.deviations.providers.ProviderStatus.MERGED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.deviations.providers.ProviderCommand.AssignUnits;
import qms.deviations.providers.ProviderCommand.CheckLicence;
import qms.deviations.providers.ProviderCommand.ContractProvider;
import qms.deviations.providers.ProviderCommand.EndProvider;
import qms.deviations.providers.ProviderCommand.MergeProvider;
import qms.deviations.providers.ProviderCommand.NotifyIvoOfProvider;
import qms.deviations.providers.ProviderCommand.RegisterProvider;
import qms.events.providers.ProviderContracted;
import qms.events.providers.ProviderEnded;
import qms.events.providers.ProviderEvent;
import qms.events.providers.ProviderLicenceChecked;
import qms.events.providers.ProviderMerged;
import qms.events.providers.ProviderNotifiedToIvo;
import qms.events.providers.ProviderRegistered;
import qms.events.providers.ProviderUnitsAssigned;
import qms.service.store.EventSourcedThing;

/** A private provider: decides what may happen to it. */
@AggregateRoot
final class Provider extends EventSourcedThing<ProviderEvent> {

    /** SoL 27 kap. 7 § (2025:1299). */
    private static final LocalDate DUTY_TO_NOTIFY_SINCE = LocalDate.of(2026, 1, 1);

    private String unit = "";
    private ProviderStatus status = ACTIVE;

    Provider() {}

    @CommandHandler
    Provider(RegisterProvider command, Clock clock) {
        apply(new ProviderRegistered(
                command.providerId(),
                command.unit(),
                null,
                command.name(),
                command.organisationNumber(),
                command.kind(),
                command.contract(),
                command.serves(),
                command.licence(),
                clock.instant()));
    }

    @CommandHandler
    void handle(ContractProvider command, Clock clock) {
        refuseEnded();
        apply(new ProviderContracted(command.providerId(), unit, command.contract(), clock.instant()));
    }

    @CommandHandler
    void handle(AssignUnits command, Clock clock) {
        refuseEnded();
        apply(new ProviderUnitsAssigned(command.providerId(), unit, command.serves(), clock.instant()));
    }

    @CommandHandler
    void handle(CheckLicence command, Clock clock) {
        refuseEnded();
        apply(new ProviderLicenceChecked(
                command.providerId(), unit, command.licence(), command.checkedOn(), clock.instant()));
    }

    /** Also when the contract has ended: what was wrong was wrong. */
    @CommandHandler
    void handle(NotifyIvoOfProvider command, Clock clock) {
        refuseIf(status == MERGED, PROVIDER_ENDED, "Anmäl den som utföraren har gått upp i.");
        refuseIf(
                command.notifiedOn().isBefore(DUTY_TO_NOTIFY_SINCE),
                PROVIDER_NOTIFIED_BEFORE_THE_LAW,
                "Skyldigheten att anmäla gäller från och med den 1 januari 2026.");
        apply(new ProviderNotifiedToIvo(
                command.providerId(),
                unit,
                command.ground(),
                command.notifiedOn(),
                command.registryNumber(),
                command.description(),
                command.notifiedBy(),
                clock.instant()));
    }

    @CommandHandler
    void handle(MergeProvider command, Clock clock) {
        refuseEnded();
        apply(new ProviderMerged(command.providerId(), unit, command.into(), command.mergedOn(), clock.instant()));
    }

    @CommandHandler
    void handle(EndProvider command, Clock clock) {
        refuseEnded();
        apply(new ProviderEnded(command.providerId(), unit, command.endedOn(), command.reason(), clock.instant()));
    }

    @Override
    protected void on(ProviderEvent event) {
        status = status.after(event);
        if (event instanceof ProviderRegistered registered) {
            unit = registered.unit();
        }
    }

    private void refuseEnded() {
        refuseIf(status != ACTIVE, PROVIDER_ENDED, "Utföraren arbetar inte längre för nämnden.");
    }
}
