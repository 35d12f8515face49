package qms.deviations.lexsarah;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import qms.deviations.lexsarah.LexSarahCommand.CorrectLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.UndoLexSarahCorrection;
import qms.events.lexsarah.LexSarahCorrected;
import qms.events.lexsarah.LexSarahEvent;

/** The report of a lex Sarah case, which is corrected by what is added to it and never by being changed. */
abstract class LexSarahReport extends LexSarahAtIvo {

    private final LexSarahCorrections corrections = new LexSarahCorrections();

    /** Allowed at any time, also of a closed case: what was written stays in the history, and what IVO was sent is as it was. */
    @CommandHandler
    void handle(CorrectLexSarah command, Clock clock) {
        apply(new LexSarahCorrected(
                command.caseId(),
                now().unit(),
                command.reason(),
                command.lawArea(),
                command.occurredOn(),
                command.category(),
                command.otherCategory(),
                clock.instant()));
    }

    @CommandHandler
    void handle(UndoLexSarahCorrection command, Clock clock) {
        apply(corrections.undone(command, now().unit(), clock.instant()));
    }

    @Override
    protected void on(LexSarahEvent event) {
        super.on(event);
        corrections.after(event, version());
    }
}
