package qms.web.policy;

import static qms.web.identity.Role.DEPARTMENT_MANAGER;
import static qms.web.identity.Role.EMPLOYEE;
import static qms.web.identity.Role.LEX_SARAH_OFFICER;
import static qms.web.identity.Role.MAR;
import static qms.web.identity.Role.MAS;
import static qms.web.identity.Role.PROCESS_OWNER;
import static qms.web.policy.Audience.ownAndBelow;
import static qms.web.policy.Audience.ownUnit;
import static qms.web.policy.Audiences.COORDINATION;
import static qms.web.policy.Audiences.EVERY_ROLE;
import static qms.web.policy.Audiences.LEADERS;
import static qms.web.policy.Audiences.PROCESS_WORK;
import static qms.web.policy.Audiences.UNIT_WORK;
import static qms.web.policy.Audiences.UNIT_WORK_READERS;

/** The routes of risk-service. */
final class RiskRows {

    /** Anybody who is employed there may say what could go wrong. */
    private static final Audience EMPLOYED =
            PROCESS_WORK.and(ownUnit(EMPLOYEE)).and(ownAndBelow(LEX_SARAH_OFFICER, MAS, MAR));

    /** Those who answer for a risk analysis: the owner of the process, or the department's manager. */
    private static final Audience APPROVERS = ownAndBelow(PROCESS_OWNER, DEPARTMENT_MANAGER);

    static final Rows ROWS = new Rows()
            // risk-service
            .collection("/api/risks", UNIT_WORK_READERS, UNIT_WORK_READERS, EMPLOYED)
            .post("/api/risks/{id}/assessments", PROCESS_WORK)
            .post("/api/risks/{id}/decision", LEADERS)
            .post("/api/risks/{id}/residual-assessments", PROCESS_WORK)
            .post("/api/risks/{id}/materialisations", UNIT_WORK)
            .post("/api/risks/{id}/closing", LEADERS)
            .get("/api/risks/{id}/measures", UNIT_WORK_READERS)
            .collection("/api/risk-maps", EVERY_ROLE, EVERY_ROLE, COORDINATION)
            .post("/api/risk-maps/{id}/versions", COORDINATION)
            .collection("/api/risk-analyses", UNIT_WORK_READERS, UNIT_WORK_READERS, LEADERS)
            .get("/api/risk-analyses/{id}/matrix", UNIT_WORK_READERS)
            .post("/api/risk-analyses/{id}/drafting", PROCESS_WORK)
            .post("/api/risk-analyses/{id}/copying", PROCESS_WORK)
            .post("/api/risk-analyses/{id}/risks", PROCESS_WORK)
            .post("/api/risk-analyses/{id}/improvement-areas", PROCESS_WORK)
            .post("/api/risk-analyses/{id}/priorities", LEADERS)
            .post("/api/risk-analyses/{id}/approval", APPROVERS)
            .post("/api/risk-analyses/{id}/entry-into-force", LEADERS)
            .post("/api/risk-analyses/{id}/reviews", LEADERS)
            .post("/api/risk-analyses/{id}/revision", LEADERS)
            .post("/api/risk-analyses/{id}/supersession", LEADERS)
            .post("/api/risk-analyses/{id}/archiving", LEADERS)
            .collection("/api/analyses", UNIT_WORK_READERS, UNIT_WORK_READERS, UNIT_WORK)
            .get("/api/analyses/counts", UNIT_WORK_READERS)
            .post("/api/analyses/{id}/withdrawal", UNIT_WORK)
            .collection("/api/measures", UNIT_WORK_READERS, UNIT_WORK_READERS, PROCESS_WORK)
            .get("/api/measures/overdue", UNIT_WORK_READERS)
            .post("/api/measures/{id}/origins", PROCESS_WORK)
            .post("/api/measures/{id}/decision", LEADERS)
            .post("/api/measures/{id}/start", UNIT_WORK)
            .post("/api/measures/{id}/implementation", UNIT_WORK)
            .post("/api/measures/{id}/effect", LEADERS)
            .post("/api/measures/{id}/staff-information", LEADERS)
            .post("/api/measures/{id}/postponement", LEADERS)
            .post("/api/measures/{id}/rejection", LEADERS)
            .post("/api/measures/{id}/cancellation", LEADERS)
            .post("/api/measures/{id}/closing", LEADERS)
            .collection("/api/self-checks", UNIT_WORK_READERS, UNIT_WORK_READERS, PROCESS_WORK)
            .post("/api/self-checks/{id}/design", PROCESS_WORK)
            .post("/api/self-checks/{id}/activation", LEADERS)
            .post("/api/self-checks/{id}/retirement", LEADERS)
            .post("/api/self-checks/{id}/occurrences", PROCESS_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/start", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/sample", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/evidence", UNIT_WORK)
            .get("/api/self-checks/{id}/occurrences/{occurrence}/evidence/{fingerprint}", UNIT_WORK_READERS)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/performance", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/assessment", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/findings", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/findings/{finding}/follow-up", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/analysis", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/closing", LEADERS)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/non-performance", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/rescheduling", LEADERS)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/cancellation", LEADERS)
            .get("/api/annual-wheel/{unit}/{year}", UNIT_WORK_READERS)
            .collection("/api/surveys", UNIT_WORK_READERS, UNIT_WORK_READERS, PROCESS_WORK)
            .post("/api/surveys/{id}/rounds", PROCESS_WORK)
            .post("/api/surveys/{id}/rounds/{period}/answers", UNIT_WORK)
            .post("/api/surveys/{id}/rounds/{period}/closing", UNIT_WORK)
            .post("/api/surveys/{id}/rounds/{period}/non-performance", UNIT_WORK);

    private RiskRows() {}
}
