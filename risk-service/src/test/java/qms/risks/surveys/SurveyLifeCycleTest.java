package qms.risks.surveys;

import static qms.risks.surveys.SurveyFixture.ID;
import static qms.risks.surveys.SurveyFixture.PERIOD;
import static qms.risks.surveys.SurveyFixture.QUESTIONS;
import static qms.risks.surveys.SurveyFixture.TODAY;
import static qms.risks.surveys.SurveyFixture.answered;
import static qms.risks.surveys.SurveyFixture.answers;
import static qms.risks.surveys.SurveyFixture.closed;
import static qms.risks.surveys.SurveyFixture.notPerformed;
import static qms.risks.surveys.SurveyFixture.opened;
import static qms.risks.surveys.SurveyFixture.planned;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
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
import qms.service.LifeCycleContract;

class SurveyLifeCycleTest extends LifeCycleContract<Survey, SurveyEvent> {

    @Override
    protected String table() {
        return "survey";
    }

    @Override
    protected AggregateTestFixture<Survey> fixture() {
        return SurveyFixture.fixture();
    }

    @Override
    protected Map<String, List<SurveyEvent>> states() {
        return Map.of(
                "PLANNED", List.of(planned()),
                "OPEN", List.of(planned(), opened(), answered("bjorken", 8, 7)),
                "CLOSED", List.of(planned(), opened(), closed()),
                "NOT_PERFORMED", List.of(planned(), notPerformed()));
    }

    @Override
    protected List<SurveyCommand> commands() {
        return List.of(
                new PlanSurvey(ID, "enskede", "Trygghet i hemmet", "USER_SURVEY", QUESTIONS),
                new OpenRound(ID, PERIOD, TODAY, 100),
                new EnterAnswers(ID, PERIOD, "granen", 9, answers(9, 9)),
                new CloseRound(ID, PERIOD, TODAY, null),
                new StateRoundNotPerformed(ID, PERIOD, "Enkätverktyget saknades."));
    }

    @Override
    protected Class<?> commandType() {
        return SurveyCommand.class;
    }

    @Override
    protected String stateAfter(List<SurveyEvent> events) {
        return switch (events.getLast()) {
            case SurveyPlanned e -> "PLANNED";
            case SurveyRoundOpened e -> "OPEN";
            case SurveyAnswersEntered e -> "OPEN";
            case SurveyRoundClosed e -> "CLOSED";
            case SurveyRoundNotPerformed e -> "NOT_PERFORMED";
        };
    }
}
