package qms.web.policy;

import static qms.web.policy.Audiences.REPORT_READERS;
import static qms.web.policy.Audiences.UNIT_WORK;
import static qms.web.policy.Audiences.UNIT_WORK_READERS;

/** The routes of reporting-service. */
final class ReportingRows {

    static final Rows ROWS = new Rows()
            // reporting-service
            .collection("/api/declared-figures", REPORT_READERS, REPORT_READERS, UNIT_WORK)
            .collection("/api/reporting-statements", REPORT_READERS, REPORT_READERS, UNIT_WORK)
            .get("/api/reports/quality/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/tertial/{unit}/{year}/{tertial}", REPORT_READERS)
            .get("/api/reports/quality-plan/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/internal-control-plan/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/follow-ups/{unit}/{year}", REPORT_READERS)
            .get("/api/my-work", UNIT_WORK_READERS);

    private ReportingRows() {}
}
