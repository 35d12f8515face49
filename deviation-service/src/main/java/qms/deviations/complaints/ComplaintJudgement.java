package qms.deviations.complaints;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ALREADY_DECIDED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ANONYMOUS;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_CONFLICT_OF_INTEREST;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_FEEDBACK_GIVEN;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_FEEDBACK_MISSING;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_HANDLED_ELSEWHERE;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_HAS_MEASURES;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_MEASURES_NOT_DECIDED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_MEASURES_NOT_DONE;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_NOT_DECIDED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_NOT_INVESTIGATED;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import qms.deviations.complaints.ComplaintCommand.DecideComplaint;
import qms.deviations.complaints.ComplaintCommand.DecideNoAction;
import qms.deviations.complaints.ComplaintCommand.GiveFeedback;
import qms.deviations.complaints.ComplaintCommand.LinkMeasure;
import qms.deviations.complaints.ComplaintCommand.NoteFeedbackDeclined;
import qms.deviations.complaints.ComplaintCommand.NoteFeedbackNotPossible;
import qms.deviations.complaints.ComplaintCommand.Settling;
import qms.deviations.complaints.ComplaintCommand.StartInvestigation;
import qms.deviations.platform.LinkedMeasures;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintFeedbackDeclined;
import qms.events.complaints.ComplaintFeedbackGiven;
import qms.events.complaints.ComplaintFeedbackNotPossible;
import qms.events.complaints.ComplaintInvestigationStarted;
import qms.events.complaints.ComplaintMeasureLinked;
import qms.events.complaints.ComplaintNoActionDecided;
import qms.events.complaints.ComplaintReceived;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintReopened;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;
import qms.service.store.Meta;

/** How a complaint is looked into, judged, acted upon and answered. */
abstract class ComplaintJudgement extends ComplaintCorrespondence {

    private final Set<MeasureId> measures = new LinkedHashSet<>();
    private @Nullable String concernsPerson;
    private boolean praise;
    private boolean reachable;
    private boolean feedbackWanted;
    private boolean noAction;

    /** Nor does whoever it concerns settle what becomes of it in any other way. */
    @CommandHandlerInterceptor
    final void disinterested(Settling command, MetaData metadata) {
        refuseIfConcerned((String) metadata.get(Meta.ACTOR), "Låt din chef göra det: klagomålet gäller dig.");
    }

    /** It may pass to another investigator, but not to whom it concerns (jäv). */
    @CommandHandler
    final void handle(StartInvestigation command, Clock clock) {
        refuseUnlessHere();
        COMPLAINT_ALREADY_DECIDED.when(steps.has(ComplaintStatus.DECIDED), "Återöppna ärendet om mer ska utredas.");
        refuseIfConcerned(command.investigator(), "Låt någon annan utreda: klagomålet gäller den personen.");
        apply(new ComplaintInvestigationStarted(command.complaintId(), unit, command.investigator(), clock.instant()));
    }

    @CommandHandler
    final void handle(DecideComplaint command, Clock clock) {
        refuseUnlessHere();
        COMPLAINT_NOT_INVESTIGATED.when(
                !steps.has(ComplaintStatus.UNDER_INVESTIGATION), "Ange vem som utreder innan ärendet bedöms.");
        refuseIfConcerned(command.decidedBy(), "Låt din chef bedöma: klagomålet gäller dig.");
        apply(new ComplaintDecided(
                command.complaintId(),
                unit,
                command.outcome(),
                command.deviationFound(),
                clock.instant(),
                command.decidedBy()));
    }

    /** A measure that is named again is named already. */
    @CommandHandler
    final void handle(LinkMeasure command, Clock clock) {
        refuseUnlessOpen();
        if (!measures.contains(command.measureId())) {
            apply(new ComplaintMeasureLinked(command.complaintId(), unit, command.measureId(), clock.instant()));
        }
    }

