package qms.deviations.lexsarah;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.lexsarah.LexSarahCommand.AppointInvestigator;
import qms.deviations.lexsarah.LexSarahCommand.CloseLexSarahCase;
import qms.deviations.lexsarah.LexSarahCommand.CompleteInvestigation;
import qms.deviations.lexsarah.LexSarahCommand.DecideLexSarahLevel;
import qms.deviations.lexsarah.LexSarahCommand.FollowUpLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.LinkMeasure;
import qms.deviations.lexsarah.LexSarahForms.Appointment;
import qms.deviations.lexsarah.LexSarahForms.CauseForm;
import qms.deviations.lexsarah.LexSarahForms.Closing;
import qms.deviations.lexsarah.LexSarahForms.Decision;
import qms.deviations.lexsarah.LexSarahForms.FollowUpForm;
import qms.deviations.lexsarah.LexSarahForms.InvestigationForm;
import qms.deviations.lexsarah.LexSarahForms.MeasureLink;
import qms.deviations.lexsarah.LexSarahWords.About;
import qms.deviations.platform.KnownPersons;
import qms.deviations.platform.LinkedMeasures;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahInvestigation;
import qms.events.lexsarah.LexSarahMeasureLinked;
import qms.events.lexsarah.PersonLevel;
import qms.events.measures.MeasureId;
import qms.service.api.Desk;
import qms.web.identity.Actors;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** How a lex Sarah case is investigated, decided, followed up and closed, over HTTP. */
@RestController
@RequestMapping("/api/lex-sarah-cases/{id}")
class LexSarahInvestigationController {

    private final Desk desk;
    private final LexSarahProjection projection;
    private final LexSarahForm form;
    private final LexSarahWords words;
    private final LexSarahAnswers answers;
    private final LinkedMeasures measures;
    private final KnownPersons persons;

