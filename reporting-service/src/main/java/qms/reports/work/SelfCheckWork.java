package qms.reports.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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

/** Occasions of self-checks that are to be carried out. */
@Component
class SelfCheckWork extends WorkProjection<SelfCheckEvent> {

    SelfCheckWork() {
        super("work-of-self-checks", SelfCheckEvent.class);
    }

    @Override
    Work after(@Nullable Work before, SelfCheckEvent event) {
        if (event instanceof SelfCheckPlanned planned) {
            return Work.of(planned.unit(), planned.name());
        }
        Work work = Objects.requireNonNull(before, "a check begins with being planned");
        return switch (event) {
            case SelfCheckPlanned e -> work;
            case SelfCheckDrafted e -> work;
            case SelfCheckDesigned e -> work.answeredForBy(e.design().responsible());
            case SelfCheckActivated e -> work;
            case OccurrencePlanned e -> perform(work, e, e.occurrence(), e.due(), e.registeredAt());
            case OccurrenceRescheduled e -> perform(work, e, e.occurrence(), e.newDue(), e.registeredAt());
            case OccurrenceStarted e -> work;
            case SampleDrawn e -> work;
            case EvidenceAttached e -> work;
            case OccurrencePerformed e -> work.closing(e.occurrence());
            case OccurrenceNotPerformed e -> work.closing(e.occurrence());
            case OccurrenceCancelled e -> work.closing(e.occurrence());
            case OccurrenceAssessed e -> work;
            case FindingRecorded e -> work;
            case FindingFollowedUp e -> work;
            case OccurrenceAnalysed e -> work;
            case OccurrenceClosed e -> work.closing(e.occurrence());
            case SelfCheckRetired e -> work.done();
        };
    }

    private static Work perform(Work work, SelfCheckEvent event, String occurrence, LocalDate due, Instant since) {
        String path = "/api/self-checks/" + event.subject();
        return work.opening(
                forRole(occurrence, WorkKind.SELF_CHECK, "Utför egenkontrollen", path, work.responsible(), due, since));
    }
}
