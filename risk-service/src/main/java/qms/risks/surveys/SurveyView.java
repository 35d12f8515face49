package qms.risks.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.surveys.QuestionAnswers;
import qms.events.surveys.SurveyQuestion;
import qms.service.api.OfUnit;

/** A survey as it is kept: every answer that was entered, also where too few answered for it to be shown. */
record SurveyView(
        String id,
        @Nullable String externalId,
        String unit,
        String title,
        String kind,
        List<SurveyQuestion> questions,
        Instant registeredAt,
        List<Round> rounds)
        implements OfUnit {

    /** A round, and what was answered about each unit. */
    record Round(
            String period,
            RoundStatus status,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable Integer invited,
            @Nullable String reason,
            @Nullable String note,
            List<UnitAnswers> answers) {

        static Round opened(String period, @Nullable LocalDate on, @Nullable Integer invited) {
            return new Round(period, RoundStatus.OPEN, on, null, invited, null, null, List.of());
        }

        static Round notPerformed(String period, @Nullable String reason) {
            return new Round(period, RoundStatus.NOT_PERFORMED, null, null, null, reason, null, List.of());
        }

        Round closed(@Nullable LocalDate on, @Nullable String said) {
            return new Round(period, RoundStatus.CLOSED, openedOn, on, invited, reason, said, answers);
        }

        /** The last word on a unit holds. */
        Round with(UnitAnswers entered) {
            List<UnitAnswers> more = Stream.concat(
                            answers.stream().filter(each -> !each.unit().equals(entered.unit())), Stream.of(entered))
                    .toList();
            return new Round(period, status, openedOn, closedOn, invited, reason, note, more);
        }
    }

    /** What was answered about a unit, and by how many where that is known. */
    record UnitAnswers(String unit, @Nullable Integer respondents, List<QuestionAnswers> answers) {

        int n() {
            return respondents == null ? 0 : respondents;
        }
    }

    SurveyView with(Round round) {
        return copy(Stream.concat(rounds.stream(), Stream.of(round)).toList());
    }

    SurveyView changed(String period, UnaryOperator<Round> change) {
        return copy(rounds.stream()
                .map(round -> round.period().equals(period) ? change.apply(round) : round)
                .toList());
    }

    private SurveyView copy(List<Round> changed) {
        return new SurveyView(id, externalId, unit, title, kind, questions, registeredAt, changed);
    }
}