    @CommandHandler
    final void handle(DecideNoAction command, Clock clock) {
        refuseUnlessDecided();
        COMPLAINT_HAS_MEASURES.when(!measures.isEmpty(), "Avbryt åtgärderna om de inte ska genomföras.");
        apply(new ComplaintNoActionDecided(command.complaintId(), unit, command.reason(), clock.instant()));
    }

    @CommandHandler
    final void handle(GiveFeedback command, Clock clock) {
        refuseUnlessDecided();
        COMPLAINT_ANONYMOUS.when(!reachable, "Ange att återkoppling inte är möjlig.");
        apply(new ComplaintFeedbackGiven(
                command.complaintId(), unit, command.channel(), command.content(), command.givenOn(), clock.instant()));
    }

    @CommandHandler
    final void handle(NoteFeedbackDeclined command, Clock clock) {
        refuseUnlessDecided();
        refuseIfTold();
        apply(new ComplaintFeedbackDeclined(command.complaintId(), unit, command.declinedOn(), clock.instant()));
    }

    @CommandHandler
    final void handle(NoteFeedbackNotPossible command, Clock clock) {
        refuseUnlessDecided();
        refuseIfTold();
        apply(new ComplaintFeedbackNotPossible(command.complaintId(), unit, command.reason(), clock.instant()));
    }

    protected final void refuseIfMeasuresWait(List<SeenMeasure> seen) {
        COMPLAINT_MEASURES_NOT_DONE.when(!LinkedMeasures.allDone(measures, seen), "Avsluta först ärendets åtgärder.");
    }

    /** Praise is thanked for, and what was taken back may be left; all else is judged, acted upon and answered. */
    protected final void refuseIfUnfinished() {
        if (praise || (steps.has(ComplaintStatus.WITHDRAWN) && !steps.has(ComplaintStatus.DECIDED))) {
            return;
        }
        COMPLAINT_NOT_DECIDED.when(
                !steps.has(ComplaintStatus.DECIDED),
                "Bedöm ärendet och ange om en avvikelse konstaterats innan det avslutas.");
        COMPLAINT_MEASURES_NOT_DECIDED.when(
                measures.isEmpty() && !noAction, "Ange åtgärder, eller varför ingen åtgärd behövs.");
        COMPLAINT_FEEDBACK_MISSING.when(
                feedbackWanted && !steps.hasFeedback(), "Återkoppla till avsändaren, eller ange varför det inte går.");
    }

    private void refuseUnlessHere() {
        refuseUnlessOpen();
        COMPLAINT_HANDLED_ELSEWHERE.when(steps.isElsewhere(), "Ärendet är omfört, vidarebefordrat eller en dubblett.");
    }

    private void refuseUnlessDecided() {
        refuseUnlessHere();
        COMPLAINT_NOT_DECIDED.when(!steps.has(ComplaintStatus.DECIDED), "Bedöm ärendet först.");
    }

    private void refuseIfTold() {
        COMPLAINT_FEEDBACK_GIVEN.when(
                steps.has(ComplaintStatus.FEEDBACK_GIVEN), "Avsändaren har redan fått återkoppling.");
    }

    private void refuseIfConcerned(@Nullable String person, String detail) {
        COMPLAINT_CONFLICT_OF_INTEREST.when(person != null && person.equals(concernsPerson), detail);
    }

    @Override
    protected void on(ComplaintEvent event) {
        super.on(event);
        switch (event) {
            case ComplaintReceived e -> {
                reachable = true;
                feedbackWanted = e.feedbackWanted();
            }
            case ComplaintRegistered e -> registered(e);
            case ComplaintCorrected e ->
                praise = e.kind() == null ? praise : e.kind().equals("PRAISE");
            case ComplaintMeasureLinked e -> measures.add(e.measureId());
            case ComplaintNoActionDecided e -> noAction = true;
            case ComplaintReopened e -> noAction = false;
            default -> {}
        }
    }

    private void registered(ComplaintRegistered event) {
        praise = event.kind().equals("PRAISE");
        reachable = reachable || event.complainant() != null;
        feedbackWanted = event.feedbackWanted();
        concernsPerson = event.entry() == null ? null : event.entry().concernsPerson();
    }
}
