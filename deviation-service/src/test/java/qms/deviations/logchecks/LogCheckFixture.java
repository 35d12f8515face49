package qms.deviations.logchecks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import qms.deviations.logchecks.LogCheckCommand.OpenLogCheck;
import qms.deviations.logchecks.LogCheckCommand.RemarkOnLogCheck;
import qms.deviations.logchecks.LogCheckCommand.SignLogCheck;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.access.AccessId;
import qms.events.logchecks.LogCheckId;
import qms.events.logchecks.LogCheckOpened;
import qms.events.logchecks.LogCheckRemarked;
import qms.events.logchecks.LogCheckSigned;
import qms.events.logchecks.LogCheckTerms;
import qms.events.logchecks.SampledAccess;

/** The check of what was read at Björken in February 2026: two readings were drawn of three. */
final class LogCheckFixture {

    static final LogCheckId ID = LogCheckId.of("018f0000-0000-8000-8000-0000000000e1");
    static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");
    static final LocalDate FROM = LocalDate.of(2026, 2, 1);
    static final LocalDate TO = LocalDate.of(2026, 2, 28);
    static final AccessId DRAWN = AccessId.of("018f0000-0000-8000-8000-0000000000a1");
    static final AccessId ALSO_DRAWN = AccessId.of("018f0000-0000-8000-8000-0000000000a2");
    static final AccessId NOT_DRAWN = AccessId.of("018f0000-0000-8000-8000-0000000000a3");
    static final String READER = "p-reader";
    static final String CHECKER = "p-checker";
    static final PersonalText REMARK = new PersonalText("key", "sealed");
    static final LogCheckTerms TERMS =
            new LogCheckTerms(1, 2, 30, "Huvudmannens val", "10 § LSPU", "U", LocalDate.of(2023, 1, 1), null);
    static final List<SampledAccess> SAMPLE = List.of(sampled(DRAWN, READER), sampled(ALSO_DRAWN, "p-other"));

    private LogCheckFixture() {}

    static AggregateTestFixture<LogCheck> fixture() {
        AggregateTestFixture<LogCheck> fixture = new AggregateTestFixture<>(LogCheck.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static SampledAccess sampled(AccessId id, String person) {
        return new SampledAccess(
                id,
                new CaseRef("LEX_SARAH_CASE", "018f0000-0000-7000-8000-0000000000c1"),
                person,
                List.of("UNIT_MANAGER"),
                "OPENED",
                Instant.parse("2026-02-10T10:00:00Z"));
    }

    static OpenLogCheck open() {
        return new OpenLogCheck(ID, "bjorken", FROM, TO, TERMS, 3, 4711, SAMPLE);
    }

    static RemarkOnLogCheck remark(@Nullable AccessId reading, String verdict, String by) {
        return new RemarkOnLogCheck(ID, reading, verdict, REMARK, by);
    }

    static SignLogCheck sign(String conclusion, String by) {
        return new SignLogCheck(ID, conclusion, by, "UNIT_MANAGER");
    }

    static LogCheckOpened opened() {
        return new LogCheckOpened(ID, "bjorken", FROM, TO, LocalDate.of(2026, 3, 30), TERMS, 3, 4711, SAMPLE, NOW);
    }

    static LogCheckRemarked remarked(@Nullable AccessId reading, String verdict) {
        return new LogCheckRemarked(ID, "bjorken", reading, verdict, REMARK, CHECKER, NOW);
    }

    static LogCheckSigned signed(String conclusion) {
        return new LogCheckSigned(ID, "bjorken", conclusion, CHECKER, "UNIT_MANAGER", LocalDate.of(2026, 3, 4), NOW);
    }
}
