package qms.reports.writtenreports;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.reports.writtenreports.WrittenReportProblem.REVIEW_DECISION_LINKED;
import static qms.reports.writtenreports.WrittenReportProblem.REVIEW_DECISION_UNKNOWN;
import static qms.reports.writtenreports.WrittenReportProblem.WRITTEN_REPORT_DECIDED;
import static qms.reports.writtenreports.WrittenReportProblem.WRITTEN_REPORT_NOT_APPROVED;
import static qms.reports.writtenreports.WrittenReportProblem.WRITTEN_REPORT_NOT_DRAFT;
import static qms.reports.writtenreports.WrittenReportProblem.WRITTEN_REPORT_NOT_FROZEN;
import static qms.reports.writtenreports.WrittenReportProblem.WRITTEN_REPORT_NOT_PUBLISHED;
import static qms.reports.writtenreports.WrittenReportProblem.WRITTEN_REPORT_NOT_REVIEWED;
import static qms.reports.writtenreports.WrittenReportProblem.WRITTEN_REPORT_NOT_SUBMITTED;
import static qms.reports.writtenreports.WrittenReportProblem.WRITTEN_REPORT_NO_MANAGEMENT_REVIEW;
import static qms.reports.writtenreports.WrittenReportStatus.APPROVED;
import static qms.reports.writtenreports.WrittenReportStatus.DRAFT;
import static qms.reports.writtenreports.WrittenReportStatus.FROZEN;
import static qms.reports.writtenreports.WrittenReportStatus.REVIEWED;
import static qms.reports.writtenreports.WrittenReportStatus.SUBMITTED_TO_BOARD;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import qms.events.writtenreports.ReviewDecisionLinked;
import qms.events.writtenreports.ReviewDecisionRecorded;
import qms.events.writtenreports.SupplementAdded;
import qms.events.writtenreports.WrittenReportApproved;
import qms.events.writtenreports.WrittenReportEvent;
import qms.events.writtenreports.WrittenReportFrozen;
import qms.events.writtenreports.WrittenReportId;
import qms.events.writtenreports.WrittenReportPlanned;
import qms.events.writtenreports.WrittenReportPublished;
import qms.events.writtenreports.WrittenReportReopened;
import qms.events.writtenreports.WrittenReportReturned;
import qms.events.writtenreports.WrittenReportReviewed;
import qms.events.writtenreports.WrittenReportSubmitted;
import qms.reports.platform.FrozenFigures;
import qms.reports.writtenreports.WrittenReportCommand.ApproveReport;
import qms.reports.writtenreports.WrittenReportCommand.CopyReport;
import qms.reports.writtenreports.WrittenReportCommand.FreezeReport;
import qms.reports.writtenreports.WrittenReportCommand.LinkDecision;
import qms.reports.writtenreports.WrittenReportCommand.Plan;
import qms.reports.writtenreports.WrittenReportCommand.PlanReport;
import qms.reports.writtenreports.WrittenReportCommand.PublishReport;
import qms.reports.writtenreports.WrittenReportCommand.RecordDecision;
import qms.reports.writtenreports.WrittenReportCommand.ReopenReport;
import qms.reports.writtenreports.WrittenReportCommand.ReturnReport;
import qms.reports.writtenreports.WrittenReportCommand.ReviewReport;
import qms.reports.writtenreports.WrittenReportCommand.SubmitReport;
import qms.reports.writtenreports.WrittenReportCommand.SupplementReport;

/** A written report: decides what may happen to it (domain life cycle 5.12); here from its plan to the board's decision and what follows. */
@AggregateRoot
final class WrittenReport extends ReportBeingWritten {

    static final String MANAGEMENT_REVIEW = "MANAGEMENT_REVIEW";

    private String kind = "";
    private final Set<String> links = new HashSet<>();
    private int decisions;
    private int freezes;
    private int supplements;

    WrittenReport() {}

    @CommandHandler
    WrittenReport(PlanReport command, Clock clock) {
        apply(planned(command.writtenReportId(), command.plan(), null, clock.instant()));
    }

    @CommandHandler
    WrittenReport(CopyReport command, Clock clock) {
        Instant now = clock.instant();
        apply(planned(command.writtenReportId(), command.plan(), command.from(), now));
        String of = command.plan().unit();
        command.sections().forEach(section -> apply(written(command.writtenReportId(), of, section, now)));
    }

    @CommandHandler
    void handle(RecordDecision command, Clock clock) {
        refuseIf(
                !kind.equals(MANAGEMENT_REVIEW),
                WRITTEN_REPORT_NO_MANAGEMENT_REVIEW,
                "Beslut antecknas i ledningens genomgång.");
        refuseIf(!status.isDecided(), WRITTEN_REPORT_DECIDED, "Genomgången har inte börjat eller är avslutad.");
        apply(new ReviewDecisionRecorded(
                command.writtenReportId(),
                unit,
                command.kind(),
                command.text(),
                command.responsible(),
                command.due(),
                command.reference(),
                command.decidedOn(),
                clock.instant()));
    }

