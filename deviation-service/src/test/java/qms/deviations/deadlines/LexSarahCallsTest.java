package qms.deviations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.lexsarah.LexSarahAssessed;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahInvestigationSent;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.LexSarahSupplementRequested;
import qms.events.lexsarah.LexSarahSupplementSent;
import qms.events.lexsarah.Reporter;
import qms.service.Folding;

/** What the steps between a lex Sarah report and IVO's decision call for. */
class LexSarahCallsTest {

    private static final LexSarahCaseId CASE = LexSarahCaseId.of("018f0000-0000-7000-8000-0000000000a1");
    private static final PersonalText WORDS = new PersonalText(CASE.toString(), "c2VhbGVk");
    private static final Instant KNOWN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant ENTERED = Instant.parse("2026-03-05T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    /** Hard case 20. */
    @Test
    void hard_case_20_ivo_is_to_be_notified_from_the_day_it_was_known_to_be_serious() {
        LexSarahAssessed assessed =
                new LexSarahAssessed(CASE, "bjorken", "p", null, KNOWN, false, "INFORMED", "INFORMED", ENTERED);
        LexSarahLevelDecided decided = new LexSarahLevelDecided(
                CASE, "bjorken", "SERIOUS_MISCONDUCT", TODAY, null, ENTERED, "p", KNOWN, true, null, null, null, null);
        for (LexSarahEvent knowing : List.of(assessed, decided)) {
            Call call = calls(knowing).getLast();
            assertThat(call.obligation()).isEqualTo(Obligation.LEX_SARAH_NOTIFY_IVO);
            assertThat(call.fact().on()).isEqualTo("2026-03-02");
        }
    }

    @Test
    void the_investigation_is_to_follow_unless_it_went_with_the_notification() {
        assertThat(calls(notified(false)))
                .extracting(Call::obligation)
                .doesNotContain(Obligation.LEX_SARAH_SEND_INVESTIGATION);
        Call pending = calls(notified(true)).getLast();
        assertThat(pending.obligation()).isEqualTo(Obligation.LEX_SARAH_SEND_INVESTIGATION);
        assertThat(pending.isOpen()).isTrue();
        assertThat(calls(notified(true), new LexSarahInvestigationSent(CASE, "bjorken", ENTERED, "p", "hash", ENTERED))
                        .getLast()
                        .isOpen())
                .isFalse();
    }

    @Test
    void what_ivo_asks_for_is_due_on_the_day_it_sets() {
        LexSarahSupplementRequested asked =
                new LexSarahSupplementRequested(CASE, "bjorken", ENTERED, LocalDate.of(2026, 3, 19), WORDS, ENTERED);
        Call call = calls(notified(false), asked).getLast();
        assertThat(call.obligation()).isEqualTo(Obligation.LEX_SARAH_ANSWER_IVO);
        assertThat(call.due()).isEqualTo("2026-03-19");
        assertThat(calls(
                                notified(false),
                                asked,
                                new LexSarahSupplementSent(CASE, "bjorken", ENTERED, "p", WORDS, "hash", ENTERED))
                        .getLast()
                        .isOpen())
                .isFalse();
    }

    private static LexSarahNotifiedToIvo notified(boolean pending) {
        return new LexSarahNotifiedToIvo(
                CASE, "bjorken", ENTERED, ENTERED, "p", "SERIOUS_MISCONDUCT", null, null, "hash", List.of(), pending);
    }

    private static List<Call> calls(LexSarahEvent... events) {
        LexSarahReported reported = new LexSarahReported(
                CASE,
                "bjorken",
                null,
                "REPORT",
                "SOL",
                LocalDate.of(2026, 3, 1),
                KNOWN,
                ENTERED,
                new Reporter(WORDS, "EMPLOYEE"),
                "PROVISION",
                null,
                WORDS);
        LexSarahEvent[] all = new LexSarahEvent[events.length + 1];
        all[0] = reported;
        System.arraycopy(events, 0, all, 1, events.length);
        return Folding.fold(new LexSarahCalls(), all).calls();
    }
}
