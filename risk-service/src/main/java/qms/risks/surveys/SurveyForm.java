package qms.risks.surveys;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import qms.events.surveys.SurveyQuestion;
import qms.risks.surveys.SurveyForms.AnswerForm;
import qms.risks.surveys.SurveyForms.CountForm;
import qms.risks.surveys.SurveyForms.QuestionForm;
import qms.service.organisation.Organisation;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** The rules of form of a survey, the same for a request and for a line of an import. */
@Component
class SurveyForm {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]|T[1-3]))?");

    void checkUnit(String unit, String field, Organisation organisation, List<FieldProblem> problems) {
        if (organisation.unit(unit).isEmpty()) {
            problems.add(new FieldProblem(field, FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + "."));
        }
    }

    void checkPeriod(String period, String field, List<FieldProblem> problems) {
        if (!PERIOD.matcher(period).matches()) {
            problems.add(
                    new FieldProblem(field, FieldCode.MALFORMED, "Ange ett år, en månad (2026-04) eller 2026-T1."));
        }
    }

    void checkQuestions(List<QuestionForm> questions, List<FieldProblem> problems) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            if (!keys.add(questions.get(i).key())) {
                problems.add(new FieldProblem(
                        "questions[" + i + "].key", FieldCode.DUPLICATE, "Nyckeln finns redan i listan."));
            }
        }
    }

    /** Answers are to questions that were asked, once each, by no more than answered, and no more yes than answers. */
    void checkAnswers(
            List<SurveyQuestion> asked,
            int respondents,
            List<AnswerForm> answers,
            String field,
            List<FieldProblem> problems) {
        Set<String> open = asked.stream().map(SurveyQuestion::key).collect(Collectors.toCollection(HashSet::new));
        Set<String> known = Set.copyOf(open);
        for (int i = 0; i < answers.size(); i++) {
            AnswerForm answer = answers.get(i);
            String at = field + "[" + i + "]";
            if (!known.contains(answer.question())) {
                problems.add(new FieldProblem(
                        at + ".question", FieldCode.UNKNOWN_REFERENCE, "Den frågan finns inte i enkäten."));
            } else if (!open.remove(answer.question())) {
                problems.add(
                        new FieldProblem(at + ".question", FieldCode.DUPLICATE, "Frågan är redan besvarad i listan."));
            }
            checkNumbers(answer, respondents, at, problems);
        }
    }

    void checkNumbers(AnswerForm answer, int respondents, String at, List<FieldProblem> problems) {
        if (answer.n() > respondents) {
            problems.add(new FieldProblem(at + ".n", FieldCode.OUT_OF_RANGE, "Fler kan inte ha svarat på en fråga."));
        }
        if (answer.passed() != null && answer.passed() > answer.n()) {
            problems.add(new FieldProblem(at + ".passed", FieldCode.OUT_OF_RANGE, "Fler än alla som svarade."));
        }
        long chosen = answer.counts().stream().mapToLong(CountForm::count).sum();
        if (chosen > answer.n()) {
            problems.add(new FieldProblem(at + ".counts", FieldCode.OUT_OF_RANGE, "Fler val än svar."));
        }
    }
}
