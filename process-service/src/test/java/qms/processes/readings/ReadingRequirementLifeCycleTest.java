package qms.processes.readings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import qms.events.documents.DocumentId;
import qms.events.readings.ReadingEvent;
import qms.events.readings.ReadingReminderIssued;
import qms.events.readings.ReadingRequired;
import qms.events.readings.ReadingRequirementId;
import qms.events.readings.ReadingRequirementWithdrawn;
import qms.processes.readings.RequirementCommand.IssueReminder;
import qms.processes.readings.RequirementCommand.RequireReading;
import qms.processes.readings.RequirementCommand.WithdrawRequirement;
import qms.service.LifeCycleContract;
import qms.service.Refusals;

class ReadingRequirementLifeCycleTest extends LifeCycleContract<ReadingRequirement, ReadingEvent> {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final ReadingRequirementId ID = ReadingRequirementId.of("018f0000-0000-7000-8000-0000000000e1");
    private static final DocumentId DOCUMENT = DocumentId.of("018f0000-0000-7000-8000-0000000000d1");
    private static final ReadingEvent REQUIRED =
            new ReadingRequired(ID, "bjorken", DOCUMENT, List.of("EMPLOYEE"), 14, NOW);
    private static final ReadingEvent REMINDED =
            new ReadingReminderIssued(ID, "bjorken", "1.0", List.of("p1"), TODAY, NOW);
    private static final WithdrawRequirement WITHDRAW = new WithdrawRequirement(ID, "Ingår i introduktionen.");
    private static final IssueReminder REMIND = new IssueReminder(ID, "1.0", List.of("p1"), TODAY.minusDays(7));

    @Override
    protected String table() {
        return "reading-requirement";
    }

    @Override
    protected AggregateTestFixture<ReadingRequirement> fixture() {
        AggregateTestFixture<ReadingRequirement> fixture = new AggregateTestFixture<>(ReadingRequirement.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    @Override
    protected Map<String, List<ReadingEvent>> states() {
        return Map.of("OPEN", List.of(REQUIRED), "WITHDRAWN", List.of(REQUIRED, withdrawn()));
    }

    @Override
    protected List<RequirementCommand> commands() {
        return List.of(new RequireReading(ID, "bjorken", DOCUMENT, List.of("EMPLOYEE"), 14), REMIND, WITHDRAW);
    }

    @Override
    protected Class<?> commandType() {
        return RequirementCommand.class;
    }

    @Override
    protected String stateAfter(List<ReadingEvent> events) {
        return events.getLast() instanceof ReadingRequirementWithdrawn ? "WITHDRAWN" : "OPEN";
    }

    @Test
    void nobody_is_reminded_twice_in_one_rhythm() {
        fixture().given(REQUIRED).when(REMIND).expectEvents(REMINDED);
        fixture().given(REQUIRED, REMINDED).when(REMIND).expectNoEvents();
        fixture()
                .given(REQUIRED, REMINDED)
                .when(new IssueReminder(ID, "1.0", List.of("p1"), TODAY))
                .expectEvents(REMINDED);
    }

    @Test
    void a_new_version_is_reminded_of_in_its_own_rhythm() {
        fixture()
                .given(REQUIRED, REMINDED)
                .when(new IssueReminder(ID, "2.0", List.of("p1"), TODAY.minusDays(7)))
                .expectEvents(new ReadingReminderIssued(ID, "bjorken", "2.0", List.of("p1"), TODAY, NOW));
    }

    @Test
    void what_need_not_be_read_is_not_reminded_of() {
        Refusals.with(fixture().given(REQUIRED, withdrawn()).when(REMIND), ReadingProblem.REQUIREMENT_WITHDRAWN);
    }

    private static ReadingEvent withdrawn() {
        return new ReadingRequirementWithdrawn(ID, "bjorken", "Ingår i introduktionen.", NOW);
    }
}
