package qms.web.policy;

import static qms.web.policy.Audiences.ANYBODY;
import static qms.web.policy.Audiences.COMPLAINT_LIST_READERS;
import static qms.web.policy.Audiences.COMPLAINT_READERS;
import static qms.web.policy.Audiences.EVERY_ROLE;
import static qms.web.policy.Audiences.INCIDENT_READERS;
import static qms.web.policy.Audiences.INCIDENT_WORK;
import static qms.web.policy.Audiences.LEADERS;
import static qms.web.policy.Audiences.LEX_SARAH_CLOSERS;
import static qms.web.policy.Audiences.LEX_SARAH_DECIDERS;
import static qms.web.policy.Audiences.LEX_SARAH_LIST_READERS;
import static qms.web.policy.Audiences.LEX_SARAH_READERS;
import static qms.web.policy.Audiences.REPORTERS;
import static qms.web.policy.Audiences.UNIT_WORK;

/** The routes of deviation-service. */
final class DeviationRows {

    static final Rows ROWS = new Rows()
            // deviation-service: complaints
            .collection("/api/complaints", COMPLAINT_LIST_READERS, COMPLAINT_READERS, REPORTERS)
            .post("/api/complaints/{id}/corrections", UNIT_WORK)
            .post("/api/complaints/{id}/forwarding", LEADERS)
            .post("/api/complaints/{id}/rerouting", UNIT_WORK)
            .post("/api/complaints/{id}/duplicate-marking", UNIT_WORK)
            .post("/api/complaints/{id}/withdrawal", UNIT_WORK)
            .post("/api/complaints/{id}/decision", LEADERS)
            .post("/api/complaints/{id}/closing", LEADERS)
            // deviation-service: deadlines
            .get("/api/deadline-policies", EVERY_ROLE)
            // deviation-service: lex Sarah
            .collection("/api/lex-sarah-cases", LEX_SARAH_LIST_READERS, LEX_SARAH_READERS, REPORTERS)
            .post("/api/lex-sarah-cases/{id}/decisions", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/decline", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/ivo-notification", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/closing", LEX_SARAH_CLOSERS)
            // deviation-service: incidents
            .byHand("/api/incidents", INCIDENT_READERS, INCIDENT_READERS, INCIDENT_WORK)
            .post("/api/incidents/{id}/cases", INCIDENT_WORK)
            .post("/api/incidents/{id}/unlinking", INCIDENT_WORK)
            .post("/api/incidents/{id}/dissolution", INCIDENT_WORK)
            // deviation-service: the law, which is everybody's
            .get("/api/legal-provisions", ANYBODY)
            .get("/api/legal-provisions/{key}", ANYBODY);

    private DeviationRows() {}
}
