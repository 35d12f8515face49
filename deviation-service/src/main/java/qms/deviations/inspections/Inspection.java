package qms.deviations.inspections;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.inspections.InspectionProblem.INSPECTION_EXTENDED_TO_AN_EARLIER_DAY;
import static qms.deviations.inspections.InspectionProblem.INSPECTION_MEASURES_LEFT;
import static qms.deviations.inspections.InspectionProblem.INSPECTION_OTHER_STAGE;
import static qms.deviations.inspections.InspectionStatus.ANNOUNCED;
import static qms.deviations.inspections.InspectionStatus.CLOSED;
import static qms.deviations.inspections.InspectionStatus.FINDINGS_RECEIVED;
import static qms.deviations.inspections.InspectionStatus.ONGOING;
import static qms.deviations.inspections.InspectionStatus.RESPONDED;
import static qms.deviations.inspections.InspectionStatus.RESPONSE_DUE;
import static qms.deviations.platform.Guards.refuseIf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.deviations.inspections.InspectionCommand.AnnounceInspection;
import qms.deviations.inspections.InspectionCommand.CloseInspection;
import qms.deviations.inspections.InspectionCommand.ExtendResponse;
import qms.deviations.inspections.InspectionCommand.LinkMeasure;
import qms.deviations.inspections.InspectionCommand.RecordDecision;
import qms.deviations.inspections.InspectionCommand.RecordFindings;
import qms.deviations.inspections.InspectionCommand.RequireResponse;
import qms.deviations.inspections.InspectionCommand.Respond;
import qms.deviations.inspections.InspectionCommand.StartInspection;
import qms.deviations.platform.LinkedMeasures;
import qms.events.inspections.InspectionAnnounced;
import qms.events.inspections.InspectionClosed;
import qms.events.inspections.InspectionDecided;
import qms.events.inspections.InspectionEvent;
import qms.events.inspections.InspectionFindingsReceived;
import qms.events.inspections.InspectionMeasureLinked;
import qms.events.inspections.InspectionResponded;
import qms.events.inspections.InspectionResponseExtended;
import qms.events.inspections.InspectionResponseRequired;
import qms.events.inspections.InspectionStarted;
import qms.events.measures.MeasureId;
import qms.service.store.EventSourcedThing;

/** An inspection or audit from outside: decides what may happen to it (domain life cycle 5.13). */
@AggregateRoot
final class Inspection extends EventSourcedThing<InspectionEvent> {

    private final Set<MeasureId> measures = new LinkedHashSet<>();
    private String unit = "";
    private InspectionStatus status = ANNOUNCED;
    private LocalDate due = LocalDate.MIN;
    private boolean faultless;

    Inspection() {}

    @CommandHandler
    Inspection(AnnounceInspection command, Clock clock) {
        apply(new InspectionAnnounced(
                command.inspectionId(),
                command.unit(),
                null,
                command.authority(),
                command.authorityName(),
                command.reference(),
                command.subject(),
                command.announcedOn(),
                clock.instant()));
    }

    @CommandHandler
    void handle(StartInspection command, Clock clock) {
        onlyIn("Bara en aviserad tillsyn påbörjas.", ANNOUNCED);
        apply(new InspectionStarted(command.inspectionId(), unit, command.startedOn(), clock.instant()));
    }

    @CommandHandler
    void handle(RecordFindings command, Clock clock) {
        refuseIf(
                status.isDecided() || status == CLOSED,
                INSPECTION_OTHER_STAGE,
                "Iakttagelser förs in innan myndigheten har beslutat.");
        apply(new InspectionFindingsReceived(
                command.inspectionId(), unit, command.receivedOn(), command.findings(), clock.instant()));
    }

    @CommandHandler
    void handle(RequireResponse command, Clock clock) {
        onlyIn("Ett svar begärs en gång; för senare dag finns anstånd.", ANNOUNCED, ONGOING, FINDINGS_RECEIVED);
        apply(new InspectionResponseRequired(command.inspectionId(), unit, command.due(), clock.instant()));
    }

    /** Only the authority gives more time. */
    @CommandHandler
    void handle(ExtendResponse command, Clock clock) {
        onlyIn("Anstånd ges medan ett svar väntas.", RESPONSE_DUE);
        refuseIf(
                !command.extendedTo().isAfter(due),
                INSPECTION_EXTENDED_TO_AN_EARLIER_DAY,
                "Ange en dag efter " + due + ".");
        apply(new InspectionResponseExtended(
                command.inspectionId(),
                unit,
                due,
                command.extendedTo(),
                command.grantedOn(),
                command.reason(),
                clock.instant()));
    }

    @CommandHandler
    void handle(Respond command, Clock clock) {
        onlyIn("Inget svar väntas.", RESPONSE_DUE);
        apply(new InspectionResponded(
                command.inspectionId(), unit, command.respondedOn(), command.registryNumber(), clock.instant()));
    }

    @CommandHandler
    void handle(RecordDecision command, Clock clock) {
        onlyIn("Beslutet förs in efter iakttagelser eller svar.", FINDINGS_RECEIVED, RESPONSE_DUE, RESPONDED);
        apply(new InspectionDecided(
                command.inspectionId(),
                unit,
                command.decidedOn(),
                command.outcome(),
                command.fine(),
                command.measuresDue(),
                command.summary(),
                clock.instant()));
    }

    /** To name a measure again changes nothing. */
    @CommandHandler
    void handle(LinkMeasure command, Clock clock) {
        refuseIf(status == CLOSED, INSPECTION_OTHER_STAGE, "Till en avslutad tillsyn läggs inget mer.");
        if (!measures.contains(command.measure())) {
            apply(new InspectionMeasureLinked(command.inspectionId(), unit, command.measure(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(CloseInspection command, Clock clock) {
        refuseIf(!status.isDecided(), INSPECTION_OTHER_STAGE, "Tillsynen avslutas när myndigheten har beslutat.");
        refuseIf(
                !faultless && measures.isEmpty() && command.withoutMeasures() == null,
                INSPECTION_MEASURES_LEFT,
                "Ange varför bristerna inte ger någon åtgärd.");
        refuseIf(
                !LinkedMeasures.allDone(measures, command.measures()),
                INSPECTION_MEASURES_LEFT,
                "Alla åtgärder är inte genomförda och bedömda.");
        apply(new InspectionClosed(
                command.inspectionId(),
                unit,
                command.closedOn(),
                command.measures(),
                command.withoutMeasures(),
                clock.instant()));
    }

    @Override
    protected void on(InspectionEvent event) {
        status = status.after(event);
        switch (event) {
            case InspectionAnnounced e -> unit = e.unit();
            case InspectionStarted e -> {}
            case InspectionFindingsReceived e -> {}
            case InspectionResponseRequired e -> due = e.due();
            case InspectionResponseExtended e -> due = e.extendedTo();
            case InspectionResponded e -> {}
            case InspectionDecided e -> faultless = e.outcome().equals("NO_DEFICIENCIES");
            case InspectionMeasureLinked e -> measures.add(e.measureId());
            case InspectionClosed e -> {}
        }
    }

    private void onlyIn(String detail, InspectionStatus... stages) {
        refuseIf(!Arrays.asList(stages).contains(status), INSPECTION_OTHER_STAGE, detail);
    }
}
