package qms.processes.unitdescriptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.processes.unitdescriptions.UnitDescriptionView.FollowUp;
import qms.processes.unitdescriptions.UnitDescriptionView.Section;
import qms.web.time.FollowUpPeriod;
import qms.web.time.Stockholm;

/**
 * How the sections of a description stood at the end of a day. What was not submitted is never taken for "Enligt plan": it is missing, also
 * where another period of the same section has been followed up.
 */
record Standing(UnitDescriptionView view, FollowUpPolicy policy, LocalDate day) {

    FollowUpState of(Section section, FollowUpPeriod period) {
        Optional<FollowUp> last = last(section, period);
        if (last.isEmpty()) {
            FollowUpState state = policy.unsubmitted(period, view.year(), day);
            return isLocked() ? FollowUpState.MISSING : state;
        }
        return isLocked() ? FollowUpState.LOCKED : answered(last.get());
    }

    private FollowUpState answered(FollowUp followUp) {
        FollowUpState answer = followUp.answer();
        return answer != null && known(followUp.answeredAt()) ? answer : FollowUpState.SUBMITTED;
    }

    /** A correction says what should have been submitted; it does not make it submitted. */
    private Optional<FollowUp> last(Section section, FollowUpPeriod period) {
        return section.followUps().stream()
                .filter(one -> one.period().equals(period.name()) && !one.correction() && submitted(one))
                .reduce((earlier, later) -> later);
    }

    private boolean submitted(FollowUp followUp) {
        LocalDate on = followUp.submittedOn();
        return on == null ? known(followUp.registeredAt()) : !on.isAfter(day);
    }

    private boolean isLocked() {
        return known(view.course().lockedAt());
    }

    private boolean known(@Nullable Instant since) {
        return since != null && !Stockholm.day(since).isAfter(day);
    }
}
