package qms.deviations.providers;

import static qms.deviations.providers.ProviderFixture.CONTRACT;
import static qms.deviations.providers.ProviderFixture.ID;
import static qms.deviations.providers.ProviderFixture.OTHER;
import static qms.deviations.providers.ProviderFixture.TODAY;
import static qms.deviations.providers.ProviderFixture.WORDS;
import static qms.deviations.providers.ProviderFixture.ended;
import static qms.deviations.providers.ProviderFixture.merged;
import static qms.deviations.providers.ProviderFixture.registered;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.deviations.providers.ProviderCommand.AssignUnits;
import qms.deviations.providers.ProviderCommand.CheckLicence;
import qms.deviations.providers.ProviderCommand.ContractProvider;
import qms.deviations.providers.ProviderCommand.EndProvider;
import qms.deviations.providers.ProviderCommand.MergeProvider;
import qms.deviations.providers.ProviderCommand.NotifyIvoOfProvider;
import qms.deviations.providers.ProviderCommand.RegisterProvider;
import qms.events.providers.ProviderEvent;
import qms.service.LifeCycleContract;

class ProviderLifeCycleTest extends LifeCycleContract<Provider, ProviderEvent> {

    @Override
    protected String table() {
        return "provider";
    }

    @Override
    protected AggregateTestFixture<Provider> fixture() {
        return ProviderFixture.fixture();
    }

    @Override
    protected Map<String, List<ProviderEvent>> states() {
        return Map.of(
                "ACTIVE", List.of(registered()),
                "MERGED", List.of(registered(), merged()),
                "ENDED", List.of(registered(), ended()));
    }

    @Override
    protected List<ProviderCommand> commands() {
        return List.of(
                new RegisterProvider(ID, "bjorken", "Anordnare Ett", null, "HOME_CARE", CONTRACT, List.of(), null),
                new ContractProvider(ID, CONTRACT),
                new AssignUnits(ID, List.of("bjorken")),
                new CheckLicence(ID, null, TODAY),
                new NotifyIvoOfProvider(ID, "SERIOUS_DEFICIENCIES", TODAY, null, WORDS, "p-chef"),
                new MergeProvider(ID, OTHER, TODAY),
                new EndProvider(ID, TODAY, null));
    }

    @Override
    protected Class<?> commandType() {
        return ProviderCommand.class;
    }

    @Override
    protected String stateAfter(List<ProviderEvent> events) {
        ProviderStatus status = ProviderStatus.ACTIVE;
        for (ProviderEvent event : events) {
            status = status.after(event);
        }
        return status.name();
    }
}