    /** Also when the review is over: what comes of it comes afterwards. */
    @CommandHandler
    void handle(LinkDecision command, Clock clock) {
        refuseIf(
                command.decision() < 1 || command.decision() > decisions,
                REVIEW_DECISION_UNKNOWN,
                "Beslut " + command.decision() + " är inte antecknat.");
        refuseIf(
                links.contains(command.decision() + " " + command.reference()),
                REVIEW_DECISION_LINKED,
                "Det är redan sagt vad beslutet ledde till.");
        apply(new ReviewDecisionLinked(
                command.writtenReportId(),
                unit,
                command.decision(),
                command.kind(),
                command.reference(),
                clock.instant()));
    }

    /** May be reviewed by more than one: the coordinator and the heads of departments. */
    @CommandHandler
    void handle(ReviewReport command, Clock clock) {
        refuseIf(
                status != DRAFT && status != REVIEWED,
                WRITTEN_REPORT_NOT_DRAFT,
                "Sätt samman kapitlen till ett utkast innan det granskas.");
        apply(new WrittenReportReviewed(
                command.writtenReportId(), unit, command.reviewedBy(), command.reviewedOn(), clock.instant()));
    }

    @CommandHandler
    void handle(ReopenReport command, Clock clock) {
        refuseIf(
                status != REVIEWED && status != FROZEN,
                WRITTEN_REPORT_NOT_REVIEWED,
                "Bara det som är granskat eller fryst, och inte lämnat till nämnden, kan bli utkast igen.");
        apply(new WrittenReportReopened(command.writtenReportId(), unit, command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(FreezeReport command, Clock clock) {
        refuseIf(status != REVIEWED, WRITTEN_REPORT_NOT_REVIEWED, "Granska utkastet innan siffrorna fryses.");
        refuseErrors(command.errors());
        FrozenFigures figures = command.figures();
        Packed packed = Packed.of(figures.json());
        apply(new WrittenReportFrozen(
                command.writtenReportId(),
                unit,
                freezes + 1,
                figures.dataAsOf(),
                figures.position(),
                figures.organisationVersion(),
                figures.ledgerHead(),
                figures.query(),
                packed.sha256(),
                packed.size(),
                packed.text(),
                clock.instant()));
    }

    @CommandHandler
    void handle(SubmitReport command, Clock clock) {
        refuseIf(status != FROZEN, WRITTEN_REPORT_NOT_FROZEN, "Frys siffrorna innan rapporten lämnas till nämnden.");
        apply(new WrittenReportSubmitted(
                command.writtenReportId(), unit, command.submittedOn(), command.meetingOn(), clock.instant()));
    }

    @CommandHandler
    void handle(ReturnReport command, Clock clock) {
        refuseUnlessSubmitted();
        apply(new WrittenReportReturned(
                command.writtenReportId(), unit, command.meetingOn(), command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(ApproveReport command, Clock clock) {
        refuseUnlessSubmitted();
        refuseErrors(command.errors());
        apply(new WrittenReportApproved(
                command.writtenReportId(),
                unit,
                command.meetingOn(),
                command.paragraph(),
                command.registryNumber(),
                clock.instant()));
    }

    @CommandHandler
    void handle(PublishReport command, Clock clock) {
        refuseIf(status != APPROVED, WRITTEN_REPORT_NOT_APPROVED, "Nämnden ska ha godkänt rapporten.");
        apply(new WrittenReportPublished(command.writtenReportId(), unit, command.publishedOn(), clock.instant()));
    }

    /** Changes nothing of what was published. */
    @CommandHandler
    void handle(SupplementReport command, Clock clock) {
        refuseIf(!status.isPublished(), WRITTEN_REPORT_NOT_PUBLISHED, "Bara en publicerad rapport rättas med tillägg.");
        apply(new SupplementAdded(
                command.writtenReportId(),
                unit,
                supplements + 1,
                command.figures(),
                command.reason(),
                command.approvedBy(),
                command.decidedOn(),
                command.registryNumber(),
                clock.instant()));
    }

    @Override
    protected void on(WrittenReportEvent event) {
        super.on(event);
        switch (event) {
            case WrittenReportPlanned e -> kind = e.kind();
            case ReviewDecisionRecorded e -> decisions++;
            case ReviewDecisionLinked e -> links.add(e.decision() + " " + e.reference());
            case WrittenReportFrozen e -> freezes = e.number();
            case SupplementAdded e -> supplements = e.number();
            default -> {}
        }
    }

    private static WrittenReportPlanned planned(
            WrittenReportId id, Plan plan, @Nullable WrittenReportId from, Instant now) {
        return new WrittenReportPlanned(
                id,
                plan.unit(),
                null,
                plan.kind(),
                plan.year(),
                plan.tertial(),
                plan.title(),
                plan.template(),
                plan.templateVersion(),
                plan.chapters(),
                from,
                now);
    }

    private void refuseUnlessSubmitted() {
        refuseIf(
                status != SUBMITTED_TO_BOARD,
                WRITTEN_REPORT_NOT_SUBMITTED,
                "Nämnden beslutar om det som har lämnats till den.");
    }
}
