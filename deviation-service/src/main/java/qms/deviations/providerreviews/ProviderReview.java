package qms.deviations.providerreviews;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.platform.Guards.refuseIf;
import static qms.deviations.providerreviews.ProviderReviewProblem.PROVIDER_REVIEW_MEASURES_LEFT;
import static qms.deviations.providerreviews.ProviderReviewProblem.PROVIDER_REVIEW_OTHER_STAGE;
import static qms.deviations.providerreviews.ProviderReviewProblem.PROVIDER_REVIEW_REQUIREMENT_LEFT;
import static qms.deviations.providerreviews.ProviderReviewStatus.PERFORMED;
import static qms.deviations.providerreviews.ProviderReviewStatus.PLANNED;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.deviations.platform.LinkedMeasures;
import qms.deviations.providerreviews.ProviderReviewCommand.CancelReview;
import qms.deviations.providerreviews.ProviderReviewCommand.CloseReview;
import qms.deviations.providerreviews.ProviderReviewCommand.LinkMeasure;
import qms.deviations.providerreviews.ProviderReviewCommand.PerformReview;
import qms.deviations.providerreviews.ProviderReviewCommand.PlanReview;
import qms.events.measures.MeasureId;
import qms.events.providerreviews.ProviderReviewCancelled;
import qms.events.providerreviews.ProviderReviewClosed;
import qms.events.providerreviews.ProviderReviewEvent;
import qms.events.providerreviews.ProviderReviewMeasureLinked;
import qms.events.providerreviews.ProviderReviewPerformed;
import qms.events.providerreviews.ProviderReviewPlanned;
import qms.events.providerreviews.RequirementFinding;
import qms.service.store.EventSourcedThing;

/** A review of a provider: decides what may happen to it. */
@AggregateRoot
final class ProviderReview extends EventSourcedThing<ProviderReviewEvent> {

    private final Set<MeasureId> measures = new LinkedHashSet<>();
    private List<String> requirements = List.of();
    private String unit = "";
    private ProviderReviewStatus status = PLANNED;
    private boolean allMet;

    ProviderReview() {}

    @CommandHandler
    ProviderReview(PlanReview command, Clock clock) {
        apply(new ProviderReviewPlanned(
                command.reviewId(),
                command.unit(),
                null,
                command.provider(),
                command.kind(),
                command.matter(),
                command.plannedFor(),
                command.requirements(),
                clock.instant()));
    }

    /** More requirements than were planned may be looked at, not fewer: what was left out is said to be. */
    @CommandHandler
    void handle(PerformReview command, Clock clock) {
        refuseIf(status != PLANNED, PROVIDER_REVIEW_OTHER_STAGE, "Bara en planerad uppföljning genomförs.");
        Set<String> judged = new LinkedHashSet<>(
                command.findings().stream().map(RequirementFinding::requirement).toList());
        refuseIf(
                !judged.containsAll(requirements),
                PROVIDER_REVIEW_REQUIREMENT_LEFT,
                "Ange för varje krav hur det är uppfyllt, eller att det inte är granskat.");
        apply(new ProviderReviewPerformed(
                command.reviewId(), unit, command.performedOn(), command.findings(), clock.instant()));
    }

    /** To name a measure again changes nothing. */
    @CommandHandler
    void handle(LinkMeasure command, Clock clock) {
        refuseIf(status != PERFORMED, PROVIDER_REVIEW_OTHER_STAGE, "Åtgärder kommer av en genomförd uppföljning.");
        if (!measures.contains(command.measure())) {
            apply(new ProviderReviewMeasureLinked(
                    command.reviewId(), unit, command.measure(), command.requirement(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(CloseReview command, Clock clock) {
        refuseIf(status != PERFORMED, PROVIDER_REVIEW_OTHER_STAGE, "Bara en genomförd uppföljning avslutas.");
        refuseIf(
                !allMet && measures.isEmpty() && command.withoutMeasures() == null,
                PROVIDER_REVIEW_MEASURES_LEFT,
                "Ange varför det som inte är uppfyllt inte ger någon åtgärd.");
        refuseIf(
                !LinkedMeasures.allDone(measures, command.measures()),
                PROVIDER_REVIEW_MEASURES_LEFT,
                "Alla åtgärder är inte genomförda och bedömda.");
        apply(new ProviderReviewClosed(
                command.reviewId(),
                unit,
                command.closedOn(),
                command.measures(),
                command.withoutMeasures(),
                clock.instant()));
    }

    @CommandHandler
    void handle(CancelReview command, Clock clock) {
        refuseIf(status != PLANNED, PROVIDER_REVIEW_OTHER_STAGE, "Bara en planerad uppföljning ställs in.");
        apply(new ProviderReviewCancelled(
                command.reviewId(), unit, command.cancelledOn(), command.reason(), clock.instant()));
    }

    @Override
    protected void on(ProviderReviewEvent event) {
        status = status.after(event);
        switch (event) {
            case ProviderReviewPlanned e -> {
                unit = e.unit();
                requirements = e.requirements();
            }
            case ProviderReviewPerformed e ->
                allMet = e.findings().stream()
                        .allMatch(finding -> finding.result().equals("MET"));
            case ProviderReviewMeasureLinked e -> measures.add(e.measureId());
            case ProviderReviewClosed e -> {}
            case ProviderReviewCancelled e -> {}
        }
    }
}
