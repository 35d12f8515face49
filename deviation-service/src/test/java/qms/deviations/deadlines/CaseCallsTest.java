package qms.deviations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintRerouted;
import qms.events.deviations.DeviationId;
import qms.events.deviations.DeviationReassigned;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationTriaged;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.LexSarahSupplementRequested;
import qms.events.lexsarah.Reporter;
import qms.service.Folding;
import qms.service.store.Meta;

/** What cases call for, by their own events. */
class CaseCallsTest {

    private static final PersonalText WORDS = new PersonalText("k", "c2VhbGVk");
    private static final LexSarahCaseId CASE = LexSarahCaseId.of("018f0000-0000-7000-8000-0000000000a1");
    private static final ComplaintId COMPLAINT = ComplaintId.of("018f0000-0000-7000-8000-0000000000c1");
    private static final Instant ENTERED = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant RECEIVED = Instant.parse("2026-03-03T09:00:00Z");

    /** Hard case 20: the clock of a notification starts when it is known, not when it is entered; and it may come before any decision. */
    @Test
    void hard_case_20_the_clock_of_a_notification_starts_at_knowledge_and_it_may_precede_the_decision() {
        CaseCalls known = lexSarah(reported(), decided("SERIOUS_MISCONDUCT", "2026-03-03"));
        assertThat(notification(known).fact().on()).isEqualTo("2026-03-03");
        assertThat(notification(known).isOpen()).isTrue();

        CaseCalls first = lexSarah(reported(), notified(), decided("SERIOUS_MISCONDUCT", "2026-03-03"));
        assertThat(first.calls().stream().map(Call::obligation)).doesNotContain(Obligation.LEX_SARAH_NOTIFY_IVO);
    }

    /** Hard case 43: decided as serious and not notified calls until it is; notified and then found not serious calls for nothing more of it. */
    @Test
    void hard_case_43_a_serious_level_calls_until_ivo_is_notified_or_it_is_serious_no_more() {
        CaseCalls notified = lexSarah(reported(), decided("SERIOUS_MISCONDUCT", "2026-03-03"), notified());
        assertThat(notification(notified).met()).isNotNull();

        CaseCalls lowered =
                lexSarah(reported(), decided("SERIOUS_MISCONDUCT", "2026-03-03"), decided("MISCONDUCT", "2026-03-09"));
        assertThat(notification(lowered).lapsed()).isNotNull();

        CaseCalls raised = lexSarah(
                reported(),
                decided("SERIOUS_MISCONDUCT", "2026-03-03"),
                decided("MISCONDUCT", "2026-03-09"),
                decided("SERIOUS_MISCONDUCT", "2026-03-10"));
        assertThat(raised.calls().getLast().isOpen()).isTrue();
        assertThat(raised.calls().getLast().fact().sequence()).isEqualTo(3);
    }

    /** Hard case 48: a question that comes after the case was closed has the day that IVO has set. */
    @Test
    void hard_case_48_a_supplement_asked_for_after_closing_is_due_on_the_day_that_ivo_has_set() {
        CaseCalls asked = lexSarah(
                reported(),
                new LexSarahClosed(CASE, "bjorken", ENTERED, ENTERED),
                new LexSarahSupplementRequested(CASE, "bjorken", ENTERED, LocalDate.of(2026, 3, 31), WORDS, ENTERED));
        assertThat(asked.calls().getLast().obligation()).isEqualTo(Obligation.LEX_SARAH_ANSWER_IVO);
        assertThat(asked.calls().getLast().due()).isEqualTo("2026-03-31");
        assertThat(asked.isOpen()).isTrue();
    }

    /** Hard case 49: what is really something else has a time of its own. */
    @Test
    void hard_case_49_a_misrouted_complaint_has_the_time_of_what_it_really_is() {
        assertThat(rerouted("CHILD_CONCERN", false)).containsExactly("COMPLAINT_ASSESS_PROTECTION 2026-03-10");
        assertThat(rerouted("CRIME_REPORT", false)).containsExactly("COMPLAINT_REPORT_CRIME 2026-03-10");
        assertThat(rerouted("LEX_SARAH", false)).containsExactly("COMPLAINT_REPORT_LEX_SARAH 2026-03-10");
        assertThat(rerouted("APPLICATION", false)).isEmpty();
    }

    /** It is handed over within a week from when it came in (45–46 §§ FL), not from when somebody saw that it was an appeal. */
    @Test
    void an_appeal_counts_from_the_day_on_which_the_letter_came_in() {
        assertThat(rerouted("APPEAL", false)).containsExactly("COMPLAINT_PASS_ON_APPEAL 2026-03-03");
        assertThat(rerouted("APPEAL", true))
                .contains("COMPLAINT_PASS_ON_APPEAL 2026-03-03")
                .hasSizeGreaterThan(2);
    }

