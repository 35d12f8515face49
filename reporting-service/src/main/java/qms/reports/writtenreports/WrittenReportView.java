package qms.reports.writtenreports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import qms.events.reporttemplates.ReportBlock;
import qms.events.reporttemplates.ReportChapter;
import qms.events.writtenreports.SupplementedFigure;
import qms.service.api.OfUnit;
import qms.service.api.Published;

/** A written report with all that has been written and decided; the frozen figures themselves are read from its events. */
record WrittenReportView(
        String id,
        Planned planned,
        WrittenReportStatus status,
        List<Section> sections,
        Said said,
        List<Freeze> freezes,
        Board board)
        implements OfUnit, Published {

    /** What was said when it was planned, and stays. */
    record Planned(
            @Nullable String externalId,
            String unit,
            String kind,
            int year,
            @Nullable String tertial,
            String title,
            @Nullable String template,
            int templateVersion,
            List<ReportChapter> chapters,
            @Nullable String copiedFrom,
            Instant registeredAt) {}

    /** What stands in a chapter, for the whole or for a department. */
    record Section(
            String chapter,
            String department,
            SectionStatus status,
            @Nullable String owner,
            List<ReportBlock> blocks,
            @Nullable String approvedBy,
            @Nullable String returnedBecause) {

        static Section empty(String chapter, String department) {
            return new Section(chapter, department, SectionStatus.NOT_WRITTEN, null, List.of(), null, null);
        }

        Section owned(String by) {
            return new Section(chapter, department, status, by, blocks, approvedBy, returnedBecause);
        }

        Section written(List<ReportBlock> anew) {
            return new Section(chapter, department, SectionStatus.WRITTEN, owner, anew, null, returnedBecause);
        }

        Section ready() {
            return new Section(chapter, department, SectionStatus.READY, owner, blocks, null, null);
        }

        Section returned(String why) {
            return new Section(chapter, department, SectionStatus.WRITTEN, owner, blocks, null, why);
        }

        Section approved(String by) {
            return new Section(chapter, department, SectionStatus.APPROVED, owner, blocks, by, null);
        }
    }

    /** What has been said of the report as a whole while it was made. */
    record Said(List<Explanation> explanations, List<Decision> decisions, List<Review> reviews) {

        static final Said NOTHING = new Said(List.of(), List.of(), List.of());

        /** The last explanation of a finding holds. */
        Said explained(Explanation last) {
            List<Explanation> more = new ArrayList<>(explanations);
            more.removeIf(earlier -> earlier.finding().equals(last.finding()));
            more.add(last);
            return new Said(List.copyOf(more), decisions, reviews);
        }

        Said decided(Decision last) {
            return new Said(explanations, and(decisions, last), reviews);
        }

        /** The number of a decision is its place, from 1. */
        Said linked(int number, Link link) {
            List<Decision> more = new ArrayList<>(decisions);
            Decision before = more.get(number - 1);
            more.set(
                    number - 1,
                    new Decision(
                            before.kind(),
                            before.text(),
                            before.responsible(),
                            before.due(),
                            before.reference(),
                            before.decidedOn(),
                            and(before.links(), link)));
            return new Said(explanations, List.copyOf(more), reviews);
        }

        Said reviewed(Review last) {
            return new Said(explanations, decisions, and(reviews, last));
        }

        /** What is a draft again has to be read anew. */
        Said unreviewed() {
            return new Said(explanations, decisions, List.of());
        }
    }

    /** What somebody has said of what the X-ray found. */
    record Explanation(String finding, String text, Instant registeredAt) {}

    /** What the management decided, or asked to have changed. */
    record Decision(
            String kind,
            String text,
            @Nullable String responsible,
            @Nullable LocalDate due,
            @Nullable String reference,
            LocalDate decidedOn,
            List<Link> links) {}

    /** What came of a decision: a measure or a request for change. */
    record Link(String kind, String reference) {}

    record Review(String reviewedBy, LocalDate reviewedOn) {}

    /** That the figures were frozen, and what by. */
    record Freeze(
            int number,
            Instant dataAsOf,
            long position,
            long organisationVersion,
            @Nullable String ledgerHead,
            String query,
            String sha256,
            int size) {}

    /** What the board has done with it, and what followed. */
    record Board(
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate meetingOn,
            @Nullable String paragraph,
            @Nullable String registryNumber,
            @Nullable String returnedBecause,
            @Nullable LocalDate publishedOn,
            List<Supplement> supplements) {

        static final Board NOTHING = new Board(null, null, null, null, null, null, List.of());

        Board submitted(LocalDate on, @Nullable LocalDate meeting) {
            return new Board(on, meeting, null, null, null, null, List.of());
        }

        Board returned(@Nullable LocalDate meeting, String why) {
            return new Board(null, meeting, null, null, why, null, List.of());
        }

        Board approved(LocalDate meeting, String minuted, String number) {
            return new Board(submittedOn, meeting, minuted, number, null, null, List.of());
        }

        Board published(LocalDate on) {
            return new Board(submittedOn, meetingOn, paragraph, registryNumber, null, on, List.of());
        }

        Board supplemented(Supplement last) {
            return new Board(
                    submittedOn, meetingOn, paragraph, registryNumber, null, publishedOn, and(supplements, last));
        }
    }

    /** What should have stood in the published report. */
    record Supplement(
            int number,
            List<SupplementedFigure> figures,
            String reason,
            String approvedBy,
            LocalDate decidedOn,
            @Nullable String registryNumber) {}

    @Override
    public String unit() {
        return planned.unit();
    }

    @Override
    public boolean isPublished() {
        return status.isPublished();
    }

    /** The freeze that holds; nothing while the report is written, also after the board has returned it. */
    Optional<Freeze> frozen() {
        return status.isFrozen() ? Optional.of(freezes.getLast()) : Optional.empty();
    }

    Section section(String chapter, String department) {
        return sections.stream()
                .filter(section -> section.chapter().equals(chapter)
                        && section.department().equals(department))
                .findFirst()
                .orElseGet(() -> Section.empty(chapter, department));
    }

    WrittenReportView with(String chapter, String department, UnaryOperator<Section> change) {
        Section before = section(chapter, department);
        List<Section> more = new ArrayList<>(sections);
        int at = more.indexOf(before);
        if (at < 0) {
            more.add(change.apply(before));
        } else {
            more.set(at, change.apply(before));
        }
        return new WrittenReportView(id, planned, status, List.copyOf(more), said, freezes, board);
    }

    WrittenReportView said(Said now) {
        return new WrittenReportView(id, planned, status, sections, now, freezes, board);
    }

    WrittenReportView frozen(Freeze last) {
        return new WrittenReportView(id, planned, status, sections, said, and(freezes, last), board);
    }

    WrittenReportView board(Board now) {
        return new WrittenReportView(id, planned, status, sections, said, freezes, now);
    }

    WrittenReportView now(WrittenReportStatus next) {
        return new WrittenReportView(id, planned, next, sections, said, freezes, board);
    }

    private static <T> List<T> and(List<T> list, T last) {
        List<T> more = new ArrayList<>(list);
        more.add(last);
        return List.copyOf(more);
    }
}
