package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract's own checker plays its datasets into the product and compares every figure. Where the contract is not found (see {@link
 * Project#contract()}) the class is skipped.
 */
@ExtendWith(Products.class)
class ContractTest {
    private static final System.Logger LOG = System.getLogger(ContractTest.class.getName());
    private static final Pattern TOOK = Pattern.compile("(?m)^ok   load .*, ([0-9.]+) s$");

    private final Product product;

    ContractTest(@Holding(Holding.What.DATASETS) Product product) {
        this.product = product;
    }

    @BeforeAll
    static void the_contract_is_here() {
        assumeTrue(Project.contract().isPresent(), "no contract beside the project; set QMS_CONTRACT to its folder");
    }

    static Stream<String> datasets() {
        return Checker.datasets();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void every_figure_of_a_dataset_agrees_and_the_same_lines_again_change_nothing(String dataset) {
        Checker.Verdict first = check(dataset);
        assertThat(first.told()).contains(", 0 failed");
        assertThat(first.exit()).as(first.told()).isZero();
        double seconds = TOOK.matcher(first.told())
                .results()
                .mapToDouble(load -> Double.parseDouble(load.group(1)))
                .sum();
        LOG.log(System.Logger.Level.INFO, "{0}: loaded in {1} s; {2}", dataset, seconds, first.lastLine());

        Checker.Verdict again = check(dataset, "--again");
        assertThat(again.told()).contains(", 0 failed");
        assertThat(again.exit()).as(again.told()).isZero();
    }

    @Test
    void every_figure_of_every_dataset_still_agrees_after_the_product_was_killed() {
        for (String dataset : datasets().toList()) {
            check(dataset);
        }
        product.kill();
        product.startAgain();
        for (String dataset : datasets().toList()) {
            Checker.Verdict verdict = check(dataset, "--no-load");
            assertThat(verdict.told()).contains(", 0 failed");
            assertThat(verdict.exit()).as(verdict.told()).isZero();
        }
    }

    private Checker.Verdict check(String dataset, String... how) {
        return Checker.check(product.base(), dataset, how);
    }
}
