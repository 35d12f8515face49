package qms.risks.selfchecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final String SEED = "000102030405060708090a0b0c0d0e0f";

    /** Whoever has the seed and the population gets these, with any program that knows SHA-256. */
    @Test
    void anybody_draws_the_same_again() {
        assertThat(Draw.of(SEED, 50, List.of(), 5).drawn()).containsExactly("6", "46", "24", "44", "8");
        assertThat(Draw.of(SEED, null, List.of("A-101", "A-102", "A-103", "Ö-104"), 2)
                        .drawn())
                .containsExactly("A-101", "A-102");
    }

    @Test
    void the_order_of_the_population_draws_nothing_else() {
        assertThat(Draw.of(SEED, null, List.of("Ö-104", "A-103", "A-102", "A-101"), 2)
                        .drawn())
                .containsExactly("A-101", "A-102");
    }

    @Test
    void another_seed_draws_others_and_nobody_chooses_it() {
        assertThat(Draw.of("f".repeat(32), 50, List.of(), 5).drawn())
                .isNotEqualTo(Draw.of(SEED, 50, List.of(), 5).drawn());
        assertThat(Draw.seed()).matches("[0-9a-f]{32}").isNotEqualTo(Draw.seed());
    }

    @Test
    void the_whole_population_may_be_drawn_and_nothing_twice() {
        assertThat(Draw.of(SEED, 20, List.of(), 20).drawn()).hasSize(20).doesNotHaveDuplicates();
    }
}
