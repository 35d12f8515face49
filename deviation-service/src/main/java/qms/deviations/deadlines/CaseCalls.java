package qms.deviations.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import qms.deviations.deadlines.Change.CameIn;
import qms.deviations.deadlines.Change.Extends;
import qms.deviations.deadlines.Change.Lapses;
import qms.deviations.deadlines.Change.LapsesAll;
import qms.deviations.deadlines.Change.Meets;
import qms.deviations.deadlines.Change.Moves;
import qms.deviations.deadlines.Change.Opens;
import qms.deviations.deadlines.Change.OpensAgain;
import qms.deviations.deadlines.Change.OpensSinceItCameIn;
import qms.events.CaseRef;
import qms.events.deadlines.DeadlineFact;

/**
 * What a case has called for, and what of it has been done.
 *
 * @param done the obligations that have been met, also those that had not been called for yet: IVO may be notified before anything is decided
 * @param position where in the log the last event lies that meant something here
 * @param cameIn the day on which it reached the authority, of a letter; it counts also for what the letter turns out to be
 */
record CaseCalls(
        CaseRef caseRef,
        String unit,
        List<Call> calls,
        Set<Obligation> done,
        LocalDate changedOn,
        long position,
        @Nullable LocalDate cameIn) {

    /** An event of the case, without the day that counts: that differs with what it means. */
    record Happening(String event, String stream, long sequence, LocalDate on) {

        DeadlineFact counted(LocalDate day) {
            return new DeadlineFact(event, day, stream, sequence);
        }

        DeadlineFact fact() {
            return counted(on);
        }
    }

    boolean isOpen() {
        return calls.stream().anyMatch(Call::isOpen);
    }

    CaseCalls after(Change change, Happening happening) {
        return switch (change) {
            case Opens opens -> opened(opens, happening);
            case CameIn came -> new CaseCalls(caseRef, unit, calls, done, changedOn, position, came.on());
            case OpensSinceItCameIn since ->
                opened(new Opens(since.obligation(), cameIn == null ? happening.on() : cameIn, null), happening);
            case OpensAgain again -> openedAgain(again, happening);
            case Meets meets -> met(meets, happening);
            case Lapses lapses ->
                changed(call -> is(call, lapses.obligation()), call -> call.lapsedBy(happening.fact()));
            case LapsesAll e -> changed(call -> true, call -> call.lapsedBy(happening.fact()));
            case Extends more ->
                changed(
                        call -> is(call, more.obligation()),
                        call -> call.extended(new Call.Extension(more.due(), more.reason(), happening.fact())));
            case Moves moves -> new CaseCalls(caseRef, moves.unit(), calls, done, changedOn, position, cameIn);
        };
    }

    CaseCalls at(LocalDate day, long place) {
        return new CaseCalls(caseRef, unit, calls, done, day, place, cameIn);
    }

    private CaseCalls opened(Opens opens, Happening happening) {
        boolean known = calls.stream().anyMatch(call -> call.isOpen() && is(call, opens.obligation()));
        if (known || (done.contains(opens.obligation()) && !opens.obligation().recurs())) {
            return this;
        }
        List<Call> more = new ArrayList<>(calls);
        more.add(Call.of(opens.obligation(), unit, happening.counted(opens.on()), opens.due()));
        return new CaseCalls(caseRef, unit, more, done, changedOn, position, cameIn);
    }

    private CaseCalls openedAgain(OpensAgain again, Happening happening) {
        if (calls.stream().noneMatch(call -> is(call, again.obligation()))) {
            return this;
        }
        Set<Obligation> less = new TreeSet<>(done);
        less.remove(again.obligation());
        return new CaseCalls(caseRef, unit, calls, less, changedOn, position, cameIn)
                .opened(new Opens(again.obligation(), again.on(), null), happening);
    }

    private CaseCalls met(Meets meets, Happening happening) {
        Set<Obligation> more = new TreeSet<>(done);
        more.add(meets.obligation());
        CaseCalls now =
                changed(call -> is(call, meets.obligation()), call -> call.metBy(happening.counted(meets.on())));
        return new CaseCalls(caseRef, unit, now.calls(), more, changedOn, position, cameIn);
    }

    private CaseCalls changed(Predicate<Call> which, UnaryOperator<Call> change) {
        return new CaseCalls(
                caseRef,
                unit,
                calls.stream()
                        .map(call -> call.isOpen() && which.test(call) ? change.apply(call) : call)
                        .toList(),
                done,
                changedOn,
                position,
                cameIn);
    }

    private static boolean is(Call call, Obligation obligation) {
        return call.obligation() == obligation;
    }
}
