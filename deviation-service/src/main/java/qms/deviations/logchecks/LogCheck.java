package qms.deviations.logchecks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.logchecks.LogCheckProblem.LOG_CHECK_HAS_REMARKS;
import static qms.deviations.logchecks.LogCheckProblem.LOG_CHECK_OF_OWN_READING;
import static qms.deviations.logchecks.LogCheckProblem.LOG_CHECK_READING_NOT_SAMPLED;
import static qms.deviations.logchecks.LogCheckProblem.LOG_CHECK_SIGNED;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.deviations.logchecks.LogCheckCommand.OpenLogCheck;
import qms.deviations.logchecks.LogCheckCommand.RemarkOnLogCheck;
import qms.deviations.logchecks.LogCheckCommand.SignLogCheck;
import qms.events.logchecks.LogCheckEvent;
import qms.events.logchecks.LogCheckOpened;
import qms.events.logchecks.LogCheckRemarked;
import qms.events.logchecks.LogCheckSigned;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** A log check: nobody checks their own readings, and what was found is not signed away. */
@AggregateRoot
final class LogCheck extends EventSourcedThing<LogCheckEvent> {

    static final String EXPLAINED = "EXPLAINED";
    static final String NOTHING_TO_REMARK = "NOTHING_TO_REMARK";

    private static final String THE_WHOLE = "";

    private final Set<String> sampled = new HashSet<>();
    private final Set<String> readers = new HashSet<>();
    /** The last verdict of each reading that was remarked on. */
    private final Map<String, String> verdicts = new HashMap<>();

    private String unit = "";
    private boolean signed;

    LogCheck() {}

    @CommandHandler
    LogCheck(OpenLogCheck command, Clock clock) {
        apply(new LogCheckOpened(
                command.logCheckId(),
                command.unit(),
                command.from(),
                command.to(),
                command.to().plusDays(command.terms().signWithin()),
                command.terms(),
                command.readings(),
                command.seed(),
                command.sample(),
                clock.instant()));
    }

    @CommandHandler
    void handle(RemarkOnLogCheck command, Clock clock) {
        refuseIfSigned();
        refuseReader(command.remarkedBy());
        refuseIf(
                command.reading() != null && !sampled.contains(command.reading().toString()),
                LOG_CHECK_READING_NOT_SAMPLED,
                "Läsningen finns inte i stickprovet; lämna fältet reading tomt om anmärkningen gäller annat.");
        apply(new LogCheckRemarked(
                command.logCheckId(),
                unit,
                command.reading(),
                command.verdict(),
                command.remark(),
                command.remarkedBy(),
                clock.instant()));
    }

    @CommandHandler
    void handle(SignLogCheck command, Clock clock) {
        refuseIfSigned();
        refuseReader(command.signedBy());
        refuseIf(
                command.conclusion().equals(NOTHING_TO_REMARK)
                        && verdicts.values().stream().anyMatch(verdict -> !verdict.equals(EXPLAINED)),
                LOG_CHECK_HAS_REMARKS,
                "Det finns anmärkningar som inte är förklarade. Välj en annan slutsats.");
        apply(new LogCheckSigned(
                command.logCheckId(),
                unit,
                command.conclusion(),
                command.signedBy(),
                command.role(),
                Stockholm.day(clock.instant()),
                clock.instant()));
    }

    @Override
    protected void on(LogCheckEvent event) {
        switch (event) {
            case LogCheckOpened opened -> {
                unit = opened.unit();
                opened.sample().forEach(access -> {
                    sampled.add(access.accessId().toString());
                    readers.add(access.person());
                });
            }
            case LogCheckRemarked remarked ->
                verdicts.put(
                        remarked.reading() == null
                                ? THE_WHOLE
                                : remarked.reading().toString(),
                        remarked.verdict());
            case LogCheckSigned e -> signed = true;
        }
    }

    private void refuseIfSigned() {
        refuseIf(signed, LOG_CHECK_SIGNED, "Kontrollen är signerad och avslutad.");
    }

    private void refuseReader(String person) {
        refuseIf(
                readers.contains(person),
                LOG_CHECK_OF_OWN_READING,
                "Dina egna läsningar finns i stickprovet. Låt någon annan göra kontrollen.");
    }

    private static void refuseIf(boolean against, LogCheckProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
