package qms.reports.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.deviations.DeviationAssessed;
import qms.events.deviations.DeviationCausesFound;
import qms.events.deviations.DeviationClosed;
import qms.events.deviations.DeviationDismissed;
import qms.events.deviations.DeviationEscalated;
import qms.events.deviations.DeviationEvent;
import qms.events.deviations.DeviationFollowedUp;
import qms.events.deviations.DeviationHealthCareAssessed;
import qms.events.deviations.DeviationInvestigationOpened;
import qms.events.deviations.DeviationLexCaseOpened;
import qms.events.deviations.DeviationMeasureLinked;
import qms.events.deviations.DeviationMeasuresDecided;
import qms.events.deviations.DeviationReassigned;
import qms.events.deviations.DeviationReopened;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationReturned;
import qms.events.deviations.DeviationStaffInformed;
import qms.events.deviations.DeviationTriaged;
import qms.reports.figures.DeviationFacts.Change;
import qms.reports.figures.DeviationFacts.Judgement;
import qms.reports.figures.HealthCare.By;
import qms.reports.figures.HealthCare.Judged;
import qms.reports.figures.HealthCare.Told;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** What deviations contribute to the figures: how far one has come is not counted, only that it is one, where, and what it was judged to be. */
@Component
class DeviationFactsProjection implements Projection<DeviationEvent, DeviationFacts> {

    @Override
    public String collection() {
        return "deviation-facts";
    }

    @Override
    public int revision() {
        return 3;
    }

    @Override
    public Class<DeviationEvent> events() {
        return DeviationEvent.class;
    }

    @Override
    public Class<DeviationFacts> viewType() {
        return DeviationFacts.class;
    }

    @Override
    public DeviationFacts evolve(@Nullable DeviationFacts view, DeviationEvent event, Recorded recorded) {
        DeviationFacts before = event instanceof DeviationReported reported
                ? new DeviationFacts(Stockholm.day(reported.reportedAt()), List.of(), List.of())
                : Objects.requireNonNull(view, "a deviation begins with its report");
        Change change = change(event);
        return change == null ? before : before.with(change, recorded);
    }

    private static @Nullable Change change(DeviationEvent event) {
        return switch (event) {
            case DeviationReported e ->
                new Change(e.registeredAt(), e.unit(), null, null, Told.risk(By.REPORTER, e.risk()));
            case DeviationReassigned e -> new Change(e.registeredAt(), e.toUnit(), null);
            case DeviationTriaged e -> new Change(e.registeredAt(), null, null, judgement(e), null);
            case DeviationDismissed e -> new Change(e.registeredAt(), null, false);
            case DeviationReopened e -> new Change(e.registeredAt(), null, true);
            case DeviationCausesFound e -> Change.of(e.registeredAt(), new Told(null, null, e.areas(), null));
            case DeviationAssessed e -> Change.of(e.registeredAt(), Told.risk(By.MANAGER, e.risk()));
            case DeviationHealthCareAssessed e ->
                Change.of(e.registeredAt(), new Told(e.injury(), new Judged(By.MAS, e.risk()), null, null));
            case DeviationMeasureLinked e ->
                Change.of(
                        e.registeredAt(),
                        new Told(null, null, null, e.measureId().toString()));
            // How far one has come moves no figure.
            case DeviationInvestigationOpened ignored -> null;
            case DeviationEscalated ignored -> null;
            case DeviationLexCaseOpened ignored -> null;
            case DeviationReturned ignored -> null;
            case DeviationMeasuresDecided ignored -> null;
            case DeviationFollowedUp ignored -> null;
            case DeviationStaffInformed ignored -> null;
            case DeviationClosed ignored -> null;
        };
    }

    private static Judgement judgement(DeviationTriaged event) {
        return new Judgement(event.legalBases(), event.category(), event.subcategory(), event.suspectedMisconduct());
    }

    @Override
    public Set<String> keyNames() {
        return FactKeys.OF_A_CASE;
    }

    @Override
    public Map<String, Object> keys(DeviationFacts view) {
        return FactKeys.ofACase(view.facts());
    }
}
