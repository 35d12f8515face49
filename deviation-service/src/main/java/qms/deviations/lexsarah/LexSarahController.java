package qms.deviations.lexsarah;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.lexsarah.LexSarahCommand.AssessLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.CorrectLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.DeclineLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.NamePersonAffected;
import qms.deviations.lexsarah.LexSarahCommand.ReceiveLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.ReportLexSarah;
import qms.deviations.lexsarah.LexSarahForms.AffectedForm;
import qms.deviations.lexsarah.LexSarahForms.Assessment;
import qms.deviations.lexsarah.LexSarahForms.CorrectionForm;
import qms.deviations.lexsarah.LexSarahForms.Decline;
import qms.deviations.lexsarah.LexSarahForms.OriginForm;
import qms.deviations.lexsarah.LexSarahForms.Receipt;
import qms.deviations.lexsarah.LexSarahForms.Report;
import qms.deviations.lexsarah.LexSarahWords.About;
import qms.events.CaseRef;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahReported;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.http.Page;
import qms.web.identity.Actor;
import qms.web.identity.Actors;
import qms.web.identity.Role;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Lex Sarah cases over HTTP, from the report to the initial assessment: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/lex-sarah-cases")
class LexSarahController {

    private static final ListQuery LIST = ListQuery.equal(
                    "unit",
                    "lawArea",
                    "category",
                    "level",
                    "state",
                    "ivo",
                    "investigator",
                    "origin",
                    "kind",
                    "externalId")
            .days("reportedAt")
            .sortable("reportedAt", "registeredAt", "unit");

    private final Desk desk;
    private final LexSarahProjection projection;
    private final LexSarahForm form;
    private final LexSarahWords words;
    private final LexSarahAnswers answers;
    private final OrganisationReader organisation;