    @Test
    void a_corrected_day_of_receipt_is_the_one_that_an_appeal_counts_from() {
        CaseCalls corrected = Folding.fold(
                new ComplaintCalls(),
                registered(RECEIVED),
                new ComplaintCorrected(
                        COMPLAINT,
                        "bjorken",
                        WORDS,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Instant.parse("2026-02-27T12:00:00Z"),
                        ENTERED),
                new ComplaintRerouted(COMPLAINT, "bjorken", "APPEAL", false, ENTERED));
        assertThat(corrected.calls().getLast().fact().on()).isEqualTo("2026-02-27");
    }

    /** A deviation that is sent on has its time anew; what has been read does not. */
    @Test
    void a_deviation_that_comes_to_another_unit_is_to_be_read_there() {
        DeviationId id = DeviationId.of("018f0000-0000-7000-8000-0000000000d2");
        DeviationReported reported = new DeviationReported(
                id, "bjorken", null, ENTERED, ENTERED, ENTERED, false, null, WORDS, null, null, null, ENTERED);
        DeviationReassigned moved = new DeviationReassigned(id, "bjorken", "granen", WORDS, ENTERED);
        CaseCalls unread = Folding.fold(new DeviationCalls(), reported, moved);
        assertThat(unread.calls().getFirst().lapsed()).isNotNull();
        assertThat(unread.calls().getLast().unit()).isEqualTo("granen");
        assertThat(unread.calls().getLast().isOpen()).isTrue();

        DeviationTriaged triaged = new DeviationTriaged(id, "bjorken", List.of("SOL"), "FALL", null, false, ENTERED);
        assertThat(Folding.fold(new DeviationCalls(), reported, triaged, moved).isOpen())
                .isFalse();
    }

    /** Hard case 17: half past midnight belongs to the new day, in Stockholm, in winter and in summer. */
    @Test
    void a_moment_counts_from_its_local_day() {
        assertThat(answerFrom("2026-12-31T23:30:00Z")).isEqualTo("2027-01-01");
        assertThat(answerFrom("2026-04-30T22:30:00Z")).isEqualTo("2026-05-01");
    }

    @Test
    void what_came_by_import_calls_for_nothing() {
        ComplaintCalls projection = new ComplaintCalls();
        assertThat(Folding.fold(projection, MetaData.with(Meta.VIA, "IMPORT"), List.of(registered(ENTERED))))
                .isNull();
    }

    private static LocalDate answerFrom(String receivedAt) {
        return Folding.fold(new ComplaintCalls(), registered(Instant.parse(receivedAt))).calls().stream()
                .filter(call -> call.obligation() == Obligation.COMPLAINT_ANSWER)
                .findFirst()
                .orElseThrow()
                .fact()
                .on();
    }

    private static List<String> rerouted(String to, boolean alsoComplaint) {
        return Folding.fold(
                        new ComplaintCalls(),
                        registered(RECEIVED),
                        new ComplaintRerouted(COMPLAINT, "bjorken", to, alsoComplaint, ENTERED))
                .calls()
                .stream()
                .filter(Call::isOpen)
                .map(call -> call.obligation() + " " + call.fact().on())
                .toList();
    }

    private static Call notification(CaseCalls calls) {
        return calls.calls().stream()
                .filter(call -> call.obligation() == Obligation.LEX_SARAH_NOTIFY_IVO)
                .findFirst()
                .orElseThrow();
    }

    private static CaseCalls lexSarah(LexSarahEvent... events) {
        return Folding.fold(new LexSarahCalls(), events);
    }

    private static LexSarahReported reported() {
        return new LexSarahReported(
                CASE,
                "bjorken",
                null,
                "REPORT",
                "SOL",
                LocalDate.of(2026, 3, 1),
                Instant.parse("2026-03-02T09:00:00Z"),
                ENTERED,
                new Reporter(WORDS, "EMPLOYEE"),
                "PROVISION",
                null,
                WORDS);
    }

    private static LexSarahLevelDecided decided(String level, String on) {
        return new LexSarahLevelDecided(CASE, "bjorken", level, LocalDate.parse(on), null, ENTERED);
    }

    private static LexSarahNotifiedToIvo notified() {
        return new LexSarahNotifiedToIvo(CASE, "bjorken", ENTERED, ENTERED);
    }

    private static ComplaintRegistered registered(Instant receivedAt) {
        return new ComplaintRegistered(
                COMPLAINT,
                "bjorken",
                null,
                "COMPLAINT",
                "PHONE",
                receivedAt,
                ENTERED,
                "RELATIVE",
                List.of("TREATMENT"),
                null,
                WORDS,
                null,
                true);
    }
}
