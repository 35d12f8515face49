package qms.deviations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qms.deviations.platform.RoleHolders;
import qms.events.deadlines.RemindedOne;

/** Who is reminded of what is to be done at Björken. */
class LineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final String MANAGER = "UNIT_MANAGER";
    private static final RemindedOne KARIN = new RemindedOne(MANAGER, "bjorken", "p-karin");
    private static final RemindedOne AMIR = new RemindedOne("DEPARTMENT_MANAGER", "enskede", "p-amir");

    private final Line line = new Line(new Staff());

    @Test
    void it_goes_to_the_manager_first_and_then_up_as_well() {
        assertThat(line.upTo(0, MANAGER, "bjorken", TODAY, Optional.empty())).containsExactly(KARIN);
        assertThat(line.upTo(1, MANAGER, "bjorken", TODAY, Optional.of("p-somebody-else")))
                .containsExactly(KARIN, AMIR);
    }

    @Test
    void hard_case_22_what_is_said_about_the_manager_goes_to_the_next_one_up() {
        assertThat(line.upTo(0, MANAGER, "bjorken", TODAY, Optional.of("p-karin")))
                .containsExactly(AMIR);
        assertThat(line.upTo(1, MANAGER, "bjorken", TODAY, Optional.of("p-karin")))
                .containsExactly(AMIR, new RemindedOne("QUALITY_COORDINATOR", "bjorken", null));
    }

    /** The register of persons, with a unit manager and a department manager in it. */
    private static final class Staff extends RoleHolders {

        private static final Map<String, Holder> HOLDERS = Map.of(
                MANAGER, new Holder("p-karin", "bjorken"), "DEPARTMENT_MANAGER", new Holder("p-amir", "enskede"));

        Staff() {
            super(null, null, null);
        }

        @Override
        public List<Holder> nearest(String role, String unit, LocalDate day) {
            return Optional.ofNullable(HOLDERS.get(role)).stream().toList();
        }
    }
}
