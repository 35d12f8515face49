package qms.processes.processes;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.processes.processes.ProcessView.Version;
import qms.service.api.ListQuery;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.web.http.Page;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** What anybody may read of processes, without logging in: the version that is valid today, and no persons. */
@RestController
@RequestMapping("/api/processes/published")
class PublishedProcessController {

    private static final ListQuery LIST = ListQuery.equal("unit", "units").sortable("publishedName", "unit");

    /** A new version is seen within minutes, and a page that many read is not asked for each time. */
    private static final CacheControl A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Streams streams;
    private final Views views;
    private final ProcessProjection projection;
    private final Clock clock;

    PublishedProcessController(Streams streams, Views views, ProcessProjection projection, Clock clock) {
        this.streams = streams;
        this.views = views;
        this.projection = projection;
        this.clock = clock;
    }

    /** List the processes that are valid today. */
    @GetMapping
    ResponseEntity<Page<PublishedProcess>> published(@RequestParam Map<String, String> parameters) {
        LocalDate today = today();
        Views.Query asked = LIST.read(parameters)
                .between("firstDay", null, today.plusDays(1))
                .between("lastDay", today, null);
        Views.Query ordered = asked.sort().isEmpty() ? asked.sortedBy("publishedName") : asked;
        Page<PublishedProcess> page =
                views.list(projection, ordered).map(view -> PublishedProcess.of(view, view.validOn(today)));
        return ResponseEntity.ok().cacheControl(A_WHILE).body(page);
    }

    /** Read the version of a process that is valid today. */
    @GetMapping("/{id}")
    ResponseEntity<PublishedProcess> one(@PathVariable String id) {
        return valid(id, holding -> PublishedProcess.of(holding.view(), holding.version()));
    }

    /** Draw the map of the version that is valid today. */
    @GetMapping(path = "/{id}/map.svg", produces = ProcessMapController.SVG)
    ResponseEntity<String> publishedMap(@PathVariable String id) {
        String list = "/api/processes/published/" + id + "/outline";
        return valid(id, holding -> MapDrawing.of(id, holding.version().content(), list));
    }

    /** Read what the map of the version that is valid today shows as an ordered list. */
    @GetMapping("/{id}/outline")
    ResponseEntity<ProcessOutline> publishedOutline(@PathVariable String id) {
        return valid(id, holding -> ProcessOutline.of(id, holding.version().content()));
    }

    private <A> ResponseEntity<A> valid(String id, Function<Holding, A> answer) {
        Versioned<ProcessView> found = streams.read(projection, id).orElseThrow(PublishedProcessController::notFound);
        Version version = found.view().on(today()).orElseThrow(PublishedProcessController::notFound);
        return ResponseEntity.ok()
                .cacheControl(A_WHILE)
                .eTag("\"" + found.version() + "-" + version.version() + "\"")
                .body(answer.apply(new Holding(found.view(), version)));
    }

    /** The same for what is not published as for what is not there: a stranger is not told of drafts. */
    private static Problem notFound() {
        return Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen publicerad process här som gäller i dag.");
    }

    private LocalDate today() {
        return Stockholm.day(clock.instant());
    }

    private record Holding(ProcessView view, Version version) {}

    /**
     * A process as anybody reads it.
     *
     * @param validTo the last day, where it is known
     */
    record PublishedProcess(
            String id,
            String unit,
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String replacedBy,
            ProcessDetails.Content content) {

        static PublishedProcess of(ProcessView view, Version version) {
            return new PublishedProcess(
                    view.id(),
                    view.unit(),
                    version.version(),
                    version.validFrom(),
                    view.lastDay(version),
                    view.retirement() == null ? null : view.retirement().replacedBy(),
                    ProcessDetails.Content.of(version.content()));
        }
    }
}
