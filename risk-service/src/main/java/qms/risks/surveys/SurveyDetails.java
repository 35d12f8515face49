package qms.risks.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.surveys.QuestionAnswers.OptionCount;
import qms.events.surveys.SurveyQuestion;

/** A survey as it is answered: only what so many have said that nobody can be told by it. */
record SurveyDetails(
        String id,
        @Nullable String externalId,
        String unit,
        String title,
        String kind,
        List<SurveyQuestion> questions,
        Instant registeredAt,
        List<RoundDetails> rounds) {

    /** A round, its result as a whole and by unit. */
    record RoundDetails(
            String period,
            RoundStatus status,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable Integer invited,
            @Nullable String reason,
            @Nullable String note,
            @Nullable Result whole,
            List<Result> units) {}

    /**
     * What was answered about a unit.
     *
     * @param respondents how many answered; not said where they were too few
     * @param withheld why there is nothing to read, in Swedish
     */
    record Result(
            String unit,
            @Nullable Integer respondents,
            @Nullable String withheld,
            List<Answered> answers) {}

    /** What was answered to a question: by how many, how many of them said yes, the share of them in percent, and each option. */
    record Answered(
            String question,
            int n,
            @Nullable Integer passed,
            @Nullable String percent,
            List<OptionCount> counts) {}

    static SurveyDetails of(SurveyView view) {
        return new SurveyDetails(
                view.id(),
                view.externalId(),
                view.unit(),
                view.title(),
                view.kind(),
                view.questions(),
                view.registeredAt(),
                view.rounds().stream()
                        .map(round -> new SurveyResults(view, round).details())
                        .toList());
    }
}
