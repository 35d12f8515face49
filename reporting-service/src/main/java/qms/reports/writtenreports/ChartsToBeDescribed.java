package qms.reports.writtenreports;

import java.util.stream.Stream;
import qms.events.reporttemplates.ReportBlock;
import qms.reports.writtenreports.Placed.InChapter;

/** A chart says in words what it shows, for whoever does not see it. */
final class ChartsToBeDescribed implements XRayRule {

    @Override
    public Stream<XRayFinding> find(Seen seen) {
        return Placed.in(seen.report())
                .filter(placed -> placed.block().kind().equals("CHART") && isMissing(placed.block()))
                .map(placed -> finding(seen, placed))
                .distinct();
    }

    private static boolean isMissing(ReportBlock chart) {
        return chart.alt() == null || chart.alt().isBlank();
    }

    private static XRayFinding finding(Seen seen, InChapter placed) {
        return XRayFinding.error(
                "Diagrammet ”%s” i kapitlet ”%s” saknar en beskrivning för den som inte ser det."
                        .formatted(placed.title(), placed.chapter().title()),
                placed.link(seen.report()),
                "ALT_TEXT_MISSING",
                placed.chapter().key(),
                placed.department(),
                placed.reference());
    }
}
