package qms.web.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every route of the product and who may take it. What has no row is not found; a role that is not in the row may not. Roles as in the management
 * system of the boards: duties of the unit lie with its managers, the coordinator leads the work, the lex Sarah officer decides cases, the auditor
 * reads, the board reads what is reported to it.
 */
public final class PolicyTable {

    private static final List<PolicyRow> WRITTEN = Stream.of(
                    DoorRows.ROWS,
                    ProcessRows.ROWS,
                    RiskRows.ROWS,
                    DeviationRows.ROWS,
                    OversightRows.ROWS,
                    ProofRows.ROWS,
                    ReportingRows.ROWS,
                    WrittenReportRows.ROWS)
            .flatMap(rows -> rows.all().stream())
            .toList();

    private static final List<PolicyRow> ROWS = Stream.concat(WRITTEN.stream(), HistoryRows.following(WRITTEN).stream())
            .toList();

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
}
