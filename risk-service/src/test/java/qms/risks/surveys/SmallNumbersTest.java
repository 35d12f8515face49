package qms.risks.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hard case 36: what few have said is not shown, and cannot be worked out from what is. */
class SmallNumbersTest {

    @Test
    void more_than_five_are_shown_and_five_are_not() {
        assertThat(SmallNumbers.hidden(Map.of("a", 6, "b", 40), 0)).isEmpty();
        assertThat(SmallNumbers.hidden(Map.of("a", 5, "b", 40, "c", 30), 10)).containsExactly("a");
    }

    @Test
    void one_that_could_be_worked_out_as_the_whole_less_the_rest_hides_the_smallest_of_the_others() {
        assertThat(SmallNumbers.hidden(Map.of("a", 3, "b", 40, "c", 30), 0)).isEqualTo(Set.of("a", "c"));
    }

    @Test
    void several_that_are_few_together_hide_one_more_and_those_that_are_not_hide_none() {
        assertThat(SmallNumbers.hidden(Map.of("a", 2, "b", 3, "c", 30, "d", 40), 0))
                .isEqualTo(Set.of("a", "b", "c"));
        assertThat(SmallNumbers.hidden(Map.of("a", 4, "b", 3, "c", 30, "d", 40), 0))
                .isEqualTo(Set.of("a", "b"));
    }

    @Test
    void a_few_who_belong_to_no_unit_cannot_be_worked_out_either() {
        assertThat(SmallNumbers.hidden(Map.of("a", 20, "b", 30), 2)).containsExactly("a");
        assertThat(SmallNumbers.hidden(Map.of("a", 20, "b", 30), 6)).isEmpty();
    }

    @Test
    void a_unit_that_nobody_answered_about_tells_of_nobody() {
        assertThat(SmallNumbers.hidden(Map.of("a", 0, "b", 30), 0)).containsExactly("a");
    }

    @Test
    void where_all_are_few_all_are_hidden() {
        assertThat(SmallNumbers.hidden(Map.of("a", 1, "b", 2), 0)).isEqualTo(Set.of("a", "b"));
    }
}
