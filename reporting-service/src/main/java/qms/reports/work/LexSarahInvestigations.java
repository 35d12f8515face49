package qms.reports.work;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahInvestigated;
import qms.events.lexsarah.LexSarahInvestigatorAppointed;

/** Lex Sarah cases that somebody has been appointed to investigate. */
@Component
class LexSarahInvestigations extends WorkProjection<LexSarahEvent> {

    private static final String INVESTIGATION = "investigation";

    LexSarahInvestigations() {
        super("work-of-lexsarah-investigations", LexSarahEvent.class);
    }

    @Override
    @Nullable
    Work after(@Nullable Work before, LexSarahEvent event) {
        if (event instanceof LexSarahInvestigatorAppointed e) {
            return Work.of(e.unit(), "")
                    .opening(forPerson(
                            INVESTIGATION,
                            WorkKind.INVESTIGATION,
                            "Utred rapporten enligt lex Sarah",
                            "/api/lex-sarah-cases/" + e.subject(),
                            e.investigator(),
                            e.registeredAt()));
        }
        return before != null && isDone(event) ? before.done() : before;
    }

    private static boolean isDone(LexSarahEvent event) {
        return event instanceof LexSarahInvestigated
                || event instanceof LexSarahDeclined
                || event instanceof LexSarahClosed;
    }
}
