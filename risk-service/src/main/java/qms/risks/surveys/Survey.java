package qms.risks.surveys;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.risks.surveys.RoundStatus.CLOSED;
import static qms.risks.surveys.RoundStatus.NOT_PERFORMED;
import static qms.risks.surveys.RoundStatus.OPEN;
import static qms.risks.surveys.SurveyProblem.ROUND_ALREADY_THERE;
import static qms.risks.surveys.SurveyProblem.ROUND_NOT_OPEN;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import qms.events.surveys.SurveyAnswersEntered;
import qms.events.surveys.SurveyEvent;
import qms.events.surveys.SurveyPlanned;
import qms.events.surveys.SurveyRoundClosed;
import qms.events.surveys.SurveyRoundNotPerformed;
import qms.events.surveys.SurveyRoundOpened;
import qms.risks.surveys.SurveyCommand.CloseRound;
import qms.risks.surveys.SurveyCommand.EnterAnswers;
import qms.risks.surveys.SurveyCommand.OpenRound;
import qms.risks.surveys.SurveyCommand.PlanSurvey;
import qms.risks.surveys.SurveyCommand.StateRoundNotPerformed;
import qms.service.store.EventSourcedThing;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** A survey: decides what may happen to it and its rounds. */
@AggregateRoot
final class Survey extends EventSourcedThing<SurveyEvent> {

    private final Map<String, RoundStatus> rounds = new HashMap<>();
    private String unit = "";

    Survey() {}

    @CommandHandler
    Survey(PlanSurvey command, Clock clock) {
        apply(new SurveyPlanned(
                command.surveyId(),
                command.unit(),
                null,
                command.title(),
                command.kind(),
                command.questions(),
                clock.instant()));
    }

    @CommandHandler
    void handle(OpenRound command, Clock clock) {
        refuseIf(rounds.containsKey(command.period()), ROUND_ALREADY_THERE, "Öppna en omgång för en annan period.");
        apply(new SurveyRoundOpened(
                command.surveyId(), unit, command.period(), command.openedOn(), command.invited(), clock.instant()));
    }

    @CommandHandler
    void handle(EnterAnswers command, Clock clock) {
        refuseIfNotOpen(command.period());
        apply(new SurveyAnswersEntered(
                command.surveyId(),
                unit,
                command.period(),
                command.answersFor(),
                command.respondents(),
                command.answers(),
                clock.instant()));
    }

    @CommandHandler
    void handle(CloseRound command, Clock clock) {
        refuseIfNotOpen(command.period());
        apply(new SurveyRoundClosed(
                command.surveyId(), unit, command.period(), command.closedOn(), command.note(), clock.instant()));
    }

    /** Of a round that was never opened: one that was is closed, with the answers it got. */
    @CommandHandler
    void handle(StateRoundNotPerformed command, Clock clock) {
        refuseIf(rounds.containsKey(command.period()), ROUND_ALREADY_THERE, "Omgången öppnades; avsluta den.");
        apply(new SurveyRoundNotPerformed(
                command.surveyId(), unit, command.period(), command.reason(), clock.instant()));
    }

    @Override
    protected void on(SurveyEvent event) {
        switch (event) {
            case SurveyPlanned e -> unit = e.unit();
            case SurveyRoundOpened e -> rounds.put(e.period(), OPEN);
            case SurveyAnswersEntered e -> {}
            case SurveyRoundClosed e -> rounds.put(e.period(), CLOSED);
            case SurveyRoundNotPerformed e -> rounds.put(e.period(), NOT_PERFORMED);
        }
    }

    private void refuseIfNotOpen(String period) {
        @Nullable RoundStatus status = rounds.get(period);
        if (status == null) {
            throw Problem.of(CommonProblem.NOT_FOUND, "Enkäten har ingen omgång " + period + ".");
        }
        refuseIf(status != OPEN, ROUND_NOT_OPEN, "Svar tas emot och avslutas i en öppen omgång.");
    }

    private static void refuseIf(boolean against, SurveyProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
