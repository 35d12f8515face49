package qms.web.policy;

import static qms.web.identity.Role.ADMINISTRATOR;
import static qms.web.identity.Role.AUDITOR;
import static qms.web.identity.Role.BOARD_MEMBER;
import static qms.web.identity.Role.DEPARTMENT_MANAGER;
import static qms.web.identity.Role.EMPLOYEE;
import static qms.web.identity.Role.LEX_SARAH_OFFICER;
import static qms.web.identity.Role.PROCESS_FACILITATOR;
import static qms.web.identity.Role.PROCESS_OWNER;
import static qms.web.identity.Role.PUBLIC;
import static qms.web.identity.Role.QUALITY_COORDINATOR;
import static qms.web.identity.Role.UNIT_MANAGER;
import static qms.web.identity.Role.UNIT_REPRESENTATIVE;
import static qms.web.policy.Audience.anywhere;
import static qms.web.policy.Audience.ownAndBelow;
import static qms.web.policy.Audience.ownUnit;
import static qms.web.policy.Audience.whatTheyReported;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every route of the product and who may take it. What has no row is not found; a role that is not in the row may not. Roles as in the management
 * system of the boards: duties of the unit lie with its managers, the coordinator leads the work, the lex Sarah officer decides cases, the auditor
 * reads, the board reads what is reported to it.
 */
public final class PolicyTable {

    // Who reads.
    private static final Audience ANYBODY = anywhere(PUBLIC);
    private static final Audience EVERY_ROLE = anywhere(
            EMPLOYEE,
            UNIT_REPRESENTATIVE,
            UNIT_MANAGER,
            DEPARTMENT_MANAGER,
            PROCESS_OWNER,
            PROCESS_FACILITATOR,
            QUALITY_COORDINATOR,
            LEX_SARAH_OFFICER,
            BOARD_MEMBER,
            AUDITOR,
            ADMINISTRATOR);
    private static final Audience LEADERS = ownAndBelow(UNIT_MANAGER, DEPARTMENT_MANAGER, QUALITY_COORDINATOR);
    /** Risks, self-checks, measures, descriptions: the unit's own people work with them. */
    private static final Audience UNIT_WORK_READERS = LEADERS.and(ownUnit(EMPLOYEE, UNIT_REPRESENTATIVE))
            .and(ownAndBelow(PROCESS_OWNER, PROCESS_FACILITATOR, LEX_SARAH_OFFICER, BOARD_MEMBER))
            .and(anywhere(AUDITOR));

    private static final Audience COMPLAINT_LIST_READERS = LEADERS.and(ownUnit(UNIT_REPRESENTATIVE))
            .and(ownAndBelow(LEX_SARAH_OFFICER))
            .and(anywhere(AUDITOR));
    private static final Audience COMPLAINT_READERS =
            COMPLAINT_LIST_READERS.and(whatTheyReported(EMPLOYEE, UNIT_REPRESENTATIVE));
    private static final Audience LEX_SARAH_LIST_READERS =
            LEADERS.and(ownAndBelow(LEX_SARAH_OFFICER)).and(anywhere(AUDITOR));
    private static final Audience LEX_SARAH_READERS =
            LEX_SARAH_LIST_READERS.and(whatTheyReported(EMPLOYEE, UNIT_REPRESENTATIVE));
    private static final Audience REPORT_READERS = UNIT_WORK_READERS;

    // Who acts.
    private static final Audience COORDINATION = ownAndBelow(QUALITY_COORDINATOR);
    private static final Audience ORGANISATION = COORDINATION.and(anywhere(ADMINISTRATOR));
    private static final Audience UNIT_WORK = LEADERS.and(ownUnit(UNIT_REPRESENTATIVE));
    private static final Audience PROCESS_WORK = UNIT_WORK.and(ownAndBelow(PROCESS_OWNER, PROCESS_FACILITATOR));
    /** Anybody at work may report, about any unit (SOSFS 2011:9 5 kap. 3 §). */
    private static final Audience REPORTERS = EVERY_ROLE;

    private static final Audience APPOINTMENTS =
            LEADERS.and(anywhere(ADMINISTRATOR)).and(ownAndBelow(PROCESS_OWNER));
    /** The officer; and the coordinator, to whom boards delegate these decisions (SAS) where there is no officer. */
    private static final Audience LEX_SARAH_DECIDERS = ownAndBelow(LEX_SARAH_OFFICER, QUALITY_COORDINATOR);

    private static final Audience LEX_SARAH_CLOSERS =
            LEX_SARAH_DECIDERS.and(ownAndBelow(UNIT_MANAGER, DEPARTMENT_MANAGER));
    private static final Audience OPERATIONS = anywhere(ADMINISTRATOR);
    private static final Audience OPERATIONS_READERS = anywhere(ADMINISTRATOR, AUDITOR);

