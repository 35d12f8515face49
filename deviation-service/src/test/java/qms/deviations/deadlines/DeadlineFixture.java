package qms.deviations.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import qms.deviations.deadlines.DeadlineCommand.SetDeadline;
import qms.events.CaseRef;
import qms.events.deadlines.DeadlineExtended;
import qms.events.deadlines.DeadlineFact;
import qms.events.deadlines.DeadlineId;
import qms.events.deadlines.DeadlineLapsed;
import qms.events.deadlines.DeadlineMet;
import qms.events.deadlines.DeadlineReminded;
import qms.events.deadlines.DeadlineReminderMailed;
import qms.events.deadlines.DeadlineResumed;
import qms.events.deadlines.DeadlineSet;
import qms.events.deadlines.DeadlineStopped;
import qms.events.deadlines.DeadlineTerms;
import qms.events.deadlines.RemindedOne;
import qms.events.deadlines.ReminderRhythm;

/** A deadline at a stage: a complaint of 31 March 2026 is to be answered within ten working days, over Easter. */
final class DeadlineFixture {

    static final DeadlineId ID = DeadlineId.of("018f0000-0000-8000-8000-0000000000d1");
    static final CaseRef CASE = new CaseRef("COMPLAINT", "018f0000-0000-7000-8000-0000000000c1");
    static final LocalDate RECEIVED = LocalDate.of(2026, 3, 31);
    static final LocalDate DUE = LocalDate.of(2026, 4, 16);
    static final LocalDate TODAY = LocalDate.of(2026, 4, 9);
    static final Instant NOW = Instant.parse("2026-04-09T09:00:00Z");
    static final String MANAGER = "018f0000-0000-7000-8000-0000000000b1";
    static final DeadlineFact REGISTERED = fact("complaint.registered", RECEIVED, 0);
    static final DeadlineFact ANSWERED = fact("complaint.feedback-given", TODAY, 3);
    static final ReminderRhythm RHYTHM = new ReminderRhythm("UNIT_MANAGER", false, 2, 3, 5);
    static final List<RemindedOne> REMINDED = List.of(new RemindedOne("UNIT_MANAGER", "bjorken", MANAGER));
    static final String REASON = "Vi väntar på uppgifter.";

    private DeadlineFixture() {}

    static AggregateTestFixture<Deadline> fixture() {
        AggregateTestFixture<Deadline> fixture = new AggregateTestFixture<>(Deadline.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static DeadlineFact fact(String event, LocalDate on, long sequence) {
        return new DeadlineFact(event, on, CASE.id(), sequence);
    }

    static DeadlineTerms terms(String period, int length, boolean adjustable) {
        return new DeadlineTerms(
                period,
                length,
                null,
                "Nämndens egen ordning",
                null,
                "U",
                LocalDate.of(2026, 1, 1),
                null,
                null,
                adjustable);
    }

    static DeadlinePolicy policy(DeadlineTerms terms) {
        return new DeadlinePolicy(
                Obligation.COMPLAINT_ANSWER, "Besvara klagomålet", "klagomålet kom in", terms, RHYTHM);
    }

    static SetDeadline asked() {
        return new SetDeadline(ID, "bjorken", CASE, "1", REGISTERED, DUE, policy(terms("WORKING_DAYS", 10, true)));
    }

    static DeadlineSet set() {
        return set(terms("WORKING_DAYS", 10, true));
    }

    static DeadlineSet set(DeadlineTerms terms) {
        return new DeadlineSet(
                ID,
                "bjorken",
                CASE,
                "COMPLAINT_ANSWER",
                "1",
                "Besvara klagomålet",
                "klagomålet kom in",
                REGISTERED,
                DUE,
                terms,
                RHYTHM,
                NOW);
    }

    static DeadlineStopped stopped(LocalDate on) {
        return new DeadlineStopped(ID, "bjorken", on, REASON, NOW);
    }

    static DeadlineResumed resumed(int days, LocalDate due) {
        return new DeadlineResumed(ID, "bjorken", TODAY, days, due, REASON, NOW);
    }

    static DeadlineExtended extended(LocalDate due, @Nullable DeadlineFact fact) {
        return new DeadlineExtended(ID, "bjorken", due, REASON, fact, NOW);
    }

    static DeadlineReminded reminded(int number, String step, int level, LocalDate on) {
        return new DeadlineReminded(ID, "bjorken", number, step, level, on, REMINDED, NOW);
    }

    static DeadlineReminderMailed mailed() {
        return new DeadlineReminderMailed(ID, "bjorken", 1, MANAGER, NOW);
    }

    static DeadlineMet met() {
        return new DeadlineMet(ID, "bjorken", ANSWERED, NOW);
    }

    static DeadlineLapsed lapsed() {
        return new DeadlineLapsed(ID, "bjorken", fact("complaint.withdrawn", TODAY, 2), NOW);
    }
}
