package qms.reports.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.logchecks.LogCheckId;
import qms.events.logchecks.LogCheckOpened;
import qms.events.logchecks.LogCheckRemarked;
import qms.events.logchecks.LogCheckSigned;
import qms.events.logchecks.LogCheckTerms;
import qms.service.Folding;

/** A check of the log waits for a manager until somebody has signed it. */
class LogCheckWorkTest {

    private static final LogCheckId ID = LogCheckId.of("00000000-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    private final LogCheckOpened opened = new LogCheckOpened(
            ID,
            "bjorken",
            LocalDate.of(2026, 2, 1),
            LocalDate.of(2026, 2, 28),
            DUE,
            new LogCheckTerms(1, 10, 31, "LSPU", "10 §", "U", LocalDate.of(2020, 1, 1), null),
            7,
            42,
            List.of(),
            NOW);

    @Test
    void it_waits_for_the_managers_until_it_is_signed() {
        LogCheckRemarked remarked =
                new LogCheckRemarked(ID, "bjorken", null, "EXPLAINED", new PersonalText("k", "s"), "p1", NOW);
        Work waiting = Folding.fold(new LogCheckWork(), opened, remarked);
        assertThat(waiting.about()).isEqualTo("Läsningar 2026-02-01–2026-02-28");
        assertThat(waiting.open()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.LOG_CHECK);
            assertThat(item.path()).isEqualTo("/api/log-checks/" + ID);
            assertThat(item.due()).isEqualTo(DUE);
            assertThat(item.roles()).containsExactly("UNIT_MANAGER", "DEPARTMENT_MANAGER");
        });
        LogCheckSigned signed = new LogCheckSigned(ID, "bjorken", "NOTHING_TO_REMARK", "p1", "UNIT_MANAGER", DUE, NOW);
        assertThat(Folding.fold(new LogCheckWork(), opened, remarked, signed).open())
                .isEmpty();
    }
}
