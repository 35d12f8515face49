package qms.deviations.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.deviations.conformance.CaseRoute.Step;
import qms.deviations.conformance.CommonRoutes.Stay;

class CommonRoutesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void the_commonest_route_stands_first_with_its_share_and_the_median_of_days_in_each_state() {
        List<CaseRoute> cases = new ArrayList<>();
        for (int days : List.of(1, 2, 3, 10, 30, 40)) {
            cases.add(way("REPORTED", 0, "RECEIVED", days, "CLOSED", days + 7));
        }
        cases.addAll(Collections.nCopies(6, way("REPORTED", 0, "DECLINED", 4)));
        cases.addAll(Collections.nCopies(8, way("REPORTED", 0, "RECEIVED", 1)));

        CommonRoutes routes = CommonRoutes.of(cases);

        assertThat(routes.total()).isEqualTo(20);
        assertThat(routes.routes().stream().map(route -> route.states() + " " + route.count() + " " + route.share()))
                .containsExactly(
                        "[REPORTED, RECEIVED] 8 40", "[REPORTED, DECLINED] 6 30", "[REPORTED, RECEIVED, CLOSED] 6 30");
        assertThat(routes.routes().getLast().stays())
                .containsExactly(new Stay("REPORTED", 6.5, 6), new Stay("RECEIVED", 7, 6));
        assertThat(routes.slowestSteps()).startsWith(new Stay("RECEIVED", 7, 6));
    }

    @Test
    void what_fewer_than_five_took_is_told_together_and_hides_no_number_behind_the_whole() {
        List<CaseRoute> cases = new ArrayList<>(Collections.nCopies(9, way("REPORTED", 0, "RECEIVED", 1)));
        cases.addAll(Collections.nCopies(6, way("REPORTED", 0, "DECLINED", 4)));
        cases.addAll(Collections.nCopies(2, way("REPORTED", 0)));

        CommonRoutes routes = CommonRoutes.of(cases);

        // 17 - 9 - 6 would say 2.
        assertThat(routes.routes())
                .singleElement()
                .satisfies(route -> assertThat(route.count()).isEqualTo(9));
        assertThat(routes.others().routes()).isEqualTo(2);
        assertThat(routes.others().count()).isEqualTo(8);
    }

    @Test
    void of_fewer_than_five_cases_nothing_is_told_but_that() {
        CommonRoutes routes = CommonRoutes.of(Collections.nCopies(4, way("REPORTED", 0, "RECEIVED", 1)));
        assertThat(routes.total()).isNull();
        assertThat(routes.fewerThanFive()).isTrue();
        assertThat(routes.routes()).isEmpty();
        assertThat(routes.slowestSteps()).isEmpty();
        assertThat(CommonRoutes.of(List.of()).total()).isZero();
    }

    private static CaseRoute way(Object... statesAndDays) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < statesAndDays.length; i += 2) {
            steps.add(new Step((String) statesAndDays[i], DAY.plusDays((int) statesAndDays[i + 1])));
        }
        return new CaseRoute("a case", "bjorken", steps);
    }
}
