package qms.web.policy;

import static qms.web.identity.Role.AUDITOR;
import static qms.web.identity.Role.EMPLOYEE;
import static qms.web.identity.Role.MAR;
import static qms.web.identity.Role.MAS;
import static qms.web.identity.Role.QUALITY_COORDINATOR;
import static qms.web.identity.Role.UNIT_REPRESENTATIVE;
import static qms.web.policy.Audience.anywhere;
import static qms.web.policy.Audience.ownAndBelow;
import static qms.web.policy.Audience.whatTheyReported;
import static qms.web.policy.Audiences.EVERY_ROLE;
import static qms.web.policy.Audiences.LEADERS;
import static qms.web.policy.Audiences.REPORTERS;
import static qms.web.policy.Audiences.UNIT_WORK_READERS;

/** The routes of deviation-service about what IVO and others oversee: lex Maria, inspections, providers, decisions that wait. */
final class OversightRows {

    /** MAS and MAR, who answer for the care and for what IVO is told of it; and the coordinator, as for lex Sarah. */
    private static final Audience LEX_MARIA_DECIDERS = ownAndBelow(MAS, MAR, QUALITY_COORDINATOR);

    private static final Audience OVERSIGHT_WORK = LEX_MARIA_DECIDERS.and(LEADERS);
    static final Audience OVERSIGHT_READERS = OVERSIGHT_WORK.and(anywhere(AUDITOR));
    private static final Audience LEX_MARIA_READERS =
            OVERSIGHT_READERS.and(whatTheyReported(EMPLOYEE, UNIT_REPRESENTATIVE));

    static final Rows ROWS = new Rows()
            // deviation-service: lex Maria
            .collection("/api/lex-maria-cases", OVERSIGHT_READERS, LEX_MARIA_READERS, REPORTERS)
            .get("/api/lex-maria-cases/{id}/deadlines", LEX_MARIA_READERS)
            .post("/api/lex-maria-cases/{id}/assessments", LEX_MARIA_DECIDERS)
            .post("/api/lex-maria-cases/{id}/decline", LEX_MARIA_DECIDERS)
            .post("/api/lex-maria-cases/{id}/investigation", LEX_MARIA_DECIDERS)
            .post("/api/lex-maria-cases/{id}/analysis", OVERSIGHT_WORK)
            .post("/api/lex-maria-cases/{id}/decisions", LEX_MARIA_DECIDERS)
            .post("/api/lex-maria-cases/{id}/ivo-notification", LEX_MARIA_DECIDERS)
            .post("/api/lex-maria-cases/{id}/ivo-submission", LEX_MARIA_DECIDERS)
            .post("/api/lex-maria-cases/{id}/ivo-decision", LEX_MARIA_DECIDERS)
            .post("/api/lex-maria-cases/{id}/patient-information", OVERSIGHT_WORK)
            .post("/api/lex-maria-cases/{id}/no-patient-information", OVERSIGHT_WORK)
            .post("/api/lex-maria-cases/{id}/journal-note", OVERSIGHT_WORK)
            .post("/api/lex-maria-cases/{id}/measures", OVERSIGHT_WORK)
            .post("/api/lex-maria-cases/{id}/follow-up", OVERSIGHT_WORK)
            .post("/api/lex-maria-cases/{id}/closing", LEX_MARIA_DECIDERS)
            // inspections and audits from outside
            .collection("/api/inspections", UNIT_WORK_READERS, UNIT_WORK_READERS, OVERSIGHT_WORK)
            .get("/api/inspections/{id}/deadlines", UNIT_WORK_READERS)
            .post("/api/inspections/{id}/start", OVERSIGHT_WORK)
            .post("/api/inspections/{id}/findings", OVERSIGHT_WORK)
            .post("/api/inspections/{id}/response-demand", OVERSIGHT_WORK)
            .post("/api/inspections/{id}/extensions", OVERSIGHT_WORK)
            .post("/api/inspections/{id}/response", OVERSIGHT_WORK)
            .post("/api/inspections/{id}/decision", OVERSIGHT_WORK)
            .post("/api/inspections/{id}/measures", OVERSIGHT_WORK)
            .post("/api/inspections/{id}/closing", OVERSIGHT_WORK)
            // private providers, and how they are reviewed
            .collection("/api/providers", OVERSIGHT_READERS, OVERSIGHT_READERS, OVERSIGHT_WORK)
            .post("/api/providers/{id}/contracts", OVERSIGHT_WORK)
            .post("/api/providers/{id}/assignments", OVERSIGHT_WORK)
            .post("/api/providers/{id}/licence-checks", OVERSIGHT_WORK)
            .post("/api/providers/{id}/ivo-notifications", OVERSIGHT_WORK)
            .post("/api/providers/{id}/merger", OVERSIGHT_WORK)
            .post("/api/providers/{id}/ending", OVERSIGHT_WORK)
            .collection("/api/provider-reviews", UNIT_WORK_READERS, UNIT_WORK_READERS, OVERSIGHT_WORK)
            .post("/api/provider-reviews/{id}/performance", OVERSIGHT_WORK)
            .post("/api/provider-reviews/{id}/measures", OVERSIGHT_WORK)
            .post("/api/provider-reviews/{id}/closing", OVERSIGHT_WORK)
            .post("/api/provider-reviews/{id}/cancellation", OVERSIGHT_WORK)
            // decisions that wait to be carried out, in figures
            .collection("/api/non-executed-decisions", UNIT_WORK_READERS, UNIT_WORK_READERS, OVERSIGHT_WORK)
            .get("/api/non-executed-decisions/{id}/deadlines", UNIT_WORK_READERS)
            .get("/api/non-executed-decisions/windows/next", EVERY_ROLE)
            .get("/api/non-executed-decisions/rules/{decidedOn}", EVERY_ROLE)
            .post("/api/non-executed-decisions/{id}/figures", OVERSIGHT_WORK)
            .post("/api/non-executed-decisions/{id}/ivo-report", OVERSIGHT_WORK)
            .post("/api/non-executed-decisions/{id}/auditors-report", OVERSIGHT_WORK)
            .post("/api/non-executed-decisions/{id}/council-report", OVERSIGHT_WORK)
            .post("/api/non-executed-decisions/{id}/closing", OVERSIGHT_WORK);

    private OversightRows() {}
}
