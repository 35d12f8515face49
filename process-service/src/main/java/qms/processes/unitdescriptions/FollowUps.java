package qms.processes.unitdescriptions;

import static qms.processes.unitdescriptions.FollowUpState.ACCEPTED;
import static qms.processes.unitdescriptions.FollowUpState.MISSING;
import static qms.processes.unitdescriptions.FollowUpState.NOT_DUE;
import static qms.processes.unitdescriptions.FollowUpState.RETURNED;
import static qms.processes.unitdescriptions.FollowUpState.SUBMITTED;
import static qms.processes.unitdescriptions.UnitDescription.refuseIf;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.DESCRIPTION_NOT_LOCKED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.FOLLOW_UP_ALREADY_SUBMITTED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.FOLLOW_UP_NOT_DUE;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.FOLLOW_UP_NOT_SUBMITTED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.LATE_REASON_NEEDED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.SECTION_NOT_DESCRIBED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import qms.processes.unitdescriptions.FollowUpCommand.CorrectFollowUp;
import qms.processes.unitdescriptions.FollowUpCommand.SubmitFollowUp;

/** The follow-ups of one description: which have been submitted and answered, and what may come next. */
final class FollowUps {

    private final Set<String> sections = new HashSet<>();
    private final Map<String, FollowUpState> states = new HashMap<>();

    void described(String section) {
        sections.add(section);
    }

    void submitted(String section, String period) {
        states.put(section + " " + period, SUBMITTED);
    }

    void returned(String section, String period) {
        states.put(section + " " + period, RETURNED);
    }

    void accepted(String section, String period) {
        states.put(section + " " + period, ACCEPTED);
    }

    /** What was returned may be submitted again at any time; what never was, after its last day only with a reason. */
    void maySubmit(SubmitFollowUp command, int year, LocalDate today) {
        FollowUpState unsubmitted = command.policy().unsubmitted(command.period(), year, today);
        FollowUpState state = state(command, unsubmitted);
        refuseIf(
                state == NOT_DUE,
                FOLLOW_UP_NOT_DUE,
                "Perioden kan följas upp från " + command.policy().opens(command.period(), year) + ".");
        refuseIf(
                state == SUBMITTED || state == ACCEPTED,
                FOLLOW_UP_ALREADY_SUBMITTED,
                "Avsnittet är redan uppföljt för " + command.period() + ".");
        refuseIf(
                state == MISSING && command.lateReason() == null,
                LATE_REASON_NEEDED,
                "Sista dag var " + command.policy().due(command.period(), year)
                        + "; ange i lateReason varför uppföljningen kommer sent.");
    }

    void mayBeAnswered(FollowUpCommand command) {
        refuseIf(
                state(command, NOT_DUE) != SUBMITTED,
                FOLLOW_UP_NOT_SUBMITTED,
                "Det finns ingen inlämnad uppföljning att ta ställning till.");
    }

    /** Before the description is locked nothing needs to be put right: it is returned and submitted again. */
    void mayBeCorrected(CorrectFollowUp command, boolean locked) {
        state(command, NOT_DUE);
        refuseIf(!locked, DESCRIPTION_NOT_LOCKED, "Lämna in uppföljningen i stället för att rätta den.");
    }

    private FollowUpState state(FollowUpCommand command, FollowUpState unsubmitted) {
        refuseIf(
                !sections.contains(command.section()),
                SECTION_NOT_DESCRIBED,
                "Beskrivningen har inget avsnitt " + command.section() + ".");
        return states.getOrDefault(command.section() + " " + command.period(), unsubmitted);
    }
}
