package qms.deviations.lexsarah;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.lexsarah.LexSarahCommand.CloseLexSarahCase;
import qms.deviations.lexsarah.LexSarahCommand.DecideLexSarahLevel;
import qms.deviations.lexsarah.LexSarahCommand.DeclineLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.NotifyIvo;
import qms.deviations.lexsarah.LexSarahCommand.ReportLexSarah;
import qms.events.lexsarah.LexSarahCaseId;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Lex Sarah cases over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/lex-sarah-cases")
class LexSarahController {

    private static final ListQuery LIST = ListQuery.equal(
                    "unit", "lawArea", "category", "level", "state", "kind", "externalId")
            .days("reportedAt")
            .sortable("reportedAt", "registeredAt", "unit");

    private final Desk desk;
    private final LexSarahProjection projection;
    private final LexSarahForm form;
    private final LexSarahWords words;
    private final OrganisationReader organisation;
    private final Clock clock;

    LexSarahController(
            Desk desk,
            LexSarahProjection projection,
            LexSarahForm form,
            LexSarahWords words,
            OrganisationReader organisation,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.words = words;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Report misconduct or a risk of it (lex Sarah). */
    @PostMapping
    ResponseEntity<LexSarahCaseDetails> report(@RequestBody Report body) {
        return desk.create(
                "lex-sarah-cases",
                body.unit(),
                projection,
                id -> {
                    check(body);
                    return new ReportLexSarah(
                            LexSarahCaseId.of(id),
                            body.unit(),
                            Boolean.TRUE.equals(body.providerInformation())
                                    ? LexSarahCase.PROVIDER_INFORMATION
                                    : "REPORT",
                            body.lawArea(),
                            body.occurredOn(),
                            body.reportedAt(),
                            words.sealReporter(
                                    id, body.reporter().name(), body.reporter().role()),
                            body.category(),
                            body.otherCategory(),
                            words.sealDescription(id, body.description()));
                },
                words::details);
    }

    /** Read one lex Sarah case. */
    @GetMapping("/{id}")
    ResponseEntity<LexSarahCaseDetails> one(@PathVariable String id) {
        return desk.one(projection, id, words::details);
    }

    /** List lex Sarah cases. */
    @GetMapping
    Page<LexSarahCaseDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), words::details);
    }

    /** Decline to investigate what clearly is no misconduct. */
    @PostMapping("/{id}/decline")
    ResponseEntity<LexSarahCaseDetails> decline(@PathVariable String id, @RequestBody Decline body) {
        return desk.act(
                projection,
                id,
                view -> new DeclineLexSarah(LexSarahCaseId.of(id), words.sealDecline(id, body.reason())),
                words::details);
    }

    /** Decide the level; a later decision stands before an earlier. */
    @PostMapping("/{id}/decisions")
    ResponseEntity<LexSarahCaseDetails> decide(@PathVariable String id, @RequestBody Decision body) {
        return desk.act(
                projection,
                id,
                view -> new DecideLexSarahLevel(
                        LexSarahCaseId.of(id),
                        body.level(),
                        body.decidedOn() == null ? Stockholm.day(clock.instant()) : body.decidedOn(),
                        words.sealDecision(id, body.reason())),
                words::details);
    }

    /** Say that IVO has been notified. */
    @PostMapping("/{id}/ivo-notification")
    ResponseEntity<LexSarahCaseDetails> notifyIvo(@PathVariable String id, @RequestBody Notification body) {
        return desk.act(
                projection,
                id,
                view -> new NotifyIvo(LexSarahCaseId.of(id), momentOr("notifiedAt", body.notifiedAt())),
                words::details);
    }

    /** Close a lex Sarah case. */
    @PostMapping("/{id}/closing")
    ResponseEntity<LexSarahCaseDetails> close(@PathVariable String id, @RequestBody Closing body) {
        return desk.act(
                projection,
                id,
                view -> new CloseLexSarahCase(LexSarahCaseId.of(id), momentOr("closedAt", body.closedAt())),
                words::details);
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
        if (inTheFuture(body.reportedAt())) {
            problems.add(new FieldProblem("reportedAt", FieldCode.OUT_OF_RANGE, "Tidpunkten ligger i framtiden."));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private Instant momentOr(String field, @Nullable Instant given) {
        if (given == null) {
            return clock.instant();
        }
        if (inTheFuture(given)) {
            throw Problem.invalid(
                    List.of(new FieldProblem(field, FieldCode.OUT_OF_RANGE, "Tidpunkten ligger i framtiden.")));
        }
        return given;
    }

    private boolean inTheFuture(Instant moment) {
        return moment.isAfter(clock.instant().plusSeconds(60));
    }

    /** A report (SoL 27 kap. 2 §, LSS 24 b §); when it was registered is set by the server. */
    @Form
    record Report(
            String unit,
            @Codes({"SOL", "LSS"}) String lawArea,
            LocalDate occurredOn,
            Instant reportedAt,
            ReporterForm reporter,
            String category,
            @Label @MaxLength(80) @Nullable String otherCategory,
            String description,
            @Nullable Boolean providerInformation) {}

    /** Who reports, and as what. */
    record ReporterForm(
            @MaxLength(200) String name,

            @Codes({"EMPLOYEE", "CONTRACTOR", "TRAINEE", "PARTICIPANT"})
            String role) {}

    /** Why it clearly is no misconduct. */
    @Form
    record Decline(String reason) {}

    /** One of the five levels; the day is today if left out. */
    @Form
    record Decision(
            @Codes({
                "NO_MISCONDUCT",
                "TANGIBLE_RISK_OF_MISCONDUCT",
                "MISCONDUCT",
                "TANGIBLE_RISK_OF_SERIOUS_MISCONDUCT",
                "SERIOUS_MISCONDUCT"
            })
            String level,

            @Nullable LocalDate decidedOn,
            @Nullable String reason) {}

    /** When IVO was notified; now if left out. */
    @Form
    record Notification(@Nullable Instant notifiedAt) {}

    /** When the case was closed; now if left out. */
    @Form
    record Closing(@Nullable Instant closedAt) {}
}
