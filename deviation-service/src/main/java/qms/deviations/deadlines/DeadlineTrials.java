package qms.deviations.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.DeadlineTrial.Outcome;
import qms.deviations.deadlines.DeadlineTrial.TriedDeadline;
import qms.deviations.deadlines.DeadlineView.Move;
import qms.deviations.deadlines.ReminderPlan.Step;
import qms.deviations.deadlines.TrialForms.RuleForm;
import qms.events.deadlines.DeadlineFact;
import qms.events.deadlines.DeadlineTerms;
import qms.events.deadlines.ReminderRhythm;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.web.time.Period;
import qms.web.time.Stockholm;

/** Reckons what cases called for once more by another rule, with the functions that set and remind of deadlines; nothing is written. */
@Component
class DeadlineTrials {

    private final Calls calls;
    private final DeadlinePolicies policies;
    private final DeadlineProjection deadlines;
    private final Streams streams;
    private final Views views;
    private final Clock clock;

    DeadlineTrials(
            Calls calls,
            DeadlinePolicies policies,
            DeadlineProjection deadlines,
            Streams streams,
            Views views,
            Clock clock) {
        this.calls = calls;
        this.policies = policies;
        this.deadlines = deadlines;
        this.streams = streams;
        this.views = views;
        this.clock = clock;
    }

    /** What the cases of some units called for on the days of a period; of all units where none are named. */
    List<TriedDeadline> of(List<RuleForm> rules, Period period, Optional<Set<String>> units) {
        return calls.kinds().stream()
                .flatMap(kind -> views.all(kind, Query.everything()).stream())
                .flatMap(of -> of.calls().stream()
                        .filter(call -> period.contains(call.fact().on()))
                        .filter(call -> units.isEmpty() || units.get().contains(call.unit()))
                        .flatMap(call -> tried(of, call, rules)))
                .toList();
    }

    private Stream<TriedDeadline> tried(CaseCalls of, Call call, List<RuleForm> rules) {
        return rules.stream()
                .filter(rule -> rule.obligation() == call.obligation())
                .limit(1)
                .flatMap(rule -> tried(of, call, rule).stream());
    }

    private Optional<TriedDeadline> tried(CaseCalls of, Call call, RuleForm rule) {
        Optional<DeadlineView> set =
                streams.read(deadlines, Calls.deadline(of, call).toString()).map(Versioned::view);
        List<Move> moves = set.map(DeadlineView::moves).orElse(List.of());
        LocalDate known =
                set.map(view -> view.called().setOn()).orElse(call.fact().on());
        return inForce(call, set)
                .map(policy -> new TriedDeadline(
                        of.caseRef(),
                        call.unit(),
                        call.obligation(),
                        call.fact().on(),
                        endedOn(call),
                        outcome(policy, call, moves, known),
                        outcome(changed(policy, rule), call, moves, known)));
    }

    /** By what it was set, or would have been. */
    private Optional<DeadlinePolicy> inForce(Call call, Optional<DeadlineView> set) {
        return set.map(DeadlineView::called)
                .map(called -> new DeadlinePolicy(
                        call.obligation(), called.title(), called.countedFrom(), called.terms(), called.rhythm()))
                .or(() ->
                        policies.of(call.obligation(), call.unit(), call.fact().on()));
    }

    static DeadlinePolicy changed(DeadlinePolicy policy, RuleForm rule) {
        DeadlineTerms terms = policy.terms();
        ReminderRhythm rhythm = policy.rhythm();
        return new DeadlinePolicy(
                policy.obligation(),
                policy.title(),
                policy.countedFrom(),
                new DeadlineTerms(
                        rule.period() == null ? terms.period() : rule.period(),
                        rule.length() == null ? terms.length() : rule.length(),
                        terms.word(),
                        terms.source(),
                        terms.provision(),
                        terms.confidence(),
                        terms.validFrom(),
                        terms.validTo(),
                        terms.board(),
                        terms.adjustable()),
                rule.reminders() == null
                        ? rhythm
                        : new ReminderRhythm(
                                rhythm.responsible(),
                                rule.reminders().everyDay(),
                                rule.reminders().before(),
                                rule.reminders().repeatEvery(),
                                rule.reminders().escalateAfter()));
    }

    private Outcome outcome(DeadlinePolicy policy, Call call, List<Move> moves, LocalDate known) {
        LocalDate due = moved(policy, policy.due(call.fact().on(), call.due()), moves);
        LocalDate ended = endedOn(call);
        LocalDate end = ended == null ? Stockholm.day(clock.instant()) : ended;
        int reminders = 0;
        Integer highest = null;
        LocalDate last = null;
        Optional<Step> next = next(known, due, policy.rhythm(), last);
        while (next.isPresent() && next.get().day().isBefore(end)) {
            reminders++;
            highest = Math.max(highest == null ? 0 : highest, next.get().level());
            last = next.get().day();
            next = next(known, due, policy.rhythm(), last);
        }
        return new Outcome(due, end.isAfter(due), reminders, highest);
    }

    private static Optional<Step> next(
            LocalDate known, LocalDate due, ReminderRhythm rhythm, @Nullable LocalDate last) {
        ReminderPlan plan = new ReminderPlan(known, due, rhythm, last);
        return plan.next().flatMap(plan::owed);
    }

    /** The clock stood still as long as it did, and nobody who was given until a day would have had less. */
    private static LocalDate moved(DeadlinePolicy policy, LocalDate set, List<Move> moves) {
        boolean working = Days.areWorkingDays(policy.terms());
        LocalDate due = set;
        LocalDate stopped = null;
        for (Move move : moves) {
            switch (move.kind()) {
                case "STOPPED" -> stopped = move.on();
                case "RESUMED" ->
                    due = stopped == null ? due : Days.later(due, Days.between(stopped, move.on(), working), working);
                default -> due = move.due().isAfter(due) ? move.due() : due;
            }
        }
        return due;
    }

    private static @Nullable LocalDate endedOn(Call call) {
        DeadlineFact end = call.met() == null ? call.lapsed() : call.met();
        return end == null ? null : end.on();
    }
}