    LexSarahInvestigationController(
            Desk desk,
            LexSarahProjection projection,
            LexSarahForm form,
            LexSarahWords words,
            LexSarahAnswers answers,
            LinkedMeasures measures,
            KnownPersons persons) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.words = words;
        this.answers = answers;
        this.measures = measures;
        this.persons = persons;
    }

    /** Appoint who is to investigate, or somebody else than before. */
    @PostMapping("/investigator")
    ResponseEntity<LexSarahCaseDetails> appoint(@PathVariable String id, @RequestBody Appointment body) {
        return desk.act(
                projection,
                id,
                view -> new AppointInvestigator(
                        LexSarahCaseId.of(id),
                        persons.named(body.person()),
                        Actors.current().person(),
                        words.sealAny(id, About.CONFLICT, body.conflictReason())),
                answers::details);
    }

    /** Complete the investigation: by whoever has been appointed. */
    @PostMapping("/investigation")
    ResponseEntity<LexSarahCaseDetails> investigate(@PathVariable String id, @RequestBody InvestigationForm body) {
        return desk.act(
                projection,
                id,
                view -> new CompleteInvestigation(
                        LexSarahCaseId.of(id), Actors.current().person(), investigation(id, body)),
                answers::details);
    }

    /** Decide the level; a later decision stands before an earlier. */
    @PostMapping("/decisions")
    ResponseEntity<LexSarahCaseDetails> decide(@PathVariable String id, @RequestBody Decision body) {
        return desk.act(projection, id, view -> deciding(view, id, body), answers::details);
    }

    /** Name a measure that comes of the case, and the cause that it answers. */
    @PostMapping("/measures")
    ResponseEntity<LexSarahCaseDetails> link(@PathVariable String id, @RequestBody MeasureLink body) {
        return desk.act(
                projection,
                id,
                view -> new LinkMeasure(LexSarahCaseId.of(id), existing(body.measure()), body.cause()),
                answers::details);
    }

    /** Follow up what the measures have led to. */
    @PostMapping("/follow-up")
    ResponseEntity<LexSarahCaseDetails> followUp(@PathVariable String id, @RequestBody FollowUpForm body) {
        return desk.act(
                projection,
                id,
                view -> new FollowUpLexSarah(
                        LexSarahCaseId.of(id),
                        form.since(view, "followedUpOn", body.followedUpOn()),
                        Actors.current().person(),
                        body.effect(),
                        words.seal(id, About.JUDGEMENT, body.judgement()),
                        words.seal(id, About.LESSONS, body.lessons()),
                        form.dayOr("lessonsSpreadOn", body.lessonsSpreadOn())),
                answers::details);
    }

    /** Close a lex Sarah case. */
    @PostMapping("/closing")
    ResponseEntity<LexSarahCaseDetails> close(@PathVariable String id, @RequestBody Closing body) {
        return desk.act(
                projection,
                id,
                view -> new CloseLexSarahCase(
                        LexSarahCaseId.of(id),
                        form.since(view, "closedAt", body.closedAt()),
                        Actors.current().person(),
                        measures.see(view.measures().stream()
                                .map(LexSarahMeasureLinked::measureId)
                                .toList()),
                        words.sealAny(id, About.NO_MEASURES, body.noMeasuresReason())),
                answers::details);
    }

    private DecideLexSarahLevel deciding(LexSarahCaseView view, String id, Decision body) {
        return new DecideLexSarahLevel(
                LexSarahCaseId.of(id),
                body.level(),
                form.since(view, "decidedOn", body.decidedOn()),
                words.sealAny(id, About.DECISION, body.reason()),
                Actors.current().person(),
                body.knownAt() == null ? null : form.momentOr("knownAt", body.knownAt()),
                Boolean.TRUE.equals(body.notifyDecided()),
                words.sealAny(id, About.CONFLICT, body.conflictReason()),
                words.sealAny(id, About.LOWERED, body.loweredReason()),
                words.sealAny(id, About.NOT_SERIOUS, body.notSeriousReason()),
                body.personLevels().stream()
                        .map(each -> new PersonLevel(each.person(), each.level()))
                        .toList());
    }

    private LexSarahInvestigation investigation(String id, InvestigationForm body) {
        LexSarahForm.checkCauses(body.causes());
        return new LexSarahInvestigation(
                words.seal(id, About.EVENT, body.event()),
                words.seal(id, About.WHEN_AND_WHERE, body.whenAndWhere()),
                words.seal(id, About.RECEIPT, body.receipt()),
                body.consequences().stream()
                        .map(each -> new LexSarahInvestigation.Consequence(
                                each.person(), words.seal(id, About.CONSEQUENCE, each.description())))
                        .toList(),
                causes(id, body.causes()),
                words.seal(id, About.SIMILAR_BEFORE, body.similarBefore()),
                words.seal(id, About.COULD_HAPPEN_AGAIN, body.couldHappenAgain()),
                words.seal(id, About.MEASURES_TAKEN, body.measuresTaken()),
                words.seal(id, About.MEASURES_PLANNED, body.measuresPlanned()),
                body.proposedLevel(),
                words.seal(id, About.PROPOSAL, body.proposalReason()),
                body.individualInformed(),
                body.representativeInformed(),
                body.documentedInPersonFile());
    }

    private List<LexSarahInvestigation.Cause> causes(String id, List<CauseForm> causes) {
        List<LexSarahInvestigation.Cause> numbered = new ArrayList<>();
        for (CauseForm cause : causes) {
            numbered.add(new LexSarahInvestigation.Cause(
                    Integer.toString(numbered.size() + 1),
                    cause.area(),
                    cause.primary(),
                    words.seal(id, About.CAUSE, cause.description())));
        }
        return List.copyOf(numbered);
    }

    private MeasureId existing(String measure) {
        return LexSarahForm.measure(measure)
                .filter(id -> measures.see(id).isPresent())
                .orElseThrow(() -> Problem.invalid(List.of(new FieldProblem(
                        "measure", FieldCode.UNKNOWN_REFERENCE, "Åtgärden finns inte: " + measure + "."))));
    }
}
