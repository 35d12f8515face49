package qms.deviations.lexmaria;

import static qms.deviations.lexmaria.LexMariaWords.Field.ACUTE_MEASURES;
import static qms.deviations.lexmaria.LexMariaWords.Field.ASSESSMENT;
import static qms.deviations.lexmaria.LexMariaWords.Field.CAUSES;
import static qms.deviations.lexmaria.LexMariaWords.Field.CONCLUSIONS;
import static qms.deviations.lexmaria.LexMariaWords.Field.COURSE_OF_EVENTS;
import static qms.deviations.lexmaria.LexMariaWords.Field.DECISION;
import static qms.deviations.lexmaria.LexMariaWords.Field.DECLINED;
import static qms.deviations.lexmaria.LexMariaWords.Field.DESCRIPTION;
import static qms.deviations.lexmaria.LexMariaWords.Field.PATIENT;
import static qms.deviations.lexmaria.LexMariaWords.Field.RESULT;
import static qms.deviations.lexmaria.LexMariaWords.Field.WITHOUT_MEASURES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.lexmaria.LexMariaCommand.AssessCareInjury;
import qms.deviations.lexmaria.LexMariaCommand.CloseLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.DecideOnNotification;
import qms.deviations.lexmaria.LexMariaCommand.DeclineLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.FollowUpLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.LinkMeasure;
import qms.deviations.lexmaria.LexMariaCommand.OpenEventAnalysis;
import qms.deviations.lexmaria.LexMariaCommand.RecordEventAnalysis;
import qms.deviations.lexmaria.LexMariaCommand.ReportCareEvent;
import qms.deviations.lexmaria.LexMariaForms.Analysis;
import qms.deviations.lexmaria.LexMariaForms.Assessment;
import qms.deviations.lexmaria.LexMariaForms.Closing;
import qms.deviations.lexmaria.LexMariaForms.Decision;
import qms.deviations.lexmaria.LexMariaForms.Decline;
import qms.deviations.lexmaria.LexMariaForms.FollowUp;
import qms.deviations.lexmaria.LexMariaForms.MeasureLink;
import qms.deviations.lexmaria.LexMariaForms.Opening;
import qms.deviations.lexmaria.LexMariaForms.OriginForm;
import qms.deviations.lexmaria.LexMariaForms.Report;
import qms.deviations.platform.Given;
import qms.deviations.platform.KnownPersons;
import qms.deviations.platform.LinkedMeasures;
import qms.events.CaseRef;
import qms.events.lexmaria.LexMariaCaseId;
import qms.events.measures.MeasureId;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.api.OwnRole;
import qms.web.http.Page;
import qms.web.identity.Actors;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Lex Maria cases over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/lex-maria-cases")
class LexMariaController {

    private static final ListQuery LIST = ListQuery.equal("unit", "status", "injury", "origin")
            .days("reportedAt")
            .sortable("reportedAt", "registeredAt", "unit");

    private final Desk desk;
    private final LexMariaProjection projection;
    private final LexMariaWords words;
    private final LinkedMeasures measures;
    private final Given given;
    private final KnownPersons persons;

    LexMariaController(
            Desk desk,
            LexMariaProjection projection,
            LexMariaWords words,
            LinkedMeasures measures,
            Given given,
            KnownPersons persons) {
        this.desk = desk;
        this.projection = projection;
        this.words = words;
        this.measures = measures;
        this.given = given;
        this.persons = persons;
    }

    /** Report an event in health care that caused or could have caused a care injury. */
    @PostMapping
    ResponseEntity<LexMariaDetails> report(@RequestBody Report body) {
        return desk.create(
                "lex-maria-cases",
                body.unit(),
                projection,
                id -> {
                    List<FieldProblem> problems = new ArrayList<>();
                    given.unit("unit", body.unit(), problems);
                    Instant reportedAt = given.momentOr("reportedAt", body.reportedAt());
                    LexMariaDays.checkReported(body.occurredOn(), reportedAt, problems);
                    if (!problems.isEmpty()) {
                        throw Problem.invalid(problems);
                    }
                    return new ReportCareEvent(
                            LexMariaCaseId.of(id),
                            body.unit(),
                            origin(body.origin()),
                            given.dayOr("occurredOn", body.occurredOn()),
                            reportedAt,
                            OwnRole.ofTheActor(),
                            words.seal(id, DESCRIPTION, body.description()),
                            words.sealIfAny(id, ACUTE_MEASURES, body.acuteMeasures()),
                            words.sealIfAny(id, PATIENT, body.patient()));
                },
                words::details);
    }

