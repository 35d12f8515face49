package qms.reports.work;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.deviations.DeviationAssessed;
import qms.events.deviations.DeviationClosed;
import qms.events.deviations.DeviationDismissed;
import qms.events.deviations.DeviationEvent;
import qms.events.deviations.DeviationInvestigationOpened;

/** Deviations that somebody has been appointed to investigate. */
@Component
class DeviationInvestigations extends WorkProjection<DeviationEvent> {

    private static final String INVESTIGATION = "investigation";

    DeviationInvestigations() {
        super("work-of-deviations-investigations", DeviationEvent.class);
    }

    @Override
    @Nullable
    Work after(@Nullable Work before, DeviationEvent event) {
        if (event instanceof DeviationInvestigationOpened e) {
            return Work.of(e.unit(), "")
                    .opening(forPerson(
                            INVESTIGATION,
                            WorkKind.INVESTIGATION,
                            "Utred avvikelsen",
                            "/api/deviations/" + e.subject(),
                            e.investigator(),
                            e.registeredAt()));
        }
        return before != null && isDone(event) ? before.done() : before;
    }

    private static boolean isDone(DeviationEvent event) {
        return event instanceof DeviationAssessed
                || event instanceof DeviationDismissed
                || event instanceof DeviationClosed;
    }
}
