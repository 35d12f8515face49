package qms.reports.figures.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.surveys.QuestionAnswers;
import qms.events.surveys.SurveyAnswersEntered;
import qms.events.surveys.SurveyEvent;
import qms.events.surveys.SurveyPlanned;
import qms.events.surveys.SurveyRoundClosed;
import qms.events.surveys.SurveyRoundNotPerformed;
import qms.events.surveys.SurveyRoundOpened;
import qms.reports.figures.matters.Matter.Row;

/** Surveys: a row for each round; answers of five or fewer are not told. */
@Component
final class Surveys extends MatterProjection<SurveyEvent> {

    private static final String MEMORY = "survey";
    private static final int MOST_TO_HIDE = 5;

    Surveys() {
        super("report-surveys", SurveyEvent.class);
    }

    @Override
    protected List<Row> rows(List<Row> before, SurveyEvent event) {
        return switch (event) {
            case SurveyPlanned e -> planned(e);
            case SurveyRoundOpened e -> round(before, e.period(), "OPEN", e.openedOn());
            case SurveyAnswersEntered e -> answered(before, e);
            case SurveyRoundClosed e -> closed(before, e);
            case SurveyRoundNotPerformed e -> notPerformed(before, e);
        };
    }

    private static List<Row> planned(SurveyPlanned event) {
        Row memory = Row.of(MEMORY, null, null).and("title", event.title()).and("kind", event.kind());
        for (var question : event.questions()) {
            memory = memory.and("question " + question.key(), question.text());
        }
        return List.of(memory);
    }

    private static List<Row> answered(List<Row> before, SurveyAnswersEntered event) {
        List<Row> round = round(before, event.period(), "OPEN", null);
        if (!event.answersFor().equals(event.unit())) {
            return round;
        }
        return Matter.with(
                round,
                Row.of(event.period(), year(event.period()), null),
                row -> row.and("respondents", event.respondents()).and("answers", told(before, event)));
    }

    private static String told(List<Row> before, SurveyAnswersEntered event) {
        return event.answers().stream()
                .map(answer -> cell(before, MEMORY, "question " + answer.question()) + " " + told(answer))
                .collect(Collectors.joining("; "));
    }

    /** Results of five answers or fewer point at persons. */
    private static String told(QuestionAnswers answer) {
        if (answer.n() <= MOST_TO_HIDE) {
            return "(för få svar)";
        }
        if (answer.passed() != null) {
            return answer.passed() + " av " + answer.n();
        }
        return answer.value() == null ? answer.n() + " svar" : answer.value() + " (" + answer.n() + " svar)";
    }

    private static List<Row> closed(List<Row> before, SurveyRoundClosed event) {
        return Matter.with(
                round(before, event.period(), "PERFORMED", event.closedOn()),
                Row.of(event.period(), year(event.period()), null),
                row -> row.and("note", event.note()));
    }

    private static List<Row> notPerformed(List<Row> before, SurveyRoundNotPerformed event) {
        return Matter.with(
                round(before, event.period(), "NOT_PERFORMED", null),
                Row.of(event.period(), year(event.period()), null),
                row -> row.and("note", event.reason()));
    }

    private static List<Row> round(List<Row> before, String period, String status, @Nullable LocalDate day) {
        return Matter.with(
                before,
                Row.of(period, year(period), day),
                row -> row.and("title", cell(before, MEMORY, "title"))
                        .and("kind", cell(before, MEMORY, "kind"))
                        .and("period", period)
                        .and("status", status));
    }

    /** A period begins with its year. */
    private static int year(String period) {
        return Integer.parseInt(period.substring(0, 4));
    }
}
