package qms.reports.work;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.lexmaria.LexMariaClosed;
import qms.events.lexmaria.LexMariaDeclined;
import qms.events.lexmaria.LexMariaEvent;
import qms.events.lexmaria.LexMariaEventAnalysed;
import qms.events.lexmaria.LexMariaInvestigationOpened;

/** Events in health care that somebody has been appointed to investigate. */
@Component
class LexMariaInvestigations extends WorkProjection<LexMariaEvent> {

    private static final String INVESTIGATION = "investigation";

    LexMariaInvestigations() {
        super("work-of-lexmaria-investigations", LexMariaEvent.class);
    }

    @Override
    @Nullable
    Work after(@Nullable Work before, LexMariaEvent event) {
        if (event instanceof LexMariaInvestigationOpened e) {
            return Work.of(e.unit(), "")
                    .opening(forPerson(
                            INVESTIGATION,
                            WorkKind.INVESTIGATION,
                            "Utred händelsen",
                            "/api/lex-maria-cases/" + e.subject(),
                            e.investigator(),
                            e.registeredAt()));
        }
        return before != null && isDone(event) ? before.done() : before;
    }

    private static boolean isDone(LexMariaEvent event) {
        return event instanceof LexMariaEventAnalysed
                || event instanceof LexMariaDeclined
                || event instanceof LexMariaClosed;
    }
}
