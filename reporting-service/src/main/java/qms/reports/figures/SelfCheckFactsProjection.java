package qms.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.selfchecks.CheckResult;
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
import qms.reports.figures.SelfCheckFacts.Change;
import qms.reports.figures.SelfCheckFacts.Result;
import qms.reports.figures.SelfCheckFacts.Said;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** What self-checks contribute to the figures; not performed is not the same as failed. */
@Component
class SelfCheckFactsProjection implements Projection<SelfCheckEvent, SelfCheckFacts> {

    @Override
    public String collection() {
        return "selfcheck-facts";
    }

    @Override
    public Class<SelfCheckEvent> events() {
        return SelfCheckEvent.class;
    }

    @Override
    public Class<SelfCheckFacts> viewType() {
        return SelfCheckFacts.class;
    }

    @Override
    public SelfCheckFacts evolve(@Nullable SelfCheckFacts view, SelfCheckEvent event, Recorded recorded) {
        if (event instanceof SelfCheckPlanned planned) {
            return planned(planned, recorded);
        }
        SelfCheckFacts before = Objects.requireNonNull(view, "a self-check begins with being planned");
        Change change = change(event, recorded);
        SelfCheckFacts after = change == null ? before : before.with(change, recorded);
        if (event instanceof OccurrencePerformed performed && performed.result() != null) {
            return after.found(result(performed, performed.result(), recorded));
        }
        return after;
    }

    /**
     * What the event says that figures ask about. An occasion that was not performed stays so when it is moved or given up, and counts where it was
     * planned, until it is performed.
     */
    private static @Nullable Change change(SelfCheckEvent event, Recorded recorded) {
        return switch (event) {
            case OccurrenceAssessed e ->
                new Change(e.occurrence(), Said.PERFORMED, since(e, e.assessedOn(), recorded), null, e.assessment());
            case SelfCheckPlanned ignored -> null;
            case SelfCheckDrafted ignored -> null;
            case SelfCheckDesigned ignored -> null;
            case SelfCheckActivated ignored -> null;
            case SelfCheckRetired ignored -> null;
            case OccurrenceStarted ignored -> null;
            case SampleDrawn ignored -> null;
            case EvidenceAttached ignored -> null;
            case FindingRecorded ignored -> null;
            case FindingFollowedUp ignored -> null;
            case OccurrenceAnalysed ignored -> null;
            case OccurrenceClosed ignored -> null;
            case OccurrenceRescheduled ignored -> null;
            case OccurrenceCancelled ignored -> null;
            case OccurrencePlanned e ->
                new Change(e.occurrence(), Said.PLANNED, since(e, null, recorded), e.due(), null);
            case OccurrencePerformed e ->
                new Change(e.occurrence(), Said.PERFORMED, since(e, e.performedOn(), recorded), null, e.assessment());
            case OccurrenceNotPerformed e ->
                new Change(e.occurrence(), Said.NOT_PERFORMED, since(e, e.statedOn(), recorded), null, null);
        };
    }

    private static Result result(OccurrencePerformed e, CheckResult found, Recorded recorded) {
        Instant since = since(e, e.performedOn(), recorded);
        return new Result(
                e.occurrence(),
                found,
                Fact.one(FigureName.RESULTS, e.occurrence(), e.unit(), Stockholm.day(since), since, recorded));
    }

    private static Instant since(SelfCheckEvent event, @Nullable LocalDate day, Recorded recorded) {
        return day == null ? Fact.undated(event.registeredAt(), recorded) : Stockholm.startOf(day);
    }

    private static SelfCheckFacts planned(SelfCheckPlanned e, Recorded recorded) {
        return new SelfCheckFacts(
                e.selfCheckId().toString(),
                e.externalId(),
                e.unit(),
                e.year(),
                e.process(),
                e.subprocess(),
                e.name(),
                e.risk() == null ? null : e.risk().toString(),
                e.frequency(),
                Fact.one(
                        FigureName.CHECKS,
                        Fact.WHOLE,
                        e.unit(),
                        LocalDate.of(e.year(), Month.DECEMBER, 31),
                        Fact.undated(e.registeredAt(), recorded),
                        recorded),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Set<String> keyNames() {
        return FactKeys.OF_A_YEAR;
    }

    @Override
    public Map<String, Object> keys(SelfCheckFacts view) {
        return FactKeys.ofYears(view.unit(), view.years());
    }
}
