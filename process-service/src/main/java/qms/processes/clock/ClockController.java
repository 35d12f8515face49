package qms.processes.clock;

import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.web.forms.Form;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import qms.web.time.AnswerClock;
import qms.web.time.MovableClock;

/** Sets the clock of a trial; where the clock is the machine's own there is nothing here. */
@RestController
@RequestMapping("/api/operations/clock")
class ClockController {

    private final Clock clock;

    ClockController(Clock clock) {
        this.clock = clock;
    }

    /** Set the clock of a trial; not found where the clock is the real one. */
    @PutMapping
    ClockNow move(@RequestBody ClockSetting body) {
        if (!(AnswerClock.real(clock) instanceof MovableClock movable)) {
            throw Problem.of(CommonProblem.NOT_FOUND, "Klockan kan inte ställas här.");
        }
        movable.moveTo(body.now());
        return new ClockNow(movable.instant());
    }

    /** What time it is to be. */
    @Form
    record ClockSetting(Instant now) {}

    /** What time it is. */
    record ClockNow(Instant now) {}
}
