package qms.risks.surveys;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.surveys.QuestionAnswers;
import qms.events.surveys.SurveyAnswersEntered;
import qms.events.surveys.SurveyId;
import qms.events.surveys.SurveyPlanned;
import qms.events.surveys.SurveyQuestion;
import qms.events.surveys.SurveyRoundClosed;
import qms.events.surveys.SurveyRoundNotPerformed;
import qms.events.surveys.SurveyRoundOpened;
import qms.risks.surveys.SurveyForms.AnswerForm;
import qms.risks.surveys.SurveyForms.QuestionForm;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NotEmpty;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.time.Stockholm;

/** Lines of surveys: what was asked, and each round as it was performed or not; rounds may be added when a line comes again. */
@Component
class SurveyImport implements ImportedCollection<SurveyImport.Line> {

    private static final String ROUNDS = "rounds";

    private final SurveyForm form;
    private final OrganisationReader organisation;
    private final Streams streams;
    private final Clock clock;

    SurveyImport(SurveyForm form, OrganisationReader organisation, Streams streams, Clock clock) {
        this.form = form;
        this.organisation = organisation;
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "surveys";
    }

    @Override
    public Class<Line> lineType() {
        return Line.class;
    }

    @Override
    public Set<String> growing() {
        return Set.of(ROUNDS);
    }

    @Override
    public void check(ParsedLine<Line> line, LineProblems problems, ImportContext context) {
        Line value = line.value();
        Organisation known = context.once(Organisation.class, organisation::current);
        List<FieldProblem> found = new ArrayList<>();
        form.checkUnit(value.unit(), "unit", known, found);
        form.checkQuestions(value.questions(), found);
        Set<String> byHand = streams.read(new RoundsByHand.Fold(), streamOf(line.externalId()))
                .map(Versioned::view)
                .orElse(RoundsByHand.NONE)
                .periods();
        Set<String> periods = new HashSet<>();
        for (int i = 0; i < value.rounds().size(); i++) {
            LineRound round = value.rounds().get(i);
            String at = "rounds[" + i + "]";
            form.checkPeriod(round.period(), at + ".period", found);
            if (!periods.add(round.period())) {
                found.add(new FieldProblem(at + ".period", FieldCode.DUPLICATE, "Perioden finns redan i listan."));
            }
            if (byHand.contains(round.period())) {
                found.add(new FieldProblem(at, FieldCode.CONFLICT, "Omgången är redan registrerad för hand."));
            }
            check(value, round, at, known, found);
        }
        problems.addAll(found);
    }