    LexSarahController(
            Desk desk,
            LexSarahProjection projection,
            LexSarahForm form,
            LexSarahWords words,
            LexSarahAnswers answers,
            OrganisationReader organisation) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.words = words;
        this.answers = answers;
        this.organisation = organisation;
    }

    /** Report misconduct or a risk of it (lex Sarah). */
    @PostMapping
    ResponseEntity<LexSarahCaseDetails> report(@RequestBody Report body) {
        return desk.create("lex-sarah-cases", body.unit(), projection, id -> reporting(id, body), answers::details);
    }

    /** Read one lex Sarah case. */
    @GetMapping("/{id}")
    ResponseEntity<LexSarahCaseDetails> one(@PathVariable String id) {
        return desk.one(projection, id, answers::details);
    }

    /** List lex Sarah cases. */
    @GetMapping
    Page<LexSarahCaseDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), answers::details);
    }

    /** Correct what was entered wrongly in the report; what stood before stays in the history. */
    @PostMapping("/{id}/corrections")
    ResponseEntity<LexSarahCaseDetails> correct(@PathVariable String id, @RequestBody CorrectionForm body) {
        return desk.act(projection, id, view -> correcting(id, view.report(), body), answers::details);
    }

    /** Take a report in hand, with what was done at once. */
    @PostMapping("/{id}/receipt")
    ResponseEntity<LexSarahCaseDetails> receive(@PathVariable String id, @RequestBody Receipt body) {
        return desk.act(
                projection,
                id,
                view -> new ReceiveLexSarah(
                        LexSarahCaseId.of(id),
                        Actors.current().person(),
                        form.since(view, "receivedAt", body.receivedAt()),
                        words.sealAny(id, About.PROTECTION, body.protection())),
                answers::details);
    }

    /** Name one who is affected; they get a number, by which the rest is said of them. */
    @PostMapping("/{id}/affected-persons")
    ResponseEntity<LexSarahCaseDetails> name(@PathVariable String id, @RequestBody AffectedForm body) {
        return desk.act(
                projection,
                id,
                view -> new NamePersonAffected(
                        LexSarahCaseId.of(id), words.seal(id, About.AFFECTED, body.description())),
                answers::details);
    }

    /** Read what the case says of one of those affected, and nothing of the others. */
    @GetMapping("/{id}/affected-persons/{person}")
    ResponseEntity<LexSarahPersonDetails> affected(@PathVariable String id, @PathVariable String person) {
        return desk.one(projection, id, view -> answers.person(view, person));
    }

    /** Assess what has been reported, before it is investigated. */
    @PostMapping("/{id}/initial-assessment")
    ResponseEntity<LexSarahCaseDetails> assess(@PathVariable String id, @RequestBody Assessment body) {
        return desk.act(projection, id, view -> assessing(id, body), answers::details);
    }

    /** Decline to investigate what clearly is no misconduct. */
    @PostMapping("/{id}/decline")
    ResponseEntity<LexSarahCaseDetails> decline(@PathVariable String id, @RequestBody Decline body) {
        return desk.act(
                projection,
                id,
                view -> new DeclineLexSarah(
                        LexSarahCaseId.of(id),
                        words.seal(id, About.DECLINED, body.reason()),
                        Actors.current().person()),
                answers::details);
    }

    private ReportLexSarah reporting(String id, Report body) {
        check(body);
        OriginForm origin = body.origin();
        return new ReportLexSarah(
                LexSarahCaseId.of(id),
                body.unit(),
                Boolean.TRUE.equals(body.providerInformation()) ? LexSarahCaseView.PROVIDER_INFORMATION : "REPORT",
                body.lawArea(),
                body.occurredOn(),
                body.reportedAt(),
                words.sealReporter(id, body.reporter().name(), body.reporter().role()),
                body.category(),
                body.otherCategory(),
                words.seal(id, About.DESCRIPTION, body.description()),
                origin == null ? null : new CaseRef(origin.kind(), origin.id()),
                reporterPerson(body.selfReported()),
                body.affected().stream()
                        .map(each -> words.seal(id, About.AFFECTED, each.description()))
                        .toList());
    }

    private CorrectLexSarah correcting(String id, LexSarahReported report, CorrectionForm body) {
        if (body.correctsNothing()) {
            throw Problem.invalid("category", FieldCode.MISSING, "Ange det som ska rättas.");
        }
        List<FieldProblem> problems = new ArrayList<>();
        if (body.category() != null) {
            form.check(
                    report.unit(),
                    body.category(),
                    body.otherCategory(),
                    Stockholm.day(report.reportedAt()),
                    organisation.current(),
                    problems);
        }
        if (body.occurredOn() != null) {
            problems.addAll(LexSarahForm.notYet(body.occurredOn(), report.reportedAt()));
        }
        LexSarahForm.refuseAnyOf(problems);
        return new CorrectLexSarah(
                LexSarahCaseId.of(id),
                words.seal(id, About.CORRECTION, body.reason()),
                body.lawArea(),
                body.occurredOn(),
                body.category(),
                body.otherCategory());
    }

    /** An officer registers what others report, and is no reporter by that. */
    private static @Nullable String reporterPerson(@Nullable Boolean self) {
        Actor actor = Actors.current();
        boolean registers = actor.has(Role.LEX_SARAH_OFFICER) || actor.has(Role.QUALITY_COORDINATOR);
        return Objects.requireNonNullElse(self, !registers) ? actor.person() : null;
    }

    private AssessLexSarah assessing(String id, Assessment body) {
        boolean serious = Boolean.TRUE.equals(body.notifyIvo());
        return new AssessLexSarah(
                LexSarahCaseId.of(id),
                Actors.current().person(),
                words.sealAny(id, About.ASSESSMENT, body.motivation()),
                serious ? form.momentOr("knownAt", body.knownAt()) : null,
                Boolean.TRUE.equals(body.policeReport()),
                Objects.requireNonNullElse(body.individualInformed(), "TO_BE_INFORMED"),
                Objects.requireNonNullElse(body.representativeInformed(), "TO_BE_INFORMED"));
    }

    private void check(Report body) {
        List<FieldProblem> problems = new ArrayList<>();
        form.check(
                body.unit(),
                body.category(),
                body.otherCategory(),
                Stockholm.day(body.reportedAt()),
                organisation.current(),
                problems);
        problems.addAll(form.inTheFuture("reportedAt", body.reportedAt()));
        problems.addAll(LexSarahForm.notYet(body.occurredOn(), body.reportedAt()));
        LexSarahForm.refuseAnyOf(problems);
    }
}
