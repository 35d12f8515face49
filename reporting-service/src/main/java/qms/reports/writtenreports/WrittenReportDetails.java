package qms.reports.writtenreports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.reporttemplates.ReportBlock;
import qms.events.reporttemplates.ReportChapter;
import qms.reports.platform.ReportDue;

/**
 * A written report as it is answered.
 *
 * @param due when it is to be there by law; missing where no law names a day
 * @param templateVersion the version of the template that it was made with, and keeps
 * @param freezes each time that the figures were frozen; the last one holds while the report is not a draft again
 */
record WrittenReportDetails(
        String id,
        @Nullable String externalId,
        String unit,
        String kind,
        int year,
        @Nullable String tertial,
        String title,
        @Nullable ReportDue due,
        WrittenReportStatus status,
        @Nullable String template,
        int templateVersion,
        @Nullable String copiedFrom,
        List<Chapter> chapters,
        List<WrittenReportView.Explanation> explanations,
        List<WrittenReportView.Decision> decisions,
        List<WrittenReportView.Review> reviews,
        List<WrittenReportView.Freeze> freezes,
        WrittenReportView.Board board,
        Instant registeredAt) {

    /**
     * A chapter: what always stands in it, and what has been written.
     *
     * @param due the last day for its texts
     */
    record Chapter(
            String key, String title, @Nullable LocalDate due, List<ReportBlock> blocks, List<Written> sections) {}

    /**
     * What is written in a chapter for the whole, or for a department.
     *
     * @param owner who writes it
     */
    record Written(
            String department,
            SectionStatus status,
            @Nullable String owner,
            List<ReportBlock> blocks,
            @Nullable String approvedBy,
            @Nullable String returnedBecause) {

        static Written of(WrittenReportView.Section section) {
            return new Written(
                    section.department(),
                    section.status(),
                    section.owner(),
                    section.blocks(),
                    section.approvedBy(),
                    section.returnedBecause());
        }
    }

    static WrittenReportDetails of(WrittenReportView view) {
        WrittenReportView.Planned planned = view.planned();
        return new WrittenReportDetails(
                view.id(),
                planned.externalId(),
                planned.unit(),
                planned.kind(),
                planned.year(),
                planned.tertial(),
                planned.title(),
                ReportDue.of(planned.kind(), planned.year()).orElse(null),
                view.status(),
                planned.template(),
                planned.templateVersion(),
                planned.copiedFrom(),
                planned.chapters().stream()
                        .map(chapter -> chapter(view, chapter))
                        .toList(),
                view.said().explanations(),
                view.said().decisions(),
                view.said().reviews(),
                view.freezes(),
                view.board(),
                planned.registeredAt());
    }

    /** The one for the whole first, then those of the departments. */
    static List<WrittenReportView.Section> sections(WrittenReportView view, String chapter) {
        return view.sections().stream()
                .filter(section -> section.chapter().equals(chapter))
                .sorted((one, other) -> Boolean.compare(
                        !one.department().equals(view.unit()),
                        !other.department().equals(view.unit())))
                .toList();
    }

    private static Chapter chapter(WrittenReportView view, ReportChapter chapter) {
        return new Chapter(
                chapter.key(),
                chapter.title(),
                due(chapter.due(), view.planned().year()),
                chapter.blocks(),
                sections(view, chapter.key()).stream().map(Written::of).toList());
    }

    private static @Nullable LocalDate due(@Nullable String monthAndDay, int year) {
        return monthAndDay == null ? null : MonthDay.parse("--" + monthAndDay).atYear(year + 1);
    }
}
