package qms.reports.writtenreports;

import java.util.List;
import java.util.stream.Stream;
import qms.events.reporttemplates.ReportChapter;
import qms.reports.writtenreports.WrittenReportView.Section;

/** Every chapter of the template is written, and what is written is approved. */
final class ChaptersToBeReady implements XRayRule {

    @Override
    public Stream<XRayFinding> find(Seen seen) {
        return seen.report().planned().chapters().stream().flatMap(chapter -> of(seen, chapter));
    }

    private static Stream<XRayFinding> of(Seen seen, ReportChapter chapter) {
        List<Section> written = WrittenReportDetails.sections(seen.report(), chapter.key()).stream()
                .filter(section -> !section.blocks().isEmpty())
                .toList();
        if (written.isEmpty() && chapter.blocks().isEmpty()) {
            return Stream.of(XRayFinding.error(
                    "Kapitlet ”" + chapter.title() + "” är tomt.",
                    link(seen, chapter),
                    "CHAPTER_EMPTY",
                    chapter.key()));
        }
        return written.stream()
                .filter(section -> section.status() != SectionStatus.APPROVED)
                .map(section -> XRayFinding.error(
                        "Kapitlet ”%s” för %s är inte godkänt."
                                .formatted(chapter.title(), seen.name(section.department())),
                        link(seen, chapter),
                        "CHAPTER_NOT_APPROVED",
                        chapter.key(),
                        section.department()));
    }

    private static String link(Seen seen, ReportChapter chapter) {
        return "/api/written-reports/" + seen.report().id() + "/chapters/" + chapter.key();
    }
}
