package qms.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.service.imports.ImportedCollection;
import qms.web.identity.Role;
import qms.web.policy.HistoryRows;
import qms.web.policy.PolicyCoverage;
import qms.web.policy.PolicyRow;
import qms.web.policy.PolicyTable;

/** No endpoint without a row, no row without an endpoint, and every cell of a row as the table says. To be extended in every service. */
public abstract class PolicyContract {

    protected abstract ServiceUnderTest service();

    /** The paths that this service answers for. */
    protected abstract String[] paths();

    /** By collection, what makes a thing of {@link ServiceUnderTest#UNIT}; {@code %d} is another number each time. */
    protected abstract Map<String, String> bodies();

    /** A number of cells that the walk passes, so that it cannot walk past them all. */
    protected abstract int cellsAtLeast();

    /** By collection, the acts by which a person ({@code %s}) is appointed to investigate a thing of it, in their order. */
    protected Map<String, List<Step>> appointments() {
        return Map.of();
    }

    /** An act, named as it stands after the thing's id, and its body. */
    public record Step(String act, String body) {}

    /** The body of an act: it is not looked at where the actor or the version is refused, but where a thing is no aggregate of its own. */
    protected String body(PolicyRow act) {
        return "{}";
    }

    @Test
    void every_endpoint_has_a_row_in_the_policy_table() {
        PolicyCoverage.everyHandlerHasARow(service().context(), collections().toArray(String[]::new));
    }

    @Test
    void every_row_of_the_policy_table_has_an_endpoint() {
        assertThat(PolicyCoverage.rowsWithoutHandler(service().context(), collections(), paths()))
                .isEmpty();
    }

    @Test
    void whatever_is_read_one_at_a_time_tells_its_history_but_what_has_no_stream() {
        Set<String> handlers = PolicyCoverage.handlers(service().context());
        assertThat(handlers.stream()
                        .filter(handler -> handler.matches("GET /api/[a-z-]+/\\{}"))
                        .filter(handler -> !HistoryRows.WITHOUT_STREAM.contains(handler.split("/")[2])))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(handlers)
                        .contains(one + "/history", one + "/differences", one + "/history/{}/event"));
    }

    @Test
    void every_cell_of_the_policy_table_is_enforced() {
        List<PolicyRow> rows = PolicyTable.rows().stream()
                .filter(row -> Arrays.stream(paths()).anyMatch(row.path()::startsWith))
                .toList();
        PolicyWalk walk = new PolicyWalk(service(), bodies(), appointments(), this::body);
        walk.walk(rows);
        assertThat(walk.differences()).isEmpty();
        assertThat(walk.cells()).isGreaterThanOrEqualTo(cellsAtLeast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "risk", "deviation", "reporting", "identity"})
    void the_operations_of_another_service_are_not_answered(String name) {
        int status = service()
                .as(Role.ADMINISTRATOR, "*")
                .get("/api/operations/" + name + "/dead-letters")
                .status();
        assertThat(status).isEqualTo(name.equals(service().name()) ? 200 : 404);
    }

    private List<String> collections() {
        return service().context().getBeansOfType(ImportedCollection.class).values().stream()
                .map(ImportedCollection::name)
                .toList();
    }
}
