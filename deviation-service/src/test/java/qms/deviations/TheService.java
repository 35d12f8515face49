package qms.deviations;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import qms.events.PersonalText;
import qms.events.persons.PersonId;
import qms.events.persons.PersonRegistered;
import qms.service.ServiceUnderTest;
import qms.service.store.StoredLog;
import qms.web.identity.Role;

/** The one running service of all tests here. Those who work in the tests are in the register of persons. */
public final class TheService {

    private static final Instant ENTERED = Instant.parse("2020-01-02T08:00:00Z");

    private static final FakeLedger LEDGER =
            FakeLedger.started(() -> running().context().getBean(StoredLog.class));

    private static final ServiceUnderTest RUNNING = started();

    private TheService() {}

    public static ServiceUnderTest running() {
        return RUNNING;
    }

    /** Who proves its events. */
    public static FakeLedger ledger() {
        return LEDGER;
    }

    private static ServiceUnderTest started() {
        System.setProperty("qms.ledger.url", LEDGER.url());
        ServiceUnderTest service = ServiceUnderTest.of(DeviationService.class, "deviation-service");
        Stream.concat(
                        Arrays.stream(Role.values()).flatMap(role -> Stream.of("p-" + role, "p-walking-" + role)),
                        Stream.of(
                                "p-utredare",
                                "p-story-investigator",
                                "p-one-cause",
                                "p-nurse-2",
                                "p-history-investigator",
                                "p-history-first",
                                "p-history-second",
                                "p-bundle-investigator"))
                .forEach(person -> register(service, person));
        return service;
    }

    private static void register(ServiceUnderTest service, String person) {
        PersonId id = new PersonId(UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)));
        service.happened(
                person,
                new PersonRegistered(id, ServiceUnderTest.UNIT, new PersonalText(person, "c2VhbGVk"), null, ENTERED));
    }
}
