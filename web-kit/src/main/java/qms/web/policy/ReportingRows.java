package qms.web.policy;

import static qms.web.identity.Role.AUDITOR;
import static qms.web.identity.Role.DEPARTMENT_MANAGER;
import static qms.web.identity.Role.DEPUTY_UNIT_MANAGER;
import static qms.web.identity.Role.QUALITY_COORDINATOR;
import static qms.web.identity.Role.UNIT_MANAGER;
import static qms.web.policy.Audience.anywhere;
import static qms.web.policy.Audience.whatTheyReported;
import static qms.web.policy.Audiences.ANYBODY;
import static qms.web.policy.Audiences.COORDINATION;
import static qms.web.policy.Audiences.EVERY_ROLE;
import static qms.web.policy.Audiences.LEADERS;
import static qms.web.policy.Audiences.OPERATIONS_READERS;
import static qms.web.policy.Audiences.PROCESS_WORK;
import static qms.web.policy.Audiences.REPORT_READERS;
import static qms.web.policy.Audiences.UNIT_WORK;
import static qms.web.policy.Audiences.UNIT_WORK_READERS;

import qms.web.identity.Role;

/** The routes of reporting-service. */
final class ReportingRows {

    /** Whoever reads a report may keep its head, and whoever runs or audits the platform too. */
    private static final Audience LEDGER_READERS = REPORT_READERS.and(OPERATIONS_READERS);

    /** Whoever leads the unit answers for whom its figures are shared with. */
    private static final Role[] LINK_MAKERS = {
        DEPUTY_UNIT_MANAGER, UNIT_MANAGER, DEPARTMENT_MANAGER, QUALITY_COORDINATOR
    };

    private static final Audience LINK_READERS = LEADERS.and(anywhere(AUDITOR));

    static final Rows ROWS = new Rows()
            // reporting-service
            .collection("/api/declared-figures", REPORT_READERS, REPORT_READERS, UNIT_WORK)
            .collection("/api/reporting-statements", REPORT_READERS, REPORT_READERS, UNIT_WORK)
            .get("/api/reports/quality/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/tertial/{unit}/{year}/{tertial}", REPORT_READERS)
            .get("/api/reports/tertial/{unit}/{year}/{tertial}/changes", REPORT_READERS)
            .get("/api/reports/quality-plan/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/internal-control-plan/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/follow-ups/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/patient-safety/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/quality/{unit}/{year}/certificate", REPORT_READERS)
            .get("/api/reports/tertial/{unit}/{year}/{tertial}/certificate", REPORT_READERS)
            .get("/api/reports/quality-plan/{unit}/{year}/certificate", REPORT_READERS)
            .get("/api/reports/internal-control-plan/{unit}/{year}/certificate", REPORT_READERS)
            .get("/api/reports/follow-ups/{unit}/{year}/certificate", REPORT_READERS)
            .get("/api/reports/patient-safety/{unit}/{year}/certificate", REPORT_READERS)
            .get("/api/reports/non-executed-decisions/{unit}/{year}/certificate", REPORT_READERS)
            .get("/api/reports/non-executed-decisions/{unit}/{year}/{quarter}/certificate", REPORT_READERS)
            .get("/api/reports/management-review-inputs/{unit}/{year}/certificate", REPORT_READERS)
            .post("/api/reports/recomputations", REPORT_READERS)
            .get("/api/reports/non-executed-decisions/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/non-executed-decisions/{unit}/{year}/{quarter}", REPORT_READERS)
            .get("/api/figures", EVERY_ROLE)
            .get("/api/reports/management-review-inputs/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/patterns/{unit}", REPORT_READERS)
            .get("/api/reports/patterns/{unit}/together", REPORT_READERS)
            .get("/api/reports/comparisons/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/public-figures/{unit}/{year}", ANYBODY)
            .get("/api/reports/drilldown/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/bridges/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/bridges/{unit}/{year}/{tertial}", REPORT_READERS)
            .get("/api/dashboards/{unit}", REPORT_READERS)
            .get("/api/dashboards/{unit}/live", REPORT_READERS)
            .get("/api/dashboards/{unit}/things", REPORT_READERS)
            // what is shared with whoever has the link
            .byHand("/api/dashboard-links", LINK_READERS, LINK_READERS.and(whatTheyReported(LINK_MAKERS)), LEADERS)
            .post("/api/dashboard-links/{id}/revocation", COORDINATION.and(whatTheyReported(LINK_MAKERS)))
            .get("/api/shared/dashboards/{secret}", ANYBODY)
            // what is concluded from the figures
            .collection("/api/trend-analyses", REPORT_READERS, REPORT_READERS, PROCESS_WORK)
            .get("/api/trend-analyses/{id}/document", REPORT_READERS)
            .post("/api/trend-analyses/{id}/start", PROCESS_WORK)
            .post("/api/trend-analyses/{id}/material", PROCESS_WORK)
            .post("/api/trend-analyses/{id}/conclusion", LEADERS)
            .post("/api/trend-analyses/{id}/follow-up", LEADERS)
            .post("/api/trend-analyses/{id}/reopening", LEADERS)
            // whether a document may be ordered is asked of the route that answers with it; only the orderer fetches it
            .post("/api/document-jobs", EVERY_ROLE)
            .get("/api/document-jobs/{job}", EVERY_ROLE)
            .get("/api/document-jobs/{job}/content", EVERY_ROLE)
            .get("/api/my-work", UNIT_WORK_READERS)
            // the ledger
            .get("/api/ledger/checkpoints", LEDGER_READERS)
            .get("/api/ledger/checkpoints/latest", LEDGER_READERS)
            .get("/api/ledger/key", LEDGER_READERS)
            .get("/api/ledger/proofs/inclusion", OPERATIONS_READERS)
            .post("/api/ledger/proofs/inclusion", LEDGER_READERS)
            .get("/api/ledger/proofs/consistency", OPERATIONS_READERS)
            .post("/api/ledger/verifications", OPERATIONS_READERS)
            .get("/api/ledger/verifications/{id}", OPERATIONS_READERS);

    private ReportingRows() {}
}
