package qms.deviations.deadlines;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.deadlines.DeadlineProblem.DEADLINE_ENDED;
import static qms.deviations.deadlines.DeadlineProblem.DEADLINE_EXTENDED_TO_AN_EARLIER_DAY;
import static qms.deviations.deadlines.DeadlineProblem.DEADLINE_NOT_RUNNING;
import static qms.deviations.deadlines.DeadlineProblem.DEADLINE_NOT_STOPPED;
import static qms.deviations.deadlines.DeadlineProblem.DEADLINE_REMINDER_UNKNOWN;
import static qms.deviations.deadlines.DeadlineProblem.DEADLINE_SET_BY_LAW;
import static qms.deviations.deadlines.DeadlineStatus.RUNNING;
import static qms.deviations.deadlines.DeadlineStatus.STOPPED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.deviations.deadlines.DeadlineCommand.ExtendDeadline;
import qms.deviations.deadlines.DeadlineCommand.LapseDeadline;
import qms.deviations.deadlines.DeadlineCommand.MeetDeadline;
import qms.deviations.deadlines.DeadlineCommand.RecordMailedReminder;
import qms.deviations.deadlines.DeadlineCommand.RemindOfDeadline;
import qms.deviations.deadlines.DeadlineCommand.ResumeDeadline;
import qms.deviations.deadlines.DeadlineCommand.SetDeadline;
import qms.deviations.deadlines.DeadlineCommand.StopDeadline;
import qms.events.deadlines.DeadlineEvent;
import qms.events.deadlines.DeadlineExtended;
import qms.events.deadlines.DeadlineLapsed;
import qms.events.deadlines.DeadlineMet;
import qms.events.deadlines.DeadlineReminded;
import qms.events.deadlines.DeadlineReminderMailed;
import qms.events.deadlines.DeadlineResumed;
import qms.events.deadlines.DeadlineSet;
import qms.events.deadlines.DeadlineStopped;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** A deadline: decides whether it may be moved, and whether somebody is to be reminded. */
@AggregateRoot
final class Deadline extends EventSourcedThing<DeadlineEvent> {

    private final Set<String> mailed = new HashSet<>();
    private String unit = "";
    private DeadlineStatus status = RUNNING;
    private LocalDate due = LocalDate.MIN;
    private boolean adjustable;
    private boolean inWorkingDays;
    private LocalDate stoppedOn = LocalDate.MIN;
    private LocalDate remindedOn = LocalDate.MIN;
    private int reminders;

    Deadline() {}

    @CommandHandler
    Deadline(SetDeadline command, Clock clock) {
        DeadlinePolicy policy = command.policy();
        apply(new DeadlineSet(
                command.deadlineId(),
                command.unit(),
                command.caseRef(),
                policy.obligation().name(),
                command.occasion(),
                policy.title(),
                policy.countedFrom(),
                command.fact(),
                command.due(),
                policy.terms(),
                policy.rhythm(),
                clock.instant()));
    }

    @CommandHandler
    void handle(StopDeadline command, Clock clock) {
        refuseIf(status != RUNNING, DEADLINE_NOT_RUNNING, "Bara en frist som löper kan stoppas.");
        refuseIf(!adjustable, DEADLINE_SET_BY_LAW, "Lag eller en myndighet har satt dagen.");
        apply(new DeadlineStopped(
                command.deadlineId(), unit, Stockholm.day(clock.instant()), command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(ResumeDeadline command, Clock clock) {
        refuseIf(status != STOPPED, DEADLINE_NOT_STOPPED, "Bara en stoppad frist kan löpa vidare.");
        LocalDate today = Stockholm.day(clock.instant());
        int days = Days.between(stoppedOn, today, inWorkingDays);
        apply(new DeadlineResumed(
                command.deadlineId(),
                unit,
                today,
                days,
                Days.later(due, days, inWorkingDays),
                command.reason(),
                clock.instant()));
    }

    @CommandHandler
    void handle(ExtendDeadline command, Clock clock) {
        refuseIf(status != RUNNING, DEADLINE_NOT_RUNNING, "Bara en frist som löper kan förlängas.");
        refuseIf(
                !adjustable && command.fact() == null,
                DEADLINE_SET_BY_LAW,
                "Lag eller en myndighet har satt dagen; anstånd registreras i ärendet.");
        refuseIf(!command.due().isAfter(due), DEADLINE_EXTENDED_TO_AN_EARLIER_DAY, "Ange en dag efter " + due + ".");
        apply(new DeadlineExtended(
                command.deadlineId(), unit, command.due(), command.reason(), command.fact(), clock.instant()));
    }

    /** Whoever asks a second time on a day has not seen the first: nothing happens. */
    @CommandHandler
    void handle(RemindOfDeadline command, Clock clock) {
        refuseIf(status != RUNNING, DEADLINE_NOT_RUNNING, "Bara om en frist som löper påminns någon.");
        if (command.on().isAfter(remindedOn)) {
            apply(new DeadlineReminded(
                    command.deadlineId(),
                    unit,
                    reminders + 1,
                    command.step(),
                    command.level(),
                    command.on(),
                    command.reminded(),
                    clock.instant()));
        }
    }

    @CommandHandler
    void handle(RecordMailedReminder command, Clock clock) {
        refuseIf(command.number() > reminders, DEADLINE_REMINDER_UNKNOWN, "Så många påminnelser har inte getts.");
        if (!mailed.contains(mail(command.number(), command.person()))) {
            apply(new DeadlineReminderMailed(
                    command.deadlineId(), unit, command.number(), command.person(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(MeetDeadline command, Clock clock) {
        refuseIf(!status.isOpen(), DEADLINE_ENDED, "Fristen är redan avslutad.");
        apply(new DeadlineMet(command.deadlineId(), unit, command.fact(), clock.instant()));
    }

    @CommandHandler
    void handle(LapseDeadline command, Clock clock) {
        refuseIf(!status.isOpen(), DEADLINE_ENDED, "Fristen är redan avslutad.");
        apply(new DeadlineLapsed(command.deadlineId(), unit, command.fact(), clock.instant()));
    }

    @Override
    protected void on(DeadlineEvent event) {
        status = status.after(event);
        switch (event) {
            case DeadlineSet set -> {
                unit = set.unit();
                due = set.due();
                adjustable = set.terms().adjustable();
                inWorkingDays = Days.areWorkingDays(set.terms());
            }
            case DeadlineStopped stopped -> stoppedOn = stopped.stoppedOn();
            case DeadlineResumed resumed -> due = resumed.due();
            case DeadlineExtended extended -> due = extended.due();
            case DeadlineReminded reminded -> {
                remindedOn = reminded.remindedOn();
                reminders = reminded.number();
            }
            case DeadlineReminderMailed e -> mailed.add(mail(e.number(), e.person()));
            case DeadlineMet e -> {}
            case DeadlineLapsed e -> {}
        }
    }

    private static String mail(int number, String person) {
        return number + " " + person;
    }

    private static void refuseIf(boolean against, DeadlineProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
