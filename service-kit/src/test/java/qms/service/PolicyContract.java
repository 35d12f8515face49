package qms.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import qms.service.imports.ImportedCollection;
import qms.web.policy.PolicyCoverage;

/** No endpoint without a row, no row without an endpoint. To be extended in every service. */
public abstract class PolicyContract {

    protected abstract ServiceUnderTest service();

    /** The paths that this service answers for. */
    protected abstract String[] paths();

    @Test
    void every_endpoint_has_a_row_in_the_policy_table() {
        PolicyCoverage.everyHandlerHasARow(service().context(), collections().toArray(String[]::new));
    }

    @Test
    void every_row_of_the_policy_table_has_an_endpoint() {
        assertThat(PolicyCoverage.rowsWithoutHandler(service().context(), collections(), paths()))
                .isEmpty();
    }

    private List<String> collections() {
        return service().context().getBeansOfType(ImportedCollection.class).values().stream()
                .map(ImportedCollection::name)
                .toList();
    }
}
