package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Products.class)
class RestartTest {
    private static final System.Logger LOG = System.getLogger(RestartTest.class.getName());
    private static final long MEMORY = 1536L * 1024 * 1024;

    private final Product product;

    RestartTest(@Holding(Holding.What.DEMO) Product product) {
        this.product = product;
    }

    @Test
    void a_second_start_finds_everything_and_loads_nothing_twice() {
        report("first start");
        Map<String, Long> before = counts();
        assertThat(before.get("/api/complaints")).isGreaterThanOrEqualTo(244);

        assertThat(product.stop()).as("time to stop").isLessThan(java.time.Duration.ofSeconds(20));
        assertThat(product.exitValue())
                .as("exit of a product that was asked to stop")
                .isIn(0, 143);
        product.startAgain();

        report("second start");
        assertThat(counts()).isEqualTo(before);
    }

    private void report(String when) {
        long resident = product.residentBytes();
        LOG.log(
                System.Logger.Level.INFO,
                "{0}: ready after {1} ms, {2} MiB resident",
                when,
                product.startTime().toMillis(),
                resident / 1024 / 1024);
        assertThat(resident).as("resident memory in bytes").isLessThan(MEMORY);
    }

    /** How many of each there are; events there may be more of, since some things happen by themselves. */
    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String list : new String[] {
            "units",
            "persons",
            "processes",
            "documents",
            "risks",
            "measures",
            "self-checks",
            "surveys",
            "complaints",
            "lex-sarah-cases",
            "unit-descriptions"
        }) {
            counts.put("/api/" + list, product.coordinator().total("/api/" + list));
        }
        return counts;
    }
}
