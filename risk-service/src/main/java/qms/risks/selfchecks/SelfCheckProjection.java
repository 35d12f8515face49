package qms.risks.selfchecks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.selfchecks.EvidenceAttached;
import qms.events.selfchecks.FindingFollowedUp;
import qms.events.selfchecks.FindingRecorded;
import qms.events.selfchecks.OccurrenceAnalysed;
import qms.events.selfchecks.OccurrenceAssessed;
import qms.events.selfchecks.OccurrenceCancelled;
import qms.events.selfchecks.OccurrenceClosed;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.OccurrenceRescheduled;
import qms.events.selfchecks.OccurrenceStarted;
import qms.events.selfchecks.SampleDrawn;
import qms.events.selfchecks.SelfCheckActivated;
import qms.events.selfchecks.SelfCheckDesigned;
import qms.events.selfchecks.SelfCheckDrafted;
import qms.events.selfchecks.SelfCheckEvent;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.events.selfchecks.SelfCheckRetired;
import qms.risks.selfchecks.OccurrenceView.Evidence;
import qms.risks.selfchecks.OccurrenceView.Finding;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The self-checks of every unit and year, with their occurrences. */
@Component
class SelfCheckProjection implements Projection<SelfCheckEvent, SelfCheckView> {

    @Override
    public String collection() {
        return "self-checks";
    }

    @Override
    public Class<SelfCheckEvent> events() {
        return SelfCheckEvent.class;
    }

    @Override
    public Class<SelfCheckView> viewType() {
        return SelfCheckView.class;
    }

    @Override
    public SelfCheckView evolve(@Nullable SelfCheckView view, SelfCheckEvent event, Recorded recorded) {
        if (event instanceof SelfCheckPlanned planned) {
            return planned(planned);
        }
        SelfCheckView before = Objects.requireNonNull(view, "a self-check begins with being planned");
        return switch (event) {
            case SelfCheckPlanned planned -> planned(planned);
            case SelfCheckDrafted e -> before.now(SelfCheckStatus.DRAFT);
            case SelfCheckDesigned e -> before.designed(e.design());
            case SelfCheckActivated e -> before.now(SelfCheckStatus.ACTIVE);
            case SelfCheckRetired e -> before.retired(e.reason());
            case OccurrencePlanned e -> before.with(OccurrenceView.planned(e.occurrence(), e.period(), e.due()));
            case OccurrenceStarted e -> changed(before, e.occurrence(), e, found -> found);
            case SampleDrawn e -> changed(before, e.occurrence(), e, found -> found.with(e.sample()));
            case EvidenceAttached e ->
                changed(
                        before,
                        e.occurrence(),
                        e,
                        found -> found.with(new Evidence(e.sha256(), e.size(), e.mediaType(), e.fileName())));
            case OccurrencePerformed e ->
                changed(
                        before,
                        e.occurrence(),
                        e,
                        found -> found.performed(e.performedOn(), e.assessment(), e.result()));
            case OccurrenceAssessed e -> changed(before, e.occurrence(), e, found -> found.assessed(e.assessment()));
            case FindingRecorded e ->
                changed(
                        before,
                        e.occurrence(),
                        e,
                        found -> found.with(new Finding(e.finding(), e.severity(), e.text(), null, null)));
            case FindingFollowedUp e ->
                changed(before, e.occurrence(), e, found -> found.followedUp(e.finding(), e.kind(), e.id()));
            case OccurrenceAnalysed e -> changed(before, e.occurrence(), e, found -> found.analysed(e.analysis()));
            case OccurrenceClosed e -> changed(before, e.occurrence(), e, found -> found);
            case OccurrenceNotPerformed e ->
                changed(before, e.occurrence(), e, found -> found.notPerformed(e.reason()));
            case OccurrenceRescheduled e ->
                changed(before, e.occurrence(), e, found -> found.moved(e.newDue(), e.reason()));
            case OccurrenceCancelled e ->
                changed(before, e.occurrence(), e, found -> found.moved(found.due(), e.reason()));
        };
    }

    private static SelfCheckView changed(
            SelfCheckView before, String occurrence, SelfCheckEvent event, UnaryOperator<OccurrenceView> change) {
        return before.changed(
                occurrence, found -> change.apply(found).now(OccurrenceState.statusAfter(found.status(), event)));
    }

    @Override
    public int revision() {
        return 3;
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(
                "unit",
                "year",
                "years",
                "process",
                "risk",
                "frequency",
                "status",
                "recurs",
                "counts",
                "externalId",
                "registeredAt");
    }

    @Override
    public Map<String, Object> keys(SelfCheckView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("year", view.year());
        keys.put("years", years(view));
        keys.put("frequency", view.frequency());
        keys.put("status", view.status());
        keys.put("counts", !view.figure().isEmpty());
        keys.put("recurs", Recurrence.of(view.design()).recurs());
        keys.put("registeredAt", view.registeredAt());
        if (view.process() != null) {
            keys.put("process", view.process());
        }
        if (view.risk() != null) {
            keys.put("risk", view.risk());
        }
        if (view.externalId() != null) {
            keys.put("externalId", view.externalId());
        }
        return keys;
    }

    /** Every year in which something of it was, or is, to be done. */
    private static List<Integer> years(SelfCheckView view) {
        return view.occurrences().stream()
                .flatMap(
                        each -> Stream.of(each.due().getYear(), each.scheduled().getYear()))
                .distinct()
                .toList();
    }

    private static SelfCheckView planned(SelfCheckPlanned event) {
        return new SelfCheckView(
                event.selfCheckId().toString(),
                event.externalId(),
                event.unit(),
                event.year(),
                event.process(),
                event.subprocess(),
                event.name(),
                event.risk() == null ? null : event.risk().toString(),
                event.frequency(),
                SelfCheckStatus.ACTIVE,
                null,
                null,
                event.registeredAt(),
                List.of());
    }
}
