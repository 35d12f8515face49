package qms.web.policy;

import static qms.web.policy.Audiences.OPERATIONS_READERS;
import static qms.web.policy.Audiences.REPORT_READERS;
import static qms.web.policy.Audiences.UNIT_WORK;
import static qms.web.policy.Audiences.UNIT_WORK_READERS;

/** The routes of reporting-service. */
final class ReportingRows {

    /** Whoever reads a report may keep its head, and whoever runs or audits the platform too. */
    private static final Audience LEDGER_READERS = REPORT_READERS.and(OPERATIONS_READERS);

    static final Rows ROWS = new Rows()
            // reporting-service
            .collection("/api/declared-figures", REPORT_READERS, REPORT_READERS, UNIT_WORK)
            .collection("/api/reporting-statements", REPORT_READERS, REPORT_READERS, UNIT_WORK)
            .get("/api/reports/quality/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/tertial/{unit}/{year}/{tertial}", REPORT_READERS)
            .get("/api/reports/quality-plan/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/internal-control-plan/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/follow-ups/{unit}/{year}", REPORT_READERS)
            .get("/api/my-work", UNIT_WORK_READERS)
            // the ledger
            .get("/api/ledger/checkpoints", LEDGER_READERS)
            .get("/api/ledger/checkpoints/latest", LEDGER_READERS)
            .get("/api/ledger/key", LEDGER_READERS)
            .get("/api/ledger/proofs/inclusion", OPERATIONS_READERS)
            .get("/api/ledger/proofs/consistency", OPERATIONS_READERS)
            .post("/api/ledger/verifications", OPERATIONS_READERS)
            .get("/api/ledger/verifications/{id}", OPERATIONS_READERS);

    private ReportingRows() {}
}
