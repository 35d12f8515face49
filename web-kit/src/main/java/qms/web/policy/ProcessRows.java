package qms.web.policy;

import static qms.web.identity.Role.AUDITOR;
import static qms.web.identity.Role.DEPARTMENT_MANAGER;
import static qms.web.identity.Role.QUALITY_COORDINATOR;
import static qms.web.policy.Audience.anywhere;
import static qms.web.policy.Audience.ownAndBelow;
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
