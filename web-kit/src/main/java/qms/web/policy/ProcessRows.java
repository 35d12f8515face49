package qms.web.policy;

import static qms.web.identity.Role.AUDITOR;
import static qms.web.identity.Role.BOARD_MEMBER;
import static qms.web.identity.Role.DEPARTMENT_MANAGER;
import static qms.web.identity.Role.PROCESS_FACILITATOR;
import static qms.web.identity.Role.PROCESS_OWNER;
import static qms.web.identity.Role.QUALITY_COORDINATOR;
import static qms.web.identity.Role.STEERING_GROUP;
import static qms.web.identity.Role.UNIT_REPRESENTATIVE;
import static qms.web.policy.Audience.anywhere;
import static qms.web.policy.Audience.ownAndBelow;
import static qms.web.policy.Audience.ownUnit;
import static qms.web.policy.Audiences.ANYBODY;
import static qms.web.policy.Audiences.APPOINTMENTS;
import static qms.web.policy.Audiences.EVERY_ROLE;
import static qms.web.policy.Audiences.LEADERS;
import static qms.web.policy.Audiences.ORGANISATION;
import static qms.web.policy.Audiences.PROCESS_WORK;
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
            .byHand("/api/processes", EVERY_ROLE, EVERY_ROLE, PROCESS_WRITERS)
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
            .post("/api/unit-descriptions/{id}/follow-ups/correction", STANDING_OVER_UNITS);

    private ProcessRows() {}
}
