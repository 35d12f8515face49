package qms.risks.surveys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.surveys.SurveyAnswersEntered;
import qms.events.surveys.SurveyEvent;
import qms.events.surveys.SurveyPlanned;
import qms.events.surveys.SurveyRoundClosed;
import qms.events.surveys.SurveyRoundNotPerformed;
import qms.events.surveys.SurveyRoundOpened;
import qms.risks.surveys.SurveyView.Round;
import qms.risks.surveys.SurveyView.UnitAnswers;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The surveys of every unit, with their rounds. */
@Component
class SurveyProjection implements Projection<SurveyEvent, SurveyView> {

    @Override
    public String collection() {
        return "surveys";
    }

    @Override
    public Class<SurveyEvent> events() {
        return SurveyEvent.class;
    }

    @Override
    public Class<SurveyView> viewType() {
        return SurveyView.class;
    }

    @Override
    public SurveyView evolve(@Nullable SurveyView view, SurveyEvent event, Recorded recorded) {
        if (event instanceof SurveyPlanned planned) {
            return planned(planned);
        }
        SurveyView before = Objects.requireNonNull(view, "a survey begins with being planned");
        return switch (event) {
            case SurveyPlanned planned -> planned(planned);
            case SurveyRoundOpened e -> before.with(Round.opened(e.period(), e.openedOn(), e.invited()));
            case SurveyAnswersEntered e ->
                before.changed(
                        e.period(), round -> round.with(new UnitAnswers(e.answersFor(), e.respondents(), e.answers())));
            case SurveyRoundClosed e -> before.changed(e.period(), round -> round.closed(e.closedOn(), e.note()));
            case SurveyRoundNotPerformed e -> before.with(Round.notPerformed(e.period(), e.reason()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "kind", "period", "externalId", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(SurveyView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("kind", view.kind());
        keys.put("period", view.rounds().stream().map(Round::period).toList());
        keys.put("registeredAt", view.registeredAt());
        if (view.externalId() != null) {
            keys.put("externalId", view.externalId());
        }
        return keys;
    }

    private static SurveyView planned(SurveyPlanned event) {
        return new SurveyView(
                event.surveyId().toString(),
                event.externalId(),
                event.unit(),
                event.title(),
                event.kind(),
                event.questions(),
                event.registeredAt(),
                List.of());
    }
}
