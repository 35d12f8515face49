package qms.processes.requirementchanges;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import qms.events.requirementchanges.RequirementAdaptedTo;
import qms.events.requirementchanges.RequirementCallsForChange;
import qms.events.requirementchanges.RequirementChangeEvent;
import qms.events.requirementchanges.RequirementChangeId;
import qms.events.requirementchanges.RequirementChangeRegistered;
import qms.events.requirementchanges.RequirementFoundMet;
import qms.processes.requirementchanges.RequirementChangeCommand.AdaptProcess;
import qms.processes.requirementchanges.RequirementChangeCommand.CallForChange;
import qms.processes.requirementchanges.RequirementChangeCommand.FindRequirementMet;
import qms.processes.requirementchanges.RequirementChangeCommand.RegisterRequirementChange;
import qms.processes.requirementchanges.RequirementChangeCommand.TouchProcess;
import qms.service.Folding;
import qms.service.LifeCycleContract;
import qms.service.Refusals;

/** The one process "utreda" that the new Social Services Act touches. */
class RequirementChangeLifeCycleTest extends LifeCycleContract<RequirementChange, RequirementChangeEvent> {

    private static final RequirementChangeId ID = RequirementChangeId.of("018f0000-0000-7000-8000-0000000000f1");
    private static final Instant NOW = Instant.parse("2025-03-10T09:00:00Z");
    private static final LocalDate IN_FORCE = LocalDate.of(2025, 7, 1);

    private static final RequirementChangeEvent REGISTERED = new RequirementChangeRegistered(
            ID,
            "enskede",
            "Ny socialtjänstlag",
            "LAW",
            "SoL 2025:400, 27 kap. 2 §",
            IN_FORCE,
            "Insatser utan föregående behovsprövning.",
            List.of("ACCESSIBLE"),
            List.of("utreda"),
            NOW);
    private static final RequirementChangeEvent CALLS =
            new RequirementCallsForChange(ID, "enskede", "utreda", "request-1", NOW);

    @Override
    protected String table() {
        return "requirement-change";
    }

    @Override
    protected AggregateTestFixture<RequirementChange> fixture() {
        AggregateTestFixture<RequirementChange> fixture = new AggregateTestFixture<>(RequirementChange.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    @Override
    protected Map<String, List<RequirementChangeEvent>> states() {
        return Map.of(
                "NOT_ASSESSED", List.of(REGISTERED),
                "NO_CHANGE",
                        List.of(REGISTERED, new RequirementFoundMet(ID, "enskede", "utreda", "Gör så redan.", NOW)),
                "CHANGE_NEEDED", List.of(REGISTERED, CALLS),
                "ADAPTED", List.of(REGISTERED, CALLS, new RequirementAdaptedTo(ID, "enskede", "utreda", "2", NOW)));
    }

    @Override
    protected List<RequirementChangeCommand> commands() {
        return List.of(
                new RegisterRequirementChange(
                        ID,
                        "enskede",
                        "Ny socialtjänstlag",
                        "LAW",
                        "SoL 2025:400",
                        IN_FORCE,
                        "Insatser utan behovsprövning.",
                        List.of(),
                        List.of("utreda")),
                new TouchProcess(ID, "utreda"),
                new FindRequirementMet(ID, "utreda", "Gör så redan."),
                new CallForChange(ID, "utreda", "request-1"),
                new AdaptProcess(ID, "utreda", "2"));
    }

    @Override
    protected Class<?> commandType() {
        return RequirementChangeCommand.class;
    }

    @Override
    protected String stateAfter(List<RequirementChangeEvent> events) {
        return Folding.fold(new RequirementChangeProjection(), events.toArray(RequirementChangeEvent[]::new))
                .processes()
                .getFirst()
                .handling()
                .name();
    }

    @Test
    void nothing_is_said_about_a_process_that_is_not_touched() {
        Refusals.with(
                fixture().given(REGISTERED).when(new AdaptProcess(ID, "avsluta", "2")),
                RequirementChangeProblem.PROCESS_NOT_TOUCHED);
    }
}
