package qms.deviations.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The way of one case: the states that it has come to, each with the day on which that was registered. */
record CaseRoute(String id, String unit, List<Step> steps) {

    /** That a state was come to. */
    record Step(String state, LocalDate on) {}

    LocalDate startedOn() {
        return steps.getFirst().on();
    }

    CaseRoute at(String other) {
        return new CaseRoute(id, other, steps);
    }

    /** What leads to the state in which the case already is, is no step of it. */
    CaseRoute to(Step next) {
        return steps.getLast().state().equals(next.state())
                ? this
                : new CaseRoute(
                        id, unit, Stream.concat(steps.stream(), Stream.of(next)).toList());
    }

    List<String> states() {
        return steps.stream().map(Step::state).toList();
    }
}