    private static final List<PolicyRow> ROWS = new Rows()
            // At the door
            .get("/", ANYBODY)
            .get("/assets/**", ANYBODY)
            .get("/health", ANYBODY)
            .get("/docs", ANYBODY)
            .get("/docs/assets/**", ANYBODY)
            .get("/docs/problems", ANYBODY)
            .get("/v3/api-docs", ANYBODY)
            .get("/oauth2/jwks", ANYBODY)
            .post("/oauth2/token", ANYBODY)
            .get("/.well-known/**", ANYBODY)

            // Behind the gateway, which passes none of these on: what each part says of itself
            .get("/internal/health", ANYBODY)
            .get("/internal/openapi", ANYBODY)
            .get("/internal/problems", ANYBODY)

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
            .post("/api/unit-descriptions/{id}/follow-ups", PROCESS_WORK)

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
            .post("/api/self-checks/{id}/occurrences", PROCESS_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/performance", UNIT_WORK)
            .post("/api/self-checks/{id}/occurrences/{occurrence}/non-performance", UNIT_WORK)

            // deviation-service: complaints
            .collection("/api/complaints", COMPLAINT_LIST_READERS, COMPLAINT_READERS, REPORTERS)
            .post("/api/complaints/{id}/corrections", UNIT_WORK)
            .post("/api/complaints/{id}/forwarding", LEADERS)
            .post("/api/complaints/{id}/rerouting", UNIT_WORK)
            .post("/api/complaints/{id}/duplicate-marking", UNIT_WORK)
            .post("/api/complaints/{id}/withdrawal", UNIT_WORK)
            .post("/api/complaints/{id}/decision", LEADERS)
            .post("/api/complaints/{id}/closing", LEADERS)
            // deviation-service: lex Sarah
            .collection("/api/lex-sarah-cases", LEX_SARAH_LIST_READERS, LEX_SARAH_READERS, REPORTERS)
            .post("/api/lex-sarah-cases/{id}/decisions", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/decline", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/ivo-notification", LEX_SARAH_DECIDERS)
            .post("/api/lex-sarah-cases/{id}/closing", LEX_SARAH_CLOSERS)

            // reporting-service
            .collection("/api/declared-figures", REPORT_READERS, REPORT_READERS, UNIT_WORK)
            .collection("/api/reporting-statements", REPORT_READERS, REPORT_READERS, UNIT_WORK)
            .get("/api/reports/quality/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/tertial/{unit}/{year}/{tertial}", REPORT_READERS)
            .get("/api/reports/quality-plan/{unit}/{year}", REPORT_READERS)
            .get("/api/reports/follow-ups/{unit}/{year}", REPORT_READERS)

            // Operations
            .put("/api/operations/clock", OPERATIONS)
            .get("/api/operations/{service}/dead-letters", OPERATIONS_READERS)
            .post("/api/operations/{service}/dead-letters/{letter}/retry", OPERATIONS)
            .post("/api/operations/{service}/dead-letters/{letter}/give-up", OPERATIONS)
            .all();

    private static final List<Route> ROUTES = ROWS.stream().map(Route::of).toList();

    private PolicyTable() {}

    public static List<PolicyRow> rows() {
        return ROWS;
    }

    /** The row for a request; HEAD goes by the row of GET. The path is as in the request line, without the query. */
    public static Optional<PolicyRow> find(String method, String path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return matching(path).stream().filter(row -> row.method().equals(asked)).findFirst();
    }

    /** The methods that a path takes; empty for a path that does not exist. */
    static Set<String> methods(String path) {
        return matching(path).stream().map(PolicyRow::method).collect(Collectors.toSet());
    }

    private static List<PolicyRow> matching(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return ROUTES.stream()
                .filter(route -> route.pattern().matches(asked))
                .sorted((one, other) -> PathPattern.SPECIFICITY_COMPARATOR.compare(one.pattern(), other.pattern()))
                .map(Route::row)
                .toList();
    }

    private record Route(PathPattern pattern, PolicyRow row) {
        static Route of(PolicyRow row) {
            return new Route(PathPatternParser.defaultInstance.parse(row.path()), row);
        }
    }

    /** Collects the rows in the order they are written. */
    private static final class Rows {
        private final List<PolicyRow> rows = new ArrayList<>();

        Rows get(String path, Audience audience) {
            rows.add(new PolicyRow("GET", path, audience.allows()));
            return this;
        }

        Rows post(String path, Audience audience) {
            rows.add(new PolicyRow("POST", path, audience.allows()));
            return this;
        }

        Rows put(String path, Audience audience) {
            rows.add(new PolicyRow("PUT", path, audience.allows()));
            return this;
        }

        /** What every collection has: list, read one, create, and the coordinator's import. */
        Rows collection(String path, Audience listers, Audience readers, Audience creators) {
            return byHand(path, listers, readers, creators).post(path + "/import", COORDINATION);
        }

        /** A collection whose things come with the lines of another: measures come with their risks. */
        Rows byHand(String path, Audience listers, Audience readers, Audience creators) {
            return get(path, listers).get(path + "/{id}", readers).post(path, creators);
        }

        List<PolicyRow> all() {
            return List.copyOf(rows);
        }
    }
}
