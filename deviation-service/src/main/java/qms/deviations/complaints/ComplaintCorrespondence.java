package qms.deviations.complaints;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_CLOSED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ENOUGH_RECEIVED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_NOT_REGISTERED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_WITHOUT_RECEIPT;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import qms.deviations.complaints.ComplaintCommand.AddNote;
import qms.deviations.complaints.ComplaintCommand.AskSender;
import qms.deviations.complaints.ComplaintCommand.AttachFile;
import qms.deviations.complaints.ComplaintCommand.MarkSecrecy;
import qms.deviations.complaints.ComplaintCommand.TakeMessage;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintFileAttached;
import qms.events.complaints.ComplaintMessageReceived;
import qms.events.complaints.ComplaintNoteAdded;
import qms.events.complaints.ComplaintQuestionAsked;
import qms.events.complaints.ComplaintReceived;
import qms.events.complaints.ComplaintSecrecyMarked;
import qms.service.store.EventSourcedThing;

/** What is written and sent about a complaint, beside its way through the office; the sender takes part by the receipt. */
abstract class ComplaintCorrespondence extends EventSourcedThing<ComplaintEvent> {

    static final String SENDER = "SENDER";

    /** Anybody may write without a login, so that there must be an end to it. */
    private static final int MOST_MESSAGES = 50;

    private static final int MOST_FILES = 10;

    protected String unit = "";
    protected ComplaintSteps steps = ComplaintSteps.NONE;
    protected boolean hasReceipt;
    private int messages;
    private int files;

    @CommandHandler
    final void handle(MarkSecrecy command, Clock clock) {
        apply(new ComplaintSecrecyMarked(command.complaintId(), unit, command.marking(), clock.instant()));
    }

    @CommandHandler
    final void handle(AskSender command, Clock clock) {
        refuseIfClosed("Återöppna ärendet innan avsändaren tillfrågas.");
        COMPLAINT_WITHOUT_RECEIPT.when(!hasReceipt, "Kontakta avsändaren på det sätt som står i ärendet.");
        apply(new ComplaintQuestionAsked(command.complaintId(), unit, command.text(), clock.instant()));
    }

    @CommandHandler
    final void handle(TakeMessage command, Clock clock) {
        refuseIfClosed("Lämna en ny synpunkt om det är något mer.");
        COMPLAINT_WITHOUT_RECEIPT.when(!hasReceipt, "Ärendet kom inte in genom formuläret.");
        COMPLAINT_ENOUGH_RECEIVED.when(messages >= MOST_MESSAGES, "Kontakta enheten om det är något mer.");
        apply(new ComplaintMessageReceived(command.complaintId(), unit, command.text(), clock.instant()));
    }

    @CommandHandler
    final void handle(AttachFile command, Clock clock) {
        refuseIfClosed("Ett avslutat ärende tar inte emot fler filer.");
        COMPLAINT_ENOUGH_RECEIVED.when(
                command.by().equals(SENDER) && files >= MOST_FILES, "Högst " + MOST_FILES + " filer kan bifogas.");
        apply(new ComplaintFileAttached(command.complaintId(), unit, command.file(), command.by(), clock.instant()));
    }

    @CommandHandler
    final void handle(AddNote command, Clock clock) {
        apply(new ComplaintNoteAdded(command.complaintId(), unit, command.note(), clock.instant()));
    }

    @Override
    protected void on(ComplaintEvent event) {
        steps = steps.after(event);
        if (event instanceof ComplaintReceived) {
            hasReceipt = true;
        } else if (event instanceof ComplaintMessageReceived) {
            messages++;
        } else if (event instanceof ComplaintFileAttached attached
                && attached.by().equals(SENDER)) {
            files++;
        }
    }

    protected final boolean isRegistered() {
        return steps.has(ComplaintStatus.REGISTERED);
    }

    protected final void refuseIfUnregistered() {
        COMPLAINT_NOT_REGISTERED.when(!isRegistered(), "Registrera ärendet först.");
    }

    protected final void refuseUnlessOpen() {
        refuseIfClosed("Återöppna ärendet först.");
        refuseIfUnregistered();
    }

    protected final void refuseIfClosed(String detail) {
        COMPLAINT_CLOSED.when(steps.has(ComplaintStatus.CLOSED), detail);
    }
}
