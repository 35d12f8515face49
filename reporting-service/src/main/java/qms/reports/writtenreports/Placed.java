package qms.reports.writtenreports;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.reporttemplates.ReportBlock;
import qms.events.reporttemplates.ReportChapter;
import qms.reports.platform.Placeable;

/** What stands in the chapters of a report by reference. */
final class Placed {

    private Placed() {}

    /**
     * A figure, table or chart where it stands.
     *
     * @param department whose section it stands in; the unit of the report for what the template has placed
     * @param byTemplate whether the template has placed it, for the whole
     */
    record InChapter(ReportChapter chapter, String department, boolean byTemplate, ReportBlock block) {

        String reference() {
            return Optional.ofNullable(block.reference()).orElse("");
        }

        String title() {
            return Placeable.find(block.kind(), reference())
                    .map(Placeable::title)
                    .orElse(reference());
        }

        /** Whose figures are shown: those of the department that writes, where it does not say. */
        String figuresOf() {
            @Nullable String said = block.figuresOf();
            return said == null ? department : said;
        }

        String link(WrittenReportView report) {
            return "/api/written-reports/" + report.id() + "/chapters/" + chapter.key();
        }
    }

    static Stream<InChapter> in(WrittenReportView report) {
        return report.planned().chapters().stream()
                .flatMap(chapter -> Stream.concat(
                        chapter.blocks().stream().map(block -> new InChapter(chapter, report.unit(), true, block)),
                        WrittenReportDetails.sections(report, chapter.key()).stream()
                                .flatMap(section -> section.blocks().stream()
                                        .map(block -> new InChapter(chapter, section.department(), false, block)))))
                .filter(placed -> !placed.block().kind().equals("TEXT"));
    }
}
