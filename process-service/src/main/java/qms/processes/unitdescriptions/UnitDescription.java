package qms.processes.unitdescriptions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.ATTACHMENT_ALREADY_ADDED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.ATTACHMENT_NOT_FOUND;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.DESCRIPTION_LOCKED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.DESCRIPTION_NOT_ADOPTED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.DESCRIPTION_NOT_A_DRAFT;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.YEAR_NOT_OVER;
import static qms.processes.unitdescriptions.UnitDescriptionStatus.ADOPTED;
import static qms.processes.unitdescriptions.UnitDescriptionStatus.DRAFT;
import static qms.processes.unitdescriptions.UnitDescriptionStatus.LOCKED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.unitdescriptions.AttachmentAdded;
import qms.events.unitdescriptions.AttachmentRemoved;
import qms.events.unitdescriptions.CommonPartsWritten;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.FollowUpAccepted;
import qms.events.unitdescriptions.FollowUpCorrected;
import qms.events.unitdescriptions.FollowUpReturned;
import qms.events.unitdescriptions.FollowUpSubmitted;
import qms.events.unitdescriptions.SectionWritten;
import qms.events.unitdescriptions.UnitDescriptionAdopted;
import qms.events.unitdescriptions.UnitDescriptionDrafted;
import qms.events.unitdescriptions.UnitDescriptionEvent;
import qms.events.unitdescriptions.UnitDescriptionLocked;
import qms.processes.unitdescriptions.FollowUpCommand.AcceptFollowUp;
import qms.processes.unitdescriptions.FollowUpCommand.CorrectFollowUp;
import qms.processes.unitdescriptions.FollowUpCommand.ReturnFollowUp;
import qms.processes.unitdescriptions.FollowUpCommand.SubmitFollowUp;
import qms.processes.unitdescriptions.UnitDescriptionCommand.AddAttachment;
import qms.processes.unitdescriptions.UnitDescriptionCommand.AdoptUnitDescription;
import qms.processes.unitdescriptions.UnitDescriptionCommand.DraftUnitDescription;
import qms.processes.unitdescriptions.UnitDescriptionCommand.LockUnitDescription;
import qms.processes.unitdescriptions.UnitDescriptionCommand.RemoveAttachment;
import qms.processes.unitdescriptions.UnitDescriptionCommand.WriteCommonParts;
import qms.processes.unitdescriptions.UnitDescriptionCommand.WriteSection;
import qms.service.store.EventSourcedThing;
import qms.service.store.TakenPeriod;
import qms.web.problems.Problem;
import qms.web.time.FollowUpPeriod;
import qms.web.time.Stockholm;

/** What a unit describes for a year, and how far its sections are followed up (domain life cycle 5.11). */
@AggregateRoot
final class UnitDescription extends EventSourcedThing<UnitDescriptionEvent> {

    private String unit = "";
    private int year;
    private UnitDescriptionStatus status = DRAFT;
    private final Map<String, DescribedSection> sections = new LinkedHashMap<>();
    private final Set<String> attached = new HashSet<>();
    private final FollowUps followUps = new FollowUps();

    UnitDescription() {}

    @CommandHandler
    UnitDescription(DraftUnitDescription command, Clock clock) {
        TakenPeriod.take(TakenPeriod.taking(
                UnitDescriptionCommand.KIND,
                command.unit(),
                Integer.toString(command.year()),
                command.descriptionId().toString(),
                clock.instant()));
        apply(new UnitDescriptionDrafted(
                command.descriptionId(),
                command.unit(),
                command.year(),
                command.sections(),
                command.common(),
                command.copiedFrom(),
                clock.instant()));
    }

    @CommandHandler
    void handle(WriteSection command, Clock clock) {
        refuseUnlessDraft();
        apply(new SectionWritten(command.descriptionId(), unit, command.section(), clock.instant()));
    }

    @CommandHandler
    void handle(WriteCommonParts command, Clock clock) {
        refuseUnlessDraft();
        apply(new CommonPartsWritten(command.descriptionId(), unit, command.common(), clock.instant()));
    }

    @CommandHandler
    void handle(AddAttachment command, Clock clock) {
        refuseIf(status == LOCKED, DESCRIPTION_LOCKED, "Året är avslutat.");
        refuseIf(
                attached.contains(command.attachment().document()),
                ATTACHMENT_ALREADY_ADDED,
                "Handlingen är redan en bilaga till beskrivningen.");
        apply(new AttachmentAdded(command.descriptionId(), unit, command.attachment(), clock.instant()));
    }

