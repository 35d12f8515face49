package qms.web.policy;

import static qms.web.identity.Role.AUDITOR;
import static qms.web.identity.Role.DEPARTMENT_MANAGER;
import static qms.web.identity.Role.MAR;
import static qms.web.identity.Role.MAS;
import static qms.web.identity.Role.QUALITY_COORDINATOR;
import static qms.web.identity.Role.UNIT_MANAGER;
import static qms.web.policy.Audience.anywhere;
import static qms.web.policy.Audience.ownAndBelow;
import static qms.web.policy.Audiences.ACCESS_READERS;
import static qms.web.policy.Audiences.COMPLAINT_LIST_READERS;
import static qms.web.policy.Audiences.COORDINATION;
import static qms.web.policy.Audiences.LEX_SARAH_LIST_READERS;
import static qms.web.policy.Audiences.UNIT_WORK_READERS;

/** The routes that tell on what knowledge, by which rules and in what order cases were dealt with. */
final class ProofRows {

    private static final Audience DEVIATION_PROOF = ACCESS_READERS.and(ownAndBelow(MAS, MAR));

    /** As {@link OversightRows} has it: the officer of lex Sarah has no part in lex Maria. */
    private static final Audience LEX_MARIA_PROOF = ownAndBelow(
                    UNIT_MANAGER, DEPARTMENT_MANAGER, QUALITY_COORDINATOR, MAS, MAR)
            .and(anywhere(AUDITOR));

    /** Whoever proposes rules, and whoever looks into how they are made. */
    private static final Audience TRIERS = COORDINATION.and(anywhere(AUDITOR));

    static final Rows ROWS = new Rows()
            // what was known at a decision: who had read the case is told with it
            .get("/api/lex-sarah-cases/{id}/decisions", ACCESS_READERS)
            .get("/api/lex-sarah-cases/{id}/decisions/{number}", ACCESS_READERS)
            .get("/api/lex-maria-cases/{id}/decisions", LEX_MARIA_PROOF)
            .get("/api/lex-maria-cases/{id}/decisions/{number}", LEX_MARIA_PROOF)
            .get("/api/deviations/{id}/decisions", DEVIATION_PROOF)
            .get("/api/deviations/{id}/decisions/{number}", DEVIATION_PROOF)
            .get("/api/complaints/{id}/decisions", ACCESS_READERS)
            .get("/api/complaints/{id}/decisions/{number}", ACCESS_READERS)
            // which rules were in force, for whoever sees such cases
            .get("/api/lex-sarah-cases/{id}/rules", LEX_SARAH_LIST_READERS)
            .get("/api/lex-maria-cases/{id}/rules", OversightRows.OVERSIGHT_READERS)
            .get("/api/deviations/{id}/rules", DeviationRows.DEVIATION_LIST_READERS)
            .get("/api/complaints/{id}/rules", COMPLAINT_LIST_READERS)
            // whether the order was kept, and which routes are common
            .get("/api/lex-sarah-cases/{id}/conformance", LEX_SARAH_LIST_READERS)
            .get("/api/lex-maria-cases/{id}/conformance", OversightRows.OVERSIGHT_READERS)
            .get("/api/deviations/{id}/conformance", DeviationRows.DEVIATION_LIST_READERS)
            .get("/api/complaints/{id}/conformance", COMPLAINT_LIST_READERS)
            .get("/api/lex-sarah-cases/routes", LEX_SARAH_LIST_READERS)
            .get("/api/lex-maria-cases/routes", OversightRows.OVERSIGHT_READERS)
            .get("/api/deviations/routes", DeviationRows.DEVIATION_LIST_READERS)
            .get("/api/complaints/routes", COMPLAINT_LIST_READERS)
            // what would have been by another rule: nothing is written
            .post("/api/deadline-policies/trials", TRIERS)
            .post("/api/risk-maps/trials", TRIERS)
            .get("/api/risks/{id}/risk-map", UNIT_WORK_READERS);

    private ProofRows() {}
}
