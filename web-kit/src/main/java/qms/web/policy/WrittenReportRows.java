package qms.web.policy;

import static qms.web.identity.Role.ADMINISTRATOR;
import static qms.web.identity.Role.AUDITOR;
import static qms.web.identity.Role.BOARD_MEMBER;
import static qms.web.identity.Role.DEPARTMENT_MANAGER;
import static qms.web.identity.Role.DEPUTY_UNIT_MANAGER;
import static qms.web.identity.Role.LEX_SARAH_OFFICER;
import static qms.web.identity.Role.MAR;
import static qms.web.identity.Role.MAS;
import static qms.web.identity.Role.PROCESS_FACILITATOR;
import static qms.web.identity.Role.PROCESS_OWNER;
import static qms.web.identity.Role.QUALITY_COORDINATOR;
import static qms.web.identity.Role.UNIT_MANAGER;
import static qms.web.identity.Role.UNIT_REPRESENTATIVE;
import static qms.web.policy.Audience.anywhere;
import static qms.web.policy.Audience.ownAndBelow;
import static qms.web.policy.Audience.ownBelowAndAbove;
import static qms.web.policy.Audience.ownUnit;
import static qms.web.policy.Audiences.ANYBODY;
import static qms.web.policy.Audiences.COORDINATION;
import static qms.web.policy.Audiences.EVERY_ROLE;
import static qms.web.policy.Audiences.REPORT_READERS;

/** The routes of written reports and their templates. */
final class WrittenReportRows {

    /** A board's report is written by departments below it: the service looks at which of them somebody writes for. */
    private static final Audience WRITERS = ownBelowAndAbove(
            UNIT_REPRESENTATIVE,
            DEPUTY_UNIT_MANAGER,
            UNIT_MANAGER,
            DEPARTMENT_MANAGER,
            PROCESS_OWNER,
            PROCESS_FACILITATOR,
            QUALITY_COORDINATOR,
            LEX_SARAH_OFFICER,
            MAS,
            MAR);

    /** What is not published is read by those whom it is about; what is published, by whoever is named here at all. */
    private static final Audience READERS = ownBelowAndAbove(Audiences.AT_WORK)
            .and(ownBelowAndAbove(BOARD_MEMBER))
            .and(ownUnit(ADMINISTRATOR))
            .and(anywhere(QUALITY_COORDINATOR, AUDITOR));

    /** Whoever writes a part of a board's report reads its template. */
    private static final Audience TEMPLATE_READERS =
            REPORT_READERS.and(anywhere(Audiences.AT_WORK)).and(anywhere(BOARD_MEMBER));

    private static final Audience RECOUNTERS = ownBelowAndAbove(Audiences.AT_WORK)
            .and(ownBelowAndAbove(BOARD_MEMBER))
            .and(anywhere(QUALITY_COORDINATOR, AUDITOR));

    private static final Audience APPROVERS = ownBelowAndAbove(DEPARTMENT_MANAGER, QUALITY_COORDINATOR);
    private static final Audience LEADERS = ownAndBelow(DEPARTMENT_MANAGER, QUALITY_COORDINATOR);

    /** The board itself, or whoever keeps its register. */
    private static final Audience BOARD = COORDINATION.and(ownAndBelow(BOARD_MEMBER));

    private static final String ONE = "/api/written-reports/{id}";
    private static final String CHAPTER = ONE + "/chapters/{chapter}";

    static final Rows ROWS = new Rows()
            .collection("/api/report-templates", TEMPLATE_READERS, TEMPLATE_READERS, COORDINATION)
            .get("/api/report-templates/standard", EVERY_ROLE)
            .post("/api/report-templates/{id}/revisions", COORDINATION)
            .post("/api/report-templates/{id}/retirement", COORDINATION)
            .byHand("/api/document-templates", READERS, READERS, COORDINATION)
            .post("/api/document-templates/{id}/content", COORDINATION)
            .get("/api/document-templates/{id}/content", READERS)
            .post("/api/document-templates/{id}/retirement", COORDINATION)
            .collection("/api/written-reports", READERS, READERS, LEADERS)
            .get("/api/written-reports/published", ANYBODY)
            .get("/api/written-reports/published/{id}", ANYBODY)
            .post(ONE + "/collection", LEADERS)
            .post(CHAPTER + "/claims", WRITERS)
            .post(CHAPTER + "/texts", WRITERS)
            .post(CHAPTER + "/readiness", WRITERS)
            .post(CHAPTER + "/returns", APPROVERS)
            .post(CHAPTER + "/approvals", APPROVERS)
            .post(ONE + "/draft", LEADERS)
            .post(ONE + "/explanations", LEADERS)
            .post(ONE + "/decisions", LEADERS)
            .post(ONE + "/decisions/{number}/links", LEADERS)
            .post(ONE + "/reviews", LEADERS)
            .post(ONE + "/reopening", COORDINATION)
            .post(ONE + "/copies", LEADERS)
            .get(ONE + "/figures", READERS)
            .get(ONE + "/document", READERS)
            .get(ONE + "/x-ray", READERS)
            .get(ONE + "/certificate", READERS)
            .post(ONE + "/recomputations", RECOUNTERS)
            .post(ONE + "/freeze", COORDINATION)
            .post(ONE + "/submission", COORDINATION)
            .post(ONE + "/return", BOARD)
            .post(ONE + "/approval", BOARD)
            .post(ONE + "/publication", COORDINATION)
            .post(ONE + "/supplements", COORDINATION);

    private WrittenReportRows() {}
}
