package qms.web.policy;

import static qms.web.identity.Role.AUDITOR;
import static qms.web.identity.Role.BOARD_MEMBER;
import static qms.web.identity.Role.DEPARTMENT_MANAGER;
import static qms.web.identity.Role.EMPLOYEE;
import static qms.web.identity.Role.PROCESS_FACILITATOR;
import static qms.web.identity.Role.PROCESS_OWNER;
import static qms.web.identity.Role.QUALITY_COORDINATOR;
import static qms.web.identity.Role.STEERING_GROUP;
import static qms.web.identity.Role.UNIT_MANAGER;
import static qms.web.identity.Role.UNIT_REPRESENTATIVE;
import static qms.web.policy.Audience.anywhere;
import static qms.web.policy.Audience.ownAndBelow;
import static qms.web.policy.Audience.ownUnit;
import static qms.web.policy.Audience.whatTheyReported;
import static qms.web.policy.Audiences.ANYBODY;
import static qms.web.policy.Audiences.APPOINTMENTS;
import static qms.web.policy.Audiences.AT_WORK;
import static qms.web.policy.Audiences.EVERY_ROLE;
import static qms.web.policy.Audiences.LEADERS;
import static qms.web.policy.Audiences.ORGANISATION;
import static qms.web.policy.Audiences.PROCESS_WORK;
import static qms.web.policy.Audiences.UNIT_WORK;
import static qms.web.policy.Audiences.UNIT_WORK_READERS;

/** The routes of process-service. */
final class ProcessRows {

    /** Who takes what the units hand in (domain life cycle 5.11). */
    private static final Audience STANDING_OVER_UNITS = ownAndBelow(DEPARTMENT_MANAGER, QUALITY_COORDINATOR);

    private static final Audience PROCESS_PUBLISHERS = ownAndBelow(PROCESS_FACILITATOR, QUALITY_COORDINATOR);
    private static final Audience PROCESS_WRITERS = PROCESS_PUBLISHERS.and(ownUnit(UNIT_REPRESENTATIVE));
    /** Which of them it is depends on the level of the process. */
    private static final Audience PROCESS_REVIEWERS =
            ownAndBelow(PROCESS_OWNER, DEPARTMENT_MANAGER, STEERING_GROUP, BOARD_MEMBER);
    /** A version is approved by whoever its document's level asks for (domain life cycle 5.9). */
    private static final Audience DOCUMENT_APPROVERS =
            ownAndBelow(PROCESS_OWNER, UNIT_MANAGER, DEPARTMENT_MANAGER, STEERING_GROUP, BOARD_MEMBER);

    private static final Audience DOCUMENT_PUBLISHERS = LEADERS.and(ownAndBelow(PROCESS_FACILITATOR));

    /** Anybody at work may ask for a change, in whatever unit (domain life cycle 5.10). */
    private static final Audience REQUESTERS = anywhere(AT_WORK);

    private static final Audience TRAINERS = ownAndBelow(DEPARTMENT_MANAGER, QUALITY_COORDINATOR);

    private static final Audience CHANGE_HANDLERS =
            ownAndBelow(PROCESS_FACILITATOR, PROCESS_OWNER, QUALITY_COORDINATOR);
    private static final Audience CHANGE_DECIDERS = CHANGE_HANDLERS.and(ownAndBelow(STEERING_GROUP));
    private static final Audience CHANGE_REQUEST_LIST_READERS =
            CHANGE_DECIDERS.and(LEADERS).and(ownUnit(UNIT_REPRESENTATIVE)).and(anywhere(AUDITOR));
    private static final Audience CHANGE_REQUEST_READERS = CHANGE_REQUEST_LIST_READERS.and(whatTheyReported(AT_WORK));

    /** Who has read is told to those who lead, and to nobody beside. */
    private static final Audience READING_FOLLOWERS = LEADERS.and(anywhere(AUDITOR));

