package qms.reports.writtenreports;

import java.util.List;

/**
 * What the X-ray has found in a report, the gravest first.
 *
 * @param unexplained how many errors stand in the way of freezing and approving it
 */
record XRayed(String writtenReport, WrittenReportStatus status, long unexplained, List<XRayFinding> findings) {

    static XRayed of(WrittenReportView report, List<XRayFinding> findings) {
        return new XRayed(
                report.id(),
                report.status(),
                findings.stream()
                        .filter(finding -> finding.isError() && finding.explanation() == null)
                        .count(),
                findings);
    }
}