    /** Read one lex Maria case. */
    @GetMapping("/{id}")
    ResponseEntity<LexMariaDetails> one(@PathVariable String id) {
        return desk.one(projection, id, words::details);
    }

    /** List lex Maria cases. */
    @GetMapping
    Page<LexMariaDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), words::details);
    }

    /** Judge whether there was, or could have been, a care injury and how serious it was. */
    @PostMapping("/{id}/assessments")
    ResponseEntity<LexMariaDetails> assess(@PathVariable String id, @RequestBody Assessment body) {
        return act(
                id,
                it -> new AssessCareInjury(
                        it,
                        body.injury(),
                        body.outcome(),
                        words.seal(id, ASSESSMENT, body.reason()),
                        given.dayOr("assessedOn", body.assessedOn()),
                        actor()));
    }

    /** Say that it is no lex Maria; the deviation that it came from goes on. */
    @PostMapping("/{id}/decline")
    ResponseEntity<LexMariaDetails> decline(@PathVariable String id, @RequestBody Decline body) {
        return act(
                id,
                it -> new DeclineLexMaria(
                        it,
                        words.seal(id, DECLINED, body.reason()),
                        given.dayOr("declinedOn", body.declinedOn()),
                        actor()));
    }

    /** Begin the event analysis. */
    @PostMapping("/{id}/investigation")
    ResponseEntity<LexMariaDetails> open(@PathVariable String id, @RequestBody Opening body) {
        return act(
                id,
                it -> new OpenEventAnalysis(
                        it,
                        body.investigator() == null ? actor() : persons.named(body.investigator()),
                        given.dayOr("openedOn", body.openedOn())));
    }

    /** Write the event analysis: what happened, why, and what follows. */
    @PostMapping("/{id}/analysis")
    ResponseEntity<LexMariaDetails> analyse(@PathVariable String id, @RequestBody Analysis body) {
        return act(
                id,
                it -> new RecordEventAnalysis(
                        it,
                        words.seal(id, COURSE_OF_EVENTS, body.courseOfEvents()),
                        body.causeAreas(),
                        words.seal(id, CAUSES, body.causes()),
                        words.seal(id, CONCLUSIONS, body.conclusions()),
                        body.similarBefore(),
                        given.dayOr("analysedOn", body.analysedOn()),
                        actor()));
    }

    /** Decide whether IVO is to be notified. */
    @PostMapping("/{id}/decisions")
    ResponseEntity<LexMariaDetails> decide(@PathVariable String id, @RequestBody Decision body) {
        return act(
                id,
                it -> new DecideOnNotification(
                        it,
                        body.toBeNotified(),
                        words.seal(id, DECISION, body.reason()),
                        given.dayOr("decidedOn", body.decidedOn()),
                        actor()));
    }

    /** Name a measure that comes of the case. */
    @PostMapping("/{id}/measures")
    ResponseEntity<LexMariaDetails> link(@PathVariable String id, @RequestBody MeasureLink body) {
        return act(id, it -> new LinkMeasure(it, given.measure(body.measure())));
    }

    /** Follow up what the case has led to. */
    @PostMapping("/{id}/follow-up")
    ResponseEntity<LexMariaDetails> followUp(@PathVariable String id, @RequestBody FollowUp body) {
        return act(
                id,
                it -> new FollowUpLexMaria(
                        it,
                        words.seal(id, RESULT, body.result()),
                        given.dayOr("followedUpOn", body.followedUpOn()),
                        actor()));
    }

    /** Close a lex Maria case whose measures are done and whose patient knows. */
    @PostMapping("/{id}/closing")
    ResponseEntity<LexMariaDetails> close(@PathVariable String id, @RequestBody Closing body) {
        return desk.act(
                projection,
                id,
                view -> new CloseLexMaria(
                        LexMariaCaseId.of(id),
                        given.momentOr("closedAt", body.closedAt()),
                        measures.see(view.measures().stream().map(MeasureId::of).toList()),
                        words.sealIfAny(id, WITHOUT_MEASURES, body.withoutMeasures())),
                words::details);
    }

    private ResponseEntity<LexMariaDetails> act(String id, Function<LexMariaCaseId, LexMariaCommand> command) {
        return desk.act(projection, id, view -> command.apply(LexMariaCaseId.of(id)), words::details);
    }

    private static String actor() {
        return Actors.current().person();
    }

    private static @Nullable CaseRef origin(@Nullable OriginForm given) {
        return given == null ? null : new CaseRef(given.kind(), given.id());
    }
}
