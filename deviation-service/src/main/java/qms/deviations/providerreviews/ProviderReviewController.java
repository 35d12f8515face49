package qms.deviations.providerreviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.platform.Given;
import qms.deviations.platform.KnownProviders;
import qms.deviations.platform.LinkedMeasures;
import qms.deviations.providerreviews.ProviderReviewCommand.CancelReview;
import qms.deviations.providerreviews.ProviderReviewCommand.CloseReview;
import qms.deviations.providerreviews.ProviderReviewCommand.LinkMeasure;
import qms.deviations.providerreviews.ProviderReviewCommand.PerformReview;
import qms.deviations.providerreviews.ProviderReviewCommand.PlanReview;
import qms.deviations.providerreviews.ProviderReviewForms.Cancellation;
import qms.deviations.providerreviews.ProviderReviewForms.ClosingForm;
import qms.deviations.providerreviews.ProviderReviewForms.FindingForm;
import qms.deviations.providerreviews.ProviderReviewForms.MeasureLink;
import qms.deviations.providerreviews.ProviderReviewForms.Performance;
import qms.deviations.providerreviews.ProviderReviewForms.PlanForm;
import qms.events.measures.MeasureId;
import qms.events.providerreviews.ProviderReviewId;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.web.http.Page;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Reviews of providers over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/provider-reviews")
class ProviderReviewController {

    private static final ListQuery LIST = ListQuery.equal("unit", "status", "kind", "provider", "externalId")
            .days("plannedFor")
            .sortable("plannedFor", "registeredAt", "unit");

    private final Desk desk;
    private final ProviderReviewProjection projection;
    private final KnownProviders providers;
    private final LinkedMeasures measures;
    private final Given given;

    ProviderReviewController(
            Desk desk,
            ProviderReviewProjection projection,
            KnownProviders providers,
            LinkedMeasures measures,
            Given given) {
        this.desk = desk;
        this.projection = projection;
        this.providers = providers;
        this.measures = measures;
        this.given = given;
    }

    /** Plan a review of a provider, or of all that serve a unit. */
    @PostMapping
    ResponseEntity<ProviderReviewView> plan(@RequestBody PlanForm body) {
        return desk.create(
                "provider-reviews",
                body.unit(),
                projection,
                id -> {
                    List<FieldProblem> problems = new ArrayList<>();
                    given.unit("unit", body.unit(), problems);
                    if (!problems.isEmpty()) {
                        throw Problem.invalid(problems);
                    }
                    return new PlanReview(
                            ProviderReviewId.of(id),
                            body.unit(),
                            body.provider() == null ? null : providers.named("provider", body.provider()),
                            body.kind(),
                            body.matter(),
                            body.plannedFor(),
                            body.requirements());
                },
                Function.identity());
    }

    /** Read one review. */
    @GetMapping("/{id}")
    ResponseEntity<ProviderReviewView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List reviews. */
    @GetMapping
    Page<ProviderReviewView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /** Enter what a review found, requirement by requirement. */
    @PostMapping("/{id}/performance")
    ResponseEntity<ProviderReviewView> perform(@PathVariable String id, @RequestBody Performance body) {
        return act(
                id,
                it -> new PerformReview(
                        it,
                        given.dayOr("performedOn", body.performedOn()),
                        body.findings().stream().map(FindingForm::found).toList()));
    }

    /** Name a measure that comes of a review. */
    @PostMapping("/{id}/measures")
    ResponseEntity<ProviderReviewView> link(@PathVariable String id, @RequestBody MeasureLink body) {
        return act(id, it -> new LinkMeasure(it, given.measure(body.measure()), body.requirement()));
    }

    /** Close a review whose measures are done. */
    @PostMapping("/{id}/closing")
    ResponseEntity<ProviderReviewView> close(@PathVariable String id, @RequestBody ClosingForm body) {
        return desk.act(
                projection,
                id,
                view -> new CloseReview(
                        ProviderReviewId.of(id),
                        given.dayOr("closedOn", body.closedOn()),
                        measures.see(view.measures().stream()
                                .map(linked -> MeasureId.of(linked.measure()))
                                .toList()),
                        body.withoutMeasures()),
                Function.identity());
    }

    /** Say that a planned review is not made. */
    @PostMapping("/{id}/cancellation")
    ResponseEntity<ProviderReviewView> cancel(@PathVariable String id, @RequestBody Cancellation body) {
        return act(id, it -> new CancelReview(it, given.dayOr("cancelledOn", body.cancelledOn()), body.reason()));
    }

    private ResponseEntity<ProviderReviewView> act(
            String id, Function<ProviderReviewId, ProviderReviewCommand> command) {
        return desk.act(projection, id, view -> command.apply(ProviderReviewId.of(id)), Function.identity());
    }
}
