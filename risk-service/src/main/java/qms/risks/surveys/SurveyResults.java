package qms.risks.surveys;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.events.surveys.QuestionAnswers;
import qms.events.surveys.QuestionAnswers.OptionCount;
import qms.events.surveys.SurveyQuestion;
import qms.risks.surveys.SurveyDetails.Answered;
import qms.risks.surveys.SurveyDetails.Result;
import qms.risks.surveys.SurveyDetails.RoundDetails;
import qms.risks.surveys.SurveyView.Round;
import qms.risks.surveys.SurveyView.UnitAnswers;

/** Puts the result of a round together: what was said about the survey's own unit is the whole, else the units are added up. */
final class SurveyResults {

    static final String WITHHELD = "För få svar";

    private final SurveyView survey;
    private final Round round;
    private final List<UnitAnswers> units;
    private final UnitAnswers whole;

    SurveyResults(SurveyView survey, Round round) {
        this.survey = survey;
        this.round = round;
        this.units = round.answers().stream()
                .filter(each -> !each.unit().equals(survey.unit()))
                .toList();
        this.whole = round.answers().stream()
                .filter(each -> each.unit().equals(survey.unit()))
                .findFirst()
                .orElseGet(this::addedUp);
    }

    RoundDetails details() {
        return new RoundDetails(
                round.period(),
                round.status(),
                round.openedOn(),
                round.closedOn(),
                round.invited(),
                round.reason(),
                round.note(),
                round.answers().isEmpty() ? null : ofTheWhole(),
                byUnit());
    }

    private Result ofTheWhole() {
        return SmallNumbers.tooFew(whole.n())
                ? withheld(whole.unit())
                : shown(whole, question -> SmallNumbers.tooFew(n(whole, question)));
    }

    private List<Result> byUnit() {
        Set<String> hidden = hidden(UnitAnswers::n);
        Map<String, Set<String>> hiddenAnswers = new HashMap<>();
        for (SurveyQuestion question : survey.questions()) {
            hiddenAnswers.put(question.key(), hidden(each -> n(each, question.key())));
        }
        return units.stream()
                .map(each -> hidden.contains(each.unit())
                        ? withheld(each.unit())
                        : shown(
                                each,
                                question -> hiddenAnswers
                                        .getOrDefault(question, Set.of())
                                        .contains(each.unit())))
                .toList();
    }

    private Set<String> hidden(Counting counting) {
        Map<String, Integer> answered = new LinkedHashMap<>();
        units.forEach(each -> answered.put(each.unit(), counting.n(each)));
        int inUnits = answered.values().stream().mapToInt(Integer::intValue).sum();
        return SmallNumbers.hidden(answered, Math.max(0, counting.n(whole) - inUnits));
    }

    private static Result withheld(String unit) {
        return new Result(unit, null, WITHHELD, List.of());
    }

    private static Result shown(UnitAnswers answers, Hidden hidden) {
        return new Result(
                answers.unit(),
                answers.respondents(),
                null,
                answers.answers().stream()
                        .filter(each -> !hidden.is(each.question()))
                        .map(SurveyResults::answered)
                        .toList());
    }

    private static Answered answered(QuestionAnswers answers) {
        return new Answered(answers.question(), answers.n(), answers.passed(), percent(answers), answers.counts());
    }

    private static @Nullable String percent(QuestionAnswers answers) {
        if (answers.passed() == null || answers.n() == 0) {
            return answers.value();
        }
        return BigDecimal.valueOf(answers.passed() * 100L)
                .divide(BigDecimal.valueOf(answers.n()), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private UnitAnswers addedUp() {
        int respondents = units.stream().mapToInt(UnitAnswers::n).sum();
        List<QuestionAnswers> answers = survey.questions().stream()
                .map(question -> addedUp(question.key()))
                .flatMap(Optional::stream)
                .toList();
        return new UnitAnswers(survey.unit(), respondents, answers);
    }

    /** A share without its numbers cannot be added to another. */
    private Optional<QuestionAnswers> addedUp(String question) {
        List<QuestionAnswers> all = units.stream()
                .flatMap(each -> each.answers().stream())
                .filter(each -> each.question().equals(question))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        boolean counted = all.stream().allMatch(each -> each.passed() != null);
        Map<String, Integer> options = new LinkedHashMap<>();
        all.stream()
                .flatMap(each -> each.counts().stream())
                .forEach(count -> options.merge(count.option(), count.count(), Integer::sum));
        return Optional.of(new QuestionAnswers(
                question,
                all.stream().mapToInt(QuestionAnswers::n).sum(),
                counted
                        ? all.stream()
                                .mapToInt(each -> Objects.requireNonNullElse(each.passed(), 0))
                                .sum()
                        : null,
                null,
                options.entrySet().stream()
                        .map(each -> new OptionCount(each.getKey(), each.getValue()))
                        .toList()));
    }

    private static int n(UnitAnswers answers, String question) {
        return answers.answers().stream()
                .filter(each -> each.question().equals(question))
                .mapToInt(QuestionAnswers::n)
                .sum();
    }

    private interface Counting {
        int n(UnitAnswers answers);
    }

    private interface Hidden {
        boolean is(String question);
    }
}
