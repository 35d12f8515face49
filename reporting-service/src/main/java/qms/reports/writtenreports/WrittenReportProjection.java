package qms.reports.writtenreports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.writtenreports.ChapterApproved;
import qms.events.writtenreports.ChapterClaimed;
import qms.events.writtenreports.ChapterMarkedReady;
import qms.events.writtenreports.ChapterReturned;
import qms.events.writtenreports.ChapterWritten;
import qms.events.writtenreports.CollectingStarted;
import qms.events.writtenreports.DraftCompiled;
import qms.events.writtenreports.FindingExplained;
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
import qms.reports.writtenreports.WrittenReportView.Board;
import qms.reports.writtenreports.WrittenReportView.Decision;
import qms.reports.writtenreports.WrittenReportView.Explanation;
import qms.reports.writtenreports.WrittenReportView.Freeze;
import qms.reports.writtenreports.WrittenReportView.Link;
import qms.reports.writtenreports.WrittenReportView.Planned;
import qms.reports.writtenreports.WrittenReportView.Review;
import qms.reports.writtenreports.WrittenReportView.Said;
import qms.reports.writtenreports.WrittenReportView.Section;
import qms.reports.writtenreports.WrittenReportView.Supplement;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every written report and how far it has come. */
@Component
class WrittenReportProjection implements Projection<WrittenReportEvent, WrittenReportView> {

    @Override
    public String collection() {
        return "written-reports";
    }

    @Override
    public Class<WrittenReportEvent> events() {
        return WrittenReportEvent.class;
    }

    @Override
    public Class<WrittenReportView> viewType() {
        return WrittenReportView.class;
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public WrittenReportView evolve(@Nullable WrittenReportView view, WrittenReportEvent event, Recorded recorded) {
        if (event instanceof WrittenReportPlanned planned) {
            return planned(planned);
        }
        WrittenReportView before = Objects.requireNonNull(view, "a written report begins with being planned");
        WrittenReportView after = switch (event) {
            case WrittenReportPlanned e -> planned(e);
            case CollectingStarted e -> before;
            case ChapterClaimed e -> before.with(e.chapter(), e.department(), section -> section.owned(e.owner()));
            case ChapterWritten e -> before.with(e.chapter(), e.department(), section -> section.written(e.blocks()));
            case ChapterMarkedReady e -> before.with(e.chapter(), e.department(), Section::ready);
            case ChapterReturned e -> before.with(e.chapter(), e.department(), section -> section.returned(e.reason()));
            case ChapterApproved e ->
                before.with(e.chapter(), e.department(), section -> section.approved(e.approvedBy()));
            case DraftCompiled e -> before;
            case FindingExplained e ->
                before.said(before.said().explained(new Explanation(e.finding(), e.text(), e.registeredAt())));
            case ReviewDecisionRecorded e ->
                before.said(before.said()
                        .decided(new Decision(
                                e.kind(),
                                e.text(),
                                e.responsible(),
                                e.due(),
                                e.reference(),
                                e.decidedOn(),
                                List.of())));
            case ReviewDecisionLinked e ->
                before.said(before.said().linked(e.decision(), new Link(e.kind(), e.reference())));
            case WrittenReportReviewed e ->
                before.said(before.said().reviewed(new Review(e.reviewedBy(), e.reviewedOn())));
            case WrittenReportReopened e -> before.said(before.said().unreviewed());
            case WrittenReportFrozen e -> before.frozen(freeze(e));
            case WrittenReportSubmitted e -> before.board(before.board().submitted(e.submittedOn(), e.meetingOn()));
            case WrittenReportReturned e ->
                before.board(before.board().returned(e.meetingOn(), e.reason()))
                        .said(before.said().unreviewed());
            case WrittenReportApproved e ->
                before.board(before.board().approved(e.meetingOn(), e.paragraph(), e.registryNumber()));
            case WrittenReportPublished e -> before.board(before.board().published(e.publishedOn()));
            case SupplementAdded e -> before.board(before.board().supplemented(supplement(e)));
        };
        return after.now(before.status().after(event));
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "kind", "year", "tertial", "status", "externalId", "registeredAt", "published");
    }

    @Override
    public Map<String, Object> keys(WrittenReportView view) {
        Planned planned = view.planned();
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", planned.unit());
        keys.put("kind", planned.kind());
        keys.put("year", planned.year());
        keys.put("status", view.status());
        keys.put("registeredAt", planned.registeredAt());
        keys.put("published", view.status().isPublished());
        Optional.ofNullable(planned.tertial()).ifPresent(tertial -> keys.put("tertial", tertial));
        Optional.ofNullable(planned.externalId()).ifPresent(external -> keys.put("externalId", external));
        return keys;
    }

    private static WrittenReportView planned(WrittenReportPlanned event) {
        return new WrittenReportView(
                event.writtenReportId().toString(),
                new Planned(
                        event.externalId(),
                        event.unit(),
                        event.kind(),
                        event.year(),
                        event.tertial(),
                        event.title(),
                        event.template(),
                        event.templateVersion(),
                        event.chapters(),
                        Optional.ofNullable(event.copiedFrom())
                                .map(WrittenReportId::toString)
                                .orElse(null),
                        event.registeredAt()),
                WrittenReportStatus.PLANNED,
                List.of(),
                Said.NOTHING,
                List.of(),
                Board.NOTHING);
    }

    private static Freeze freeze(WrittenReportFrozen event) {
        return new Freeze(
                event.number(),
                event.dataAsOf(),
                event.position(),
                event.organisationVersion(),
                event.ledgerHead(),
                event.query(),
                event.sha256(),
                event.size());
    }

    private static Supplement supplement(SupplementAdded event) {
        return new Supplement(
                event.number(),
                event.figures(),
                event.reason(),
                event.approvedBy(),
                event.decidedOn(),
                event.registryNumber());
    }
}