    static final Rows ROWS = new Rows()
            // process-service: organisation
            .collection("/api/units", EVERY_ROLE, EVERY_ROLE, ORGANISATION)
            .post("/api/units/{id}/placements", ORGANISATION)
            .post("/api/units/{id}/renaming", ORGANISATION)
            .post("/api/units/{id}/closing", ORGANISATION)
            .collection("/api/taxonomy-values", EVERY_ROLE, EVERY_ROLE, ORGANISATION)
            // process-service: persons and their roles
            .collection(
                    "/api/persons",
                    APPOINTMENTS.and(anywhere(AUDITOR)),
                    APPOINTMENTS.and(anywhere(AUDITOR)),
                    APPOINTMENTS)
            .post("/api/persons/{id}/role-assignments", APPOINTMENTS)
            .post("/api/persons/{id}/role-assignments/{assignment}/end", APPOINTMENTS)
            .post("/api/persons/{id}/role-assignments/{assignment}/substitutes", APPOINTMENTS)
            // process-service: processes
            .collection("/api/processes", EVERY_ROLE, EVERY_ROLE, PROCESS_WRITERS)
            .get("/api/processes/{id}/versions", EVERY_ROLE)
            .get("/api/processes/{id}/map.svg", EVERY_ROLE)
            .get("/api/processes/{id}/outline", EVERY_ROLE)
            .get("/api/processes/published", ANYBODY)
            .get("/api/processes/published/{id}", ANYBODY)
            .get("/api/processes/published/{id}/map.svg", ANYBODY)
            .get("/api/processes/published/{id}/outline", ANYBODY)
            .post("/api/processes/{id}/description", PROCESS_WRITERS)
            .post("/api/processes/{id}/owner", ownAndBelow(DEPARTMENT_MANAGER, STEERING_GROUP, QUALITY_COORDINATOR))
            .post("/api/processes/{id}/submission", PROCESS_WRITERS)
            .post("/api/processes/{id}/return", PROCESS_REVIEWERS)
            .post("/api/processes/{id}/approval", PROCESS_REVIEWERS)
            .post("/api/processes/{id}/publication", PROCESS_PUBLISHERS)
            .post("/api/processes/{id}/revision", PROCESS_WRITERS)
            .post("/api/processes/{id}/retirement", PROCESS_PUBLISHERS)
            // process-service: documents
            .collection("/api/documents", EVERY_ROLE, EVERY_ROLE, PROCESS_WORK)
            .get("/api/documents/{id}/content", EVERY_ROLE)
            .get("/api/documents/{id}/processes", EVERY_ROLE)
            .get("/api/documents/{id}/differences", EVERY_ROLE)
            .post("/api/documents/{id}/content", PROCESS_WORK)
            .post("/api/documents/{id}/link", PROCESS_WORK)
            .post("/api/documents/{id}/submission", PROCESS_WORK)
            .post("/api/documents/{id}/return", DOCUMENT_APPROVERS.and(DOCUMENT_PUBLISHERS))
            .post("/api/documents/{id}/approval", DOCUMENT_APPROVERS)
            .post("/api/documents/{id}/publication", DOCUMENT_PUBLISHERS)
            .post("/api/documents/{id}/review", PROCESS_WORK)
            .post("/api/documents/{id}/revision", PROCESS_WORK)
            .post("/api/documents/{id}/abandonment", PROCESS_WORK)
            .post("/api/documents/{id}/link-check", PROCESS_WORK)
            .post("/api/documents/{id}/retirement", DOCUMENT_PUBLISHERS)
            // process-service: finding
            .get("/api/search", EVERY_ROLE)
            // process-service: read and understood
            .collection("/api/reading-requirements", EVERY_ROLE, EVERY_ROLE, PROCESS_WORK)
            .get("/api/reading-requirements/{id}/readers", READING_FOLLOWERS)
            .post("/api/reading-requirements/{id}/withdrawal", PROCESS_WORK)
            .byHand(
                    "/api/readings",
                    READING_FOLLOWERS,
                    READING_FOLLOWERS.and(whatTheyReported(EMPLOYEE, UNIT_REPRESENTATIVE)),
                    EVERY_ROLE)
            .get("/api/readings/mine", EVERY_ROLE)
            .get("/api/gaps", UNIT_WORK_READERS)
            // process-service: unit descriptions
            .collection("/api/unit-descriptions", UNIT_WORK_READERS, UNIT_WORK_READERS, PROCESS_WORK)
            .post("/api/unit-descriptions/{id}/sections", PROCESS_WORK)
            .post("/api/unit-descriptions/{id}/common-parts", PROCESS_WORK)
            .post("/api/unit-descriptions/{id}/attachments", PROCESS_WORK)
            .post("/api/unit-descriptions/{id}/attachments/removal", PROCESS_WORK)
            .post("/api/unit-descriptions/{id}/adoption", LEADERS)
            .post("/api/unit-descriptions/{id}/locking", STANDING_OVER_UNITS)
            .get("/api/unit-descriptions/follow-ups", UNIT_WORK_READERS)
            .post("/api/unit-descriptions/{id}/follow-ups", PROCESS_WORK)
            .post("/api/unit-descriptions/{id}/follow-ups/acceptance", STANDING_OVER_UNITS)
            .post("/api/unit-descriptions/{id}/follow-ups/return", STANDING_OVER_UNITS)
            .post("/api/unit-descriptions/{id}/follow-ups/correction", STANDING_OVER_UNITS)
            // process-service: change requests
            .collection("/api/change-requests", CHANGE_REQUEST_LIST_READERS, CHANGE_REQUEST_READERS, REQUESTERS)
            .get("/api/change-requests/mine", EVERY_ROLE)
            .post("/api/change-requests/{id}/triage", CHANGE_HANDLERS)
            .post("/api/change-requests/{id}/escalation", CHANGE_HANDLERS)
            .post("/api/change-requests/{id}/acceptance", CHANGE_DECIDERS)
            .post("/api/change-requests/{id}/rejection", CHANGE_DECIDERS)
            .post("/api/change-requests/{id}/merger", CHANGE_HANDLERS)
            .post("/api/change-requests/{id}/start", CHANGE_HANDLERS)
            .post("/api/change-requests/{id}/completion", CHANGE_HANDLERS)
            .post("/api/change-requests/{id}/confirmation", whatTheyReported(AT_WORK))
            // process-service: changes in what is required
            .collection("/api/requirement-changes", UNIT_WORK_READERS, UNIT_WORK_READERS, CHANGE_HANDLERS)
            .post("/api/requirement-changes/{id}/processes", CHANGE_HANDLERS)
            .post("/api/requirement-changes/{id}/no-change", CHANGE_HANDLERS)
            .post("/api/requirement-changes/{id}/change-needed", CHANGE_HANDLERS)
            .post("/api/requirement-changes/{id}/adaptation", CHANGE_HANDLERS)
            // process-service: collaborations
            .collection("/api/collaborations", UNIT_WORK_READERS, UNIT_WORK_READERS, PROCESS_WORK)
            .post("/api/collaborations/{id}/revision", PROCESS_WORK)
            .post("/api/collaborations/{id}/evaluations", PROCESS_WORK)
            .post("/api/collaborations/{id}/ending", PROCESS_WORK)
            // process-service: trainings
            .collection("/api/trainings", EVERY_ROLE, EVERY_ROLE, TRAINERS)
            .post("/api/trainings/{id}/withdrawal", TRAINERS)
            .get("/api/trainings/mine", EVERY_ROLE)
            .get("/api/trainings/participants", LEADERS.and(anywhere(AUDITOR)))
            .collection(
                    "/api/training-completions",
                    LEADERS.and(anywhere(AUDITOR)),
                    LEADERS.and(anywhere(AUDITOR)).and(whatTheyReported(AT_WORK)),
                    LEADERS.and(ownUnit(AT_WORK)))
            .post("/api/training-completions/{id}/revocation", LEADERS)
            // process-service: meetings
            .collection("/api/meetings", UNIT_WORK_READERS, UNIT_WORK_READERS, UNIT_WORK)
            .get("/api/meetings/counts", UNIT_WORK_READERS)
            .post("/api/meetings/{id}/decisions", UNIT_WORK)
            .post("/api/meetings/{id}/withdrawal", UNIT_WORK);

    private ProcessRows() {}
}
