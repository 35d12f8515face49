package qms.deviations.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import qms.service.api.Desk;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.time.Stockholm;

/** What a case waits for and until when, for whoever sees the case: also for the one who reported it. */
@RestController
class CaseDeadlinesController {

    private final Desk desk;
    private final Streams streams;
    private final DeadlineProjection projection;
    private final ComplaintCalls complaints;
    private final DeviationCalls deviations;
    private final LexSarahCalls lexSarah;
    private final LexMariaCalls lexMaria;
    private final InspectionCalls inspections;
    private final NonExecutedCalls nonExecuted;
    private final Clock clock;

    CaseDeadlinesController(
            Desk desk,
            Streams streams,
            DeadlineProjection projection,
            ComplaintCalls complaints,
            DeviationCalls deviations,
            LexSarahCalls lexSarah,
            LexMariaCalls lexMaria,
            InspectionCalls inspections,
            NonExecutedCalls nonExecuted,
            Clock clock) {
        this.desk = desk;
        this.streams = streams;
        this.projection = projection;
        this.complaints = complaints;
        this.deviations = deviations;
        this.lexSarah = lexSarah;
        this.lexMaria = lexMaria;
        this.inspections = inspections;
        this.nonExecuted = nonExecuted;
        this.clock = clock;
    }

    /**
     * A deadline of a case, without those who are reminded of it.
     *
     * @param due the last day now
     * @param originalDue the last day as it was first set
     * @param late whether the last day has passed and it runs on
     * @param source who says how long
     */
    record CaseDeadline(
            String id,
            String obligation,
            String title,
            DeadlineStatus state,
            boolean late,
            LocalDate due,
            LocalDate originalDue,
            String explanation,
            String source) {}

    /** Read what a complaint waits for, the first day first. */
    @GetMapping("/api/complaints/{id}/deadlines")
    ResponseEntity<List<CaseDeadline>> ofComplaint(@PathVariable String id) {
        return of(complaints, id);
    }

    /** Read what a deviation waits for, the first day first. */
    @GetMapping("/api/deviations/{id}/deadlines")
    ResponseEntity<List<CaseDeadline>> ofDeviation(@PathVariable String id) {
        return of(deviations, id);
    }

    /** Read what a lex Sarah case waits for, the first day first. */
    @GetMapping("/api/lex-sarah-cases/{id}/deadlines")
    ResponseEntity<List<CaseDeadline>> ofLexSarahCase(@PathVariable String id) {
        return of(lexSarah, id);
    }

    /** Read what a lex Maria case waits for, the first day first. */
    @GetMapping("/api/lex-maria-cases/{id}/deadlines")
    ResponseEntity<List<CaseDeadline>> ofLexMariaCase(@PathVariable String id) {
        return of(lexMaria, id);
    }

    /** Read what an inspection waits for, by the days that the authority has set. */
    @GetMapping("/api/inspections/{id}/deadlines")
    ResponseEntity<List<CaseDeadline>> ofInspection(@PathVariable String id) {
        return of(inspections, id);
    }

    /** Read by when a quarter of non-executed decisions is to be reported. */
    @GetMapping("/api/non-executed-decisions/{id}/deadlines")
    ResponseEntity<List<CaseDeadline>> ofNonExecuted(@PathVariable String id) {
        return of(nonExecuted, id);
    }

    private ResponseEntity<List<CaseDeadline>> of(CaseCallsProjection<?> kind, String id) {
        return desk.one(new SeenCases<>(kind.events()), id, seen -> deadlines(kind, id));
    }

    /** What was imported calls for nothing here. */
    private List<CaseDeadline> deadlines(CaseCallsProjection<?> kind, String id) {
        LocalDate today = Stockholm.day(clock.instant());
        return streams.read(kind, id).map(Versioned::view).stream()
                .flatMap(calls -> calls.calls().stream().map(call -> Calls.deadline(calls, call)))
                .flatMap(deadline -> streams.read(projection, deadline.toString()).stream())
                .map(found -> deadline(found.view(), today))
                .sorted(Comparator.comparing(CaseDeadline::due).thenComparing(CaseDeadline::id))
                .toList();
    }

    private static CaseDeadline deadline(DeadlineView view, LocalDate today) {
        DeadlineView.Called called = view.called();
        return new CaseDeadline(
                view.id(),
                called.obligation(),
                called.title(),
                view.status(),
                view.isLate(today),
                view.due(),
                called.due(),
                DeadlineExplanation.of(view).text(),
                called.terms().source());
    }
}
