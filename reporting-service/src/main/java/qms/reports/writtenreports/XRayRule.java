package qms.reports.writtenreports;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One thing that the X-ray looks for. */
interface XRayRule {

    Stream<XRayFinding> find(Seen seen);

    /** What is looked at: the report as it is written, and the figures that it shows. */
    record Seen(WrittenReportView report, FiguresText figures) {

        /** Those of the departments; where there are none, those of the unit itself. */
        List<JsonNode> reports() {
            return figures.departments().isEmpty() ? figures.reports() : figures.departments();
        }

        String name(String unit) {
            return figures.of(unit, false).map(FiguresText::name).orElse(unit);
        }

        int year() {
            return report.planned().year();
        }
    }
}
