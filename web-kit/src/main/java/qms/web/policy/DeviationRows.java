package qms.web.policy;

import static qms.web.identity.Role.AUDITOR;
import static qms.web.identity.Role.BOARD_MEMBER;
import static qms.web.identity.Role.LEX_SARAH_OFFICER;
import static qms.web.identity.Role.MAR;
import static qms.web.identity.Role.MAS;
import static qms.web.identity.Role.QUALITY_COORDINATOR;
import static qms.web.policy.Audience.anywhere;
import static qms.web.policy.Audience.ownAndBelow;
import static qms.web.policy.Audience.whatTheyReported;
import static qms.web.policy.Audiences.ACCESS_READERS;
import static qms.web.policy.Audiences.ANYBODY;
import static qms.web.policy.Audiences.AT_WORK;
import static qms.web.policy.Audiences.COMPLAINT_LIST_READERS;
import static qms.web.policy.Audiences.COMPLAINT_READERS;
import static qms.web.policy.Audiences.COMPLAINT_WORK;
import static qms.web.policy.Audiences.DEADLINE_KEEPERS;
import static qms.web.policy.Audiences.DEADLINE_READERS;
import static qms.web.policy.Audiences.EVERY_ROLE;
import static qms.web.policy.Audiences.INCIDENT_READERS;
import static qms.web.policy.Audiences.INCIDENT_WORK;
import static qms.web.policy.Audiences.INVESTIGATORS;
import static qms.web.policy.Audiences.LEADERS;
import static qms.web.policy.Audiences.LEX_SARAH_DECIDERS;
import static qms.web.policy.Audiences.LEX_SARAH_LIST_READERS;
import static qms.web.policy.Audiences.LEX_SARAH_READERS;
import static qms.web.policy.Audiences.LEX_SARAH_RECEIVERS;
import static qms.web.policy.Audiences.LOG_CHECKERS;
import static qms.web.policy.Audiences.REPORTERS;
import static qms.web.policy.Audiences.UNIT_WORK;

/** The routes of deviation-service. */
final class DeviationRows {

    private static final Audience MEDICALLY_RESPONSIBLE = ownAndBelow(MAS, MAR);

    /** What concerns health care alone is theirs too. */
    private static final Audience DEVIATION_LEADERS = LEADERS.and(MEDICALLY_RESPONSIBLE);

    /** No list for the reporters' peers: nobody is to count who has reported how much. */
    static final Audience DEVIATION_LIST_READERS =
            DEVIATION_LEADERS.and(ownAndBelow(LEX_SARAH_OFFICER)).and(anywhere(AUDITOR));

    private static final Audience DEVIATION_READERS =
            DEVIATION_LIST_READERS.and(whatTheyReported(AT_WORK)).and(INVESTIGATORS);

    private static final Audience DEVIATION_WORK =
            DEVIATION_LEADERS.and(ownAndBelow(LEX_SARAH_OFFICER)).and(INVESTIGATORS);
    private static final Audience LEX_SARAH_HANDLERS = LEX_SARAH_RECEIVERS.and(INVESTIGATORS);
    private static final Audience LEX_SARAH_SENDERS = LEX_SARAH_DECIDERS.and(INVESTIGATORS);

    /** The board decides what is disposed of, and whoever it has delegated that to. */
    private static final Audience DISPOSAL_DECIDERS = ownAndBelow(BOARD_MEMBER, QUALITY_COORDINATOR);

    private static final Audience DISPOSAL_PROPOSERS = INCIDENT_WORK;
    private static final Audience DISPOSAL_READERS =
            DISPOSAL_PROPOSERS.and(DISPOSAL_DECIDERS).and(anywhere(AUDITOR));

