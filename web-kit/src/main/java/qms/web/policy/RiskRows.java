package qms.web.policy;

import static qms.web.policy.Audiences.LEADERS;
import static qms.web.policy.Audiences.PROCESS_WORK;
import static qms.web.policy.Audiences.UNIT_WORK;
import static qms.web.policy.Audiences.UNIT_WORK_READERS;

/** The routes of risk-service. */
final class RiskRows {

    static final Rows ROWS = new Rows()
            // risk-service
            .collection("/api/risks", UNIT_WORK_READERS, UNIT_WORK_READERS, PROCESS_WORK)
            .post("/api/risks/{id}/assessments", PROCESS_WORK)
            .post("/api/risks/{id}/decision", LEADERS)
            .byHand("/api/measures", UNIT_WORK_READERS, UNIT_WORK_READERS, PROCESS_WORK)
            .post("/api/measures/{id}/decision", LEADERS)
            .post("/api/measures/{id}/start", UNIT_WORK)
            .post("/api/measures/{id}/implementation", UNIT_WORK)
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
            .post("/api/self-checks/{id}/occurrences/{occurrence}/performance", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/assessment", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/findings", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/findings/{finding}/follow-up", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/analysis", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/closing", LEADERS)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/non-performance", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/rescheduling", LEADERS)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/cancellation", LEADERS);

    private RiskRows() {}
}