    @CommandHandler
    void handle(RemoveAttachment command, Clock clock) {
        refuseIf(status == LOCKED, DESCRIPTION_LOCKED, "Året är avslutat.");
        refuseIf(
                !attached.contains(command.document()),
                ATTACHMENT_NOT_FOUND,
                "Beskrivningen har ingen sådan bilaga att ta bort.");
        apply(new AttachmentRemoved(command.descriptionId(), unit, command.document(), clock.instant()));
    }

    @CommandHandler
    void handle(AdoptUnitDescription command, Clock clock) {
        refuseUnlessDraft();
        apply(new UnitDescriptionAdopted(
                command.descriptionId(),
                unit,
                null,
                year,
                List.copyOf(sections.values()),
                command.inherited(),
                clock.instant()));
    }

    @CommandHandler
    void handle(SubmitFollowUp command, Clock clock) {
        refuseUnlessAdopted();
        LocalDate today = Stockholm.day(clock.instant());
        followUps.maySubmit(command, year, today);
        apply(new FollowUpSubmitted(
                command.descriptionId(),
                unit,
                year,
                command.section(),
                command.period().name(),
                command.text(),
                command.assessment(),
                command.reference(),
                command.lateReason(),
                today,
                clock.instant()));
    }

    @CommandHandler
    void handle(AcceptFollowUp command, Clock clock) {
        refuseUnlessAdopted();
        followUps.mayBeAnswered(command);
        apply(new FollowUpAccepted(
                command.descriptionId(),
                unit,
                year,
                command.section(),
                command.period().name(),
                clock.instant()));
    }

    @CommandHandler
    void handle(ReturnFollowUp command, Clock clock) {
        refuseUnlessAdopted();
        followUps.mayBeAnswered(command);
        apply(new FollowUpReturned(
                command.descriptionId(),
                unit,
                year,
                command.section(),
                command.period().name(),
                command.reason(),
                clock.instant()));
    }

    /** After VB: the year has to be over. What is missing then is missing for ever. */
    @CommandHandler
    void handle(LockUnitDescription command, Clock clock) {
        refuseUnlessAdopted();
        LocalDate last = FollowUpPeriod.VB.in(year).to();
        refuseIf(
                !Stockholm.day(clock.instant()).isAfter(last),
                YEAR_NOT_OVER,
                "Beskrivningen kan låsas först efter " + last + ".");
        apply(new UnitDescriptionLocked(command.descriptionId(), unit, year, clock.instant()));
    }

    @CommandHandler
    void handle(CorrectFollowUp command, Clock clock) {
        followUps.mayBeCorrected(command, status == LOCKED);
        apply(new FollowUpCorrected(
                command.descriptionId(),
                unit,
                year,
                command.section(),
                command.period().name(),
                command.text(),
                command.reason(),
                clock.instant()));
    }

    @Override
    protected void on(UnitDescriptionEvent event) {
        switch (event) {
            case UnitDescriptionDrafted e -> described(e.unit(), e.year(), e.sections());
            case SectionWritten e -> described(unit, year, List.of(e.section()));
            case UnitDescriptionAdopted e -> {
                status = ADOPTED;
                described(e.unit(), e.year(), e.sections());
            }
            case AttachmentAdded e -> attached.add(e.attachment().document());
            case AttachmentRemoved e -> attached.remove(e.document());
            case FollowUpSubmitted e -> followUps.submitted(e.section(), e.period());
            case FollowUpReturned e -> followUps.returned(e.section(), e.period());
            case CommonPartsWritten e -> {}
            case FollowUpAccepted e -> followUps.accepted(e.section(), e.period());
            case UnitDescriptionLocked e -> status = LOCKED;
            case FollowUpCorrected e -> {}
        }
    }

    private void described(String ofUnit, int ofYear, List<DescribedSection> written) {
        unit = ofUnit;
        year = ofYear;
        written.forEach(section -> {
            sections.put(section.key(), section);
            followUps.described(section.key());
        });
    }

    private void refuseUnlessDraft() {
        refuseIf(status != DRAFT, DESCRIPTION_NOT_A_DRAFT, "En fastställd beskrivning ändras genom nästa års.");
    }

    private void refuseUnlessAdopted() {
        refuseIf(status == LOCKED, DESCRIPTION_LOCKED, "Året är avslutat; gör en rättelse.");
        refuseIf(status == DRAFT, DESCRIPTION_NOT_ADOPTED, "Fastställ beskrivningen först.");
    }

    static void refuseIf(boolean against, UnitDescriptionProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