    static final Rows ROWS = new Rows()
            // deviation-service: what anybody may send in
            .get("/api/intake/units", ANYBODY)
            .get("/api/intake/challenge", ANYBODY)
            .post("/api/intake/complaints", ANYBODY)
            .get("/api/intake/complaints/{receipt}", ANYBODY)
            .post("/api/intake/complaints/{receipt}/messages", ANYBODY)
            .post("/api/intake/complaints/{receipt}/attachments", ANYBODY)
            // deviation-service: complaints
            .collection("/api/complaints", COMPLAINT_LIST_READERS, COMPLAINT_READERS, REPORTERS)
            .post("/api/complaints/{id}/corrections", UNIT_WORK)
            .post("/api/complaints/{id}/undoings", UNIT_WORK)
            .post("/api/complaints/{id}/forwarding", LEADERS)
            .post("/api/complaints/{id}/rerouting", UNIT_WORK)
            .post("/api/complaints/{id}/duplicate-marking", UNIT_WORK)
            .post("/api/complaints/{id}/withdrawal", UNIT_WORK)
            .post("/api/complaints/{id}/registration", UNIT_WORK)
            .post("/api/complaints/{id}/acknowledgement", UNIT_WORK)
            .post("/api/complaints/{id}/concerned-units", UNIT_WORK)
            .post("/api/complaints/{id}/secrecy-marking", UNIT_WORK)
            .post("/api/complaints/{id}/sender-openings", UNIT_WORK)
            .post("/api/complaints/{id}/questions", COMPLAINT_WORK)
            .post("/api/complaints/{id}/notes", COMPLAINT_WORK)
            .post("/api/complaints/{id}/attachments", COMPLAINT_WORK)
            .get("/api/complaints/{id}/attachments/{fingerprint}", COMPLAINT_READERS)
            .get("/api/complaints/{id}/deadlines", COMPLAINT_READERS)
            .post("/api/complaints/{id}/investigation", LEADERS)
            .post("/api/complaints/{id}/decision", LEADERS)
            .post("/api/complaints/{id}/measures", COMPLAINT_WORK)
            .post("/api/complaints/{id}/no-action", LEADERS)
            .post("/api/complaints/{id}/feedback", LEADERS)
            .post("/api/complaints/{id}/feedback-refusal", LEADERS)
            .post("/api/complaints/{id}/feedback-hindrance", LEADERS)
            .post("/api/complaints/{id}/closing", LEADERS)
            .post("/api/complaints/{id}/reopening", LEADERS)
            // deviation-service: deadlines
            .get("/api/deadline-policies", EVERY_ROLE)
            // deviation-service: deviations
            .collection("/api/deviations", DEVIATION_LIST_READERS, DEVIATION_READERS, REPORTERS)
            .get("/api/deviations/on-call/{unit}", EVERY_ROLE)
            .get("/api/deviations/{id}/deadlines", DEVIATION_READERS)
            .post("/api/deviations/{id}/reassignment", DEVIATION_LEADERS)
            .post("/api/deviations/{id}/triage", DEVIATION_LEADERS)
            .post("/api/deviations/{id}/dismissal", LEADERS)
            .post("/api/deviations/{id}/investigation", DEVIATION_LEADERS)
            .post("/api/deviations/{id}/causes", DEVIATION_WORK)
            .post("/api/deviations/{id}/assessment", DEVIATION_LEADERS)
            .post("/api/deviations/{id}/health-care-assessment", MEDICALLY_RESPONSIBLE)
            .post("/api/deviations/{id}/escalations", DEVIATION_WORK)
            .post("/api/deviations/{id}/measures", DEVIATION_WORK)
            .post("/api/deviations/{id}/measures-decision", LEADERS)
            .post("/api/deviations/{id}/follow-up", LEADERS)
            .post("/api/deviations/{id}/staff-information", LEADERS)
            .post("/api/deviations/{id}/closing", LEADERS)
            .post("/api/deviations/{id}/reopening", LEADERS)
            .get("/api/deadlines", DEADLINE_READERS)
            .get("/api/deadlines/{id}", DEADLINE_READERS)
            .post("/api/deadlines/{id}/stop", DEADLINE_KEEPERS)
            .post("/api/deadlines/{id}/resumption", DEADLINE_KEEPERS)
            .post("/api/deadlines/{id}/extension", DEADLINE_KEEPERS)
            .post("/api/deadlines/{id}/completion", DEADLINE_KEEPERS)
            // deviation-service: lex Sarah
            .collection("/api/lex-sarah-cases", LEX_SARAH_LIST_READERS, LEX_SARAH_READERS, REPORTERS)
            .get("/api/lex-sarah-cases/{id}/deadlines", LEX_SARAH_READERS)
            .post("/api/lex-sarah-cases/{id}/corrections", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/undoings", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/receipt", LEX_SARAH_RECEIVERS)
            .post("/api/lex-sarah-cases/{id}/affected-persons", LEX_SARAH_HANDLERS)
            .get("/api/lex-sarah-cases/{id}/affected-persons/{person}", LEX_SARAH_LIST_READERS.and(INVESTIGATORS))
            .post("/api/lex-sarah-cases/{id}/initial-assessment", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/decline", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/investigator", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/investigation", INVESTIGATORS)
            .post("/api/lex-sarah-cases/{id}/documents", LEX_SARAH_HANDLERS)
            .get("/api/lex-sarah-cases/{id}/documents/{fingerprint}", LEX_SARAH_READERS)
            .post("/api/lex-sarah-cases/{id}/decisions", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/ivo-notification", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/ivo-case-number", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/investigation-sent", LEX_SARAH_SENDERS)
            .post("/api/lex-sarah-cases/{id}/ivo-supplement-request", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/ivo-supplement", LEX_SARAH_SENDERS)
            .post("/api/lex-sarah-cases/{id}/ivo-decision", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/measures", LEX_SARAH_HANDLERS)
            .post("/api/lex-sarah-cases/{id}/follow-up", LEADERS)
            .post("/api/lex-sarah-cases/{id}/closing", LEADERS)
            .get("/api/lex-sarah-cases/{id}/chronology", LEX_SARAH_READERS)
            .get("/api/lex-sarah-cases/{id}/replay", LEX_SARAH_READERS)
            .post("/api/lex-sarah-cases/{id}/bundles", LEX_SARAH_DECIDERS.and(anywhere(AUDITOR)))
            .get("/api/lex-sarah-cases/{id}/bundles", ACCESS_READERS)
            .get("/api/bundle-key", ANYBODY)
            // deviation-service: incidents
            .collection("/api/incidents", INCIDENT_READERS, INCIDENT_READERS, INCIDENT_WORK)
            .post("/api/incidents/{id}/cases", INCIDENT_WORK)
            .post("/api/incidents/{id}/unlinking", INCIDENT_WORK)
            .post("/api/incidents/{id}/dissolution", INCIDENT_WORK)
            // deviation-service: who has read which case
            .get("/api/accesses", ACCESS_READERS)
            .get("/api/accesses/unusual", ACCESS_READERS)
            .get("/api/log-checks", ACCESS_READERS)
            .get("/api/log-checks/{id}", ACCESS_READERS)
            .post("/api/log-checks/{id}/remarks", LOG_CHECKERS)
            .post("/api/log-checks/{id}/signature", LOG_CHECKERS)
            .get("/api/complaints/{id}/accesses", ACCESS_READERS)
            .get("/api/deviations/{id}/accesses", ACCESS_READERS.and(MEDICALLY_RESPONSIBLE))
            .get("/api/lex-sarah-cases/{id}/accesses", ACCESS_READERS)
            .get("/api/lex-maria-cases/{id}/accesses", ACCESS_READERS.and(MEDICALLY_RESPONSIBLE))
            // deviation-service: disposals
            .byHand("/api/disposals", DISPOSAL_READERS, DISPOSAL_READERS, DISPOSAL_PROPOSERS)
            .post("/api/disposals/{id}/decision", DISPOSAL_DECIDERS)
            .post("/api/disposals/{id}/rejection", DISPOSAL_DECIDERS)
            .get("/api/disposal-policies", EVERY_ROLE)
            // deviation-service: the law, which is everybody's
            .get("/api/legal-provisions", ANYBODY)
            .get("/api/legal-provisions/{key}", ANYBODY);

    private DeviationRows() {}
}