    private void check(Line line, LineRound round, String at, Organisation known, List<FieldProblem> found) {
        if (round.status().equals("NOT_PERFORMED")) {
            if (round.reason() == null) {
                found.add(new FieldProblem(at + ".reason", FieldCode.MISSING, "Ange varför den inte genomfördes."));
            }
            if (!round.answers().isEmpty()) {
                found.add(new FieldProblem(
                        at + ".answers", FieldCode.OUT_OF_RANGE, "En omgång som inte genomfördes har inga svar."));
            }
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < round.answers().size(); i++) {
            LineAnswer answer = round.answers().get(i);
            String of = at + ".answers[" + i + "]";
            String unit = answer.unit() == null ? line.unit() : answer.unit();
            if (answer.unit() != null) {
                form.checkUnit(unit, of + ".unit", known, found);
            }
            if (line.questions().stream().noneMatch(each -> each.key().equals(answer.question()))) {
                found.add(new FieldProblem(
                        of + ".question", FieldCode.UNKNOWN_REFERENCE, "Den frågan finns inte i enkäten."));
            }
            if (!seen.add(unit + "\n" + answer.question())) {
                found.add(new FieldProblem(of, FieldCode.DUPLICATE, "Frågan är redan besvarad för enheten."));
            }
            form.checkNumbers(answer.form(), SurveyForms.MOST, of, found);
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<Line> line, ImportContext context) {
        Line value = line.value();
        String stream = streamOf(line.externalId());
        SurveyId id = SurveyId.of(stream);
        Instant now = clock.instant();
        List<SurveyQuestion> questions =
                value.questions().stream().map(QuestionForm::question).toList();
        ImportPlan.Builder plan = ImportPlan.of(stream, Survey.class.getSimpleName())
                .addOnce(
                        SurveyPlanned.class,
                        line.base(),
                        sealer -> new SurveyPlanned(
                                id, value.unit(), line.externalId(), value.title(), value.kind(), questions, now));
        for (int i = 0; i < value.rounds().size(); i++) {
            plan(value, value.rounds().get(i), id, line.part(ROUNDS, i), now, plan);
        }
        return plan.build();
    }

    private static void plan(
            Line line, LineRound round, SurveyId id, String part, Instant now, ImportPlan.Builder plan) {
        String unit = line.unit();
        String period = round.period();
        LocalDate on = round.performedOn();
        Instant entered = on == null ? now : Stockholm.startOf(on);
        if (round.status().equals("NOT_PERFORMED")) {
            plan.add(
                    SurveyRoundNotPerformed.class,
                    part,
                    sealer -> new SurveyRoundNotPerformed(id, unit, period, round.reason(), entered));
            return;
        }
        plan.add(
                SurveyRoundOpened.class,
                part,
                sealer -> new SurveyRoundOpened(id, unit, period, on, round.invited(), entered));
        round.byUnit(unit)
                .forEach((about, answers) -> plan.add(
                        SurveyAnswersEntered.class,
                        part + "\n" + about,
                        sealer -> new SurveyAnswersEntered(
                                id, unit, period, about, round.respondents(unit, about, answers), answers, entered)));
        plan.add(
                SurveyRoundClosed.class,
                part,
                sealer -> new SurveyRoundClosed(id, unit, period, on, round.note(), entered));
    }

    /** A survey as it was planned, with its rounds. */
    record Line(
            String unit,
            @Label @MaxLength(500) String title,

            @Codes({"USER_SURVEY", "QUESTIONNAIRE", "STAFF"})
            String kind,

            @NotEmpty List<QuestionForm> questions,
            @OrEmpty List<LineRound> rounds) {}

    /** A round and what was answered in it. */
    record LineRound(
            @MaxLength(10) String period,
            @Codes({"PERFORMED", "NOT_PERFORMED"}) String status,
            @Nullable LocalDate performedOn,

            @Range(min = 0, max = SurveyForms.MOST) @Nullable
            Integer invited,

            @Range(min = 0, max = SurveyForms.MOST) @Nullable
            Integer respondents,

            @Label @MaxLength(2000) @Nullable String reason,
            @Label @MaxLength(2000) @Nullable String note,
            @OrEmpty List<LineAnswer> answers) {

        /** The answers about each unit; the survey's own where none is named, also where only the number of respondents is known. */
        Map<String, List<QuestionAnswers>> byUnit(String own) {
            Map<String, List<QuestionAnswers>> found = new LinkedHashMap<>();
            if (respondents != null) {
                found.put(own, new ArrayList<>());
            }
            for (LineAnswer answer : answers) {
                found.computeIfAbsent(answer.unit() == null ? own : answer.unit(), about -> new ArrayList<>())
                        .add(answer.form().answers());
            }
            return found;
        }

        /** As many as answered any of the questions, unless it is said. */
        int respondents(String own, String about, List<QuestionAnswers> answered) {
            return respondents != null && about.equals(own)
                    ? respondents
                    : answered.stream().mapToInt(QuestionAnswers::n).max().orElse(0);
        }
    }

    /** What was answered to a question about a unit. */
    record LineAnswer(
            @MaxLength(50) String question,
            @Nullable String unit,
            @Range(min = 0, max = SurveyForms.MOST) int n,

            @Range(min = 0, max = SurveyForms.MOST) @Nullable
            Integer passed,

            @Range(min = 0, max = 100) @Nullable BigDecimal value) {

        AnswerForm form() {
            return new AnswerForm(question, n, passed, value, List.of());
        }
    }
}
