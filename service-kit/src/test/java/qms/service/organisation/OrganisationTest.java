package qms.service.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qms.events.organisation.UnitPlaced;
import qms.events.organisation.UnitPlacementEnded;
import qms.events.organisation.UnitRenamed;
import qms.service.organisation.OrgUnit.Placement;
import qms.web.time.Period;

class OrganisationTest {

    private final Organisation boards = OrganisationFixture.threeBoards().organisation();

    @Nested
    class What_stands_over_what {

        @Test
        void a_unit_stands_under_its_parents_of_the_day_and_what_they_stand_under() {
            assertThat(boards.above("y", day("2024-03-31"))).containsExactly("department", "b");
            assertThat(boards.above("y", day("2024-04-01"))).containsExactly("d");
            assertThat(boards.below("b", day("2024-03-31"))).containsExactlyInAnyOrder("department", "x", "y");
            assertThat(boards.below("d", day("2024-03-31"))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "b, y, 2024-01-01, 2024-04-30, true",
            "b, y, 2024-03-31, 2024-12-31, true",
            "b, y, 2024-04-01, 2024-12-31, false",
            "c, y, 2024-01-01, 2024-12-31, false",
            "d, y, 2024-01-01, 2024-03-31, false",
            "department, c, 2024-01-01, 2024-12-31, false",
        })
        void one_stood_over_the_other_when_it_did_so_some_day_of_the_period(
                String over, String under, LocalDate from, LocalDate to, boolean stood) {
            assertThat(boards.stoodOver(over, under, new Period(from, to))).isEqualTo(stood);
        }

        @Test
        void a_placement_that_has_ended_ends_what_was_below_it_too() {
            Organisation ended = boards.evolve(new UnitPlacementEnded(
                    "department", "c", day("2024-07-01"), day("2024-09-30"), OrganisationFixture.THEN));
            assertThat(ended.above("department", day("2024-09-30"))).containsExactly("c");
            assertThat(ended.above("department", day("2024-10-01"))).isEmpty();
        }
    }

    @Nested
    class Where_something_counts {

        @Test
        void it_counts_on_the_unit_what_stood_over_it_and_what_any_of_these_became() {
            assertThat(boards.placesWhereCounted("x", day("2024-02-01")))
                    .containsExactlyInAnyOrder("x", "department", "b", "heir", "c");
        }

        @Test
        void what_stands_over_a_successor_is_not_included() {
            Organisation moved = OrganisationFixture.threeBoards()
                    .unit("elsewhere", "2000-01-01", null)
                    .unit("e", "2000-01-01", null)
                    .placed("elsewhere", "e", "2000-01-01", null)
                    .merged("x", "elsewhere", "2024-07-01")
                    .organisation();
            assertThat(moved.placesWhereCounted("x", day("2024-02-01")))
                    .contains("elsewhere")
                    .doesNotContain("e");
        }

        @Test
        void a_unit_that_moves_takes_nothing_with_it() {
            assertThat(boards.placesWhereCounted("y", day("2024-03-31")))
                    .containsExactlyInAnyOrder("y", "department", "b", "c");
            assertThat(boards.placesWhereCounted("y", day("2024-04-01"))).containsExactlyInAnyOrder("y", "d");
        }

        @Test
        void mergers_are_followed_step_by_step() {
            assertThat(boards.mergedInto("a", day("2023-12-31"))).containsExactly("b", "c");
            assertThat(boards.predecessors("c")).containsExactly("b", "a");
            assertThat(boards.placesWhereCounted("department", day("2023-11-12")))
                    .containsExactlyInAnyOrder("department", "a", "b", "c");
        }

        @Test
        void what_comes_to_a_unit_that_has_ended_counts_on_its_heir() {
            assertThat(boards.placesWhereCounted("x", day("2024-08-01"))).containsExactlyInAnyOrder("x", "heir");
        }

        @Test
        void a_merger_that_lies_before_the_day_is_not_followed_while_the_unit_goes_on() {
            Organisation going = OrganisationFixture.threeBoards()
                    .merged("y", "d", "2024-04-01")
                    .organisation();
            assertThat(going.mergedInto("y", day("2024-03-31"))).containsExactly("d");
            assertThat(going.mergedInto("y", day("2024-04-01"))).isEmpty();
        }
    }

    @Nested
    class New_placements {

        @Test
        void a_unit_is_not_placed_under_itself() {
            assertThat(boards.cycle("new", List.of(under("new", "2024-01-01", null))))
                    .contains(0);
        }

        @Test
        void a_unit_is_not_placed_under_what_stands_below_it() {
            assertThat(boards.cycle("c", List.of(under("d", "2024-01-01", null), under("heir", "2024-07-01", null))))
                    .contains(1);
            assertThat(boards.cycle("department", List.of(under("y", "2024-03-31", null))))
                    .contains(0);
        }

        @Test
        void a_ring_among_others_is_found_on_those_in_it_and_ends_the_question_for_the_rest() {
            Organisation ring = OrganisationFixture.threeBoards()
                    .unit("one", "2024-01-01", null)
                    .unit("two", "2024-01-01", null)
                    .placed("one", "two", "2024-01-01", null)
                    .placed("two", "one", "2024-01-01", null)
                    .organisation();
            assertThat(ring.cycle("one", List.of(under("two", "2024-01-01", null))))
                    .contains(0);
            assertThat(ring.cycle("three", List.of(under("one", "2024-01-01", null))))
                    .isEmpty();
            assertThat(ring.placesWhereCounted("one", day("2024-02-01"))).containsExactlyInAnyOrder("one", "two");
        }

        @Test
        void two_units_may_change_places_from_one_day_to_the_next() {
            assertThat(boards.cycle("department", List.of(under("y", "2024-04-01", null))))
                    .isEmpty();
            assertThat(boards.cycle("department", List.of(under("x", "2024-07-01", null))))
                    .isEmpty();
        }

        @Test
        void a_unit_stands_under_one_unit_at_a_time() {
            assertThat(Organisation.overlap(List.of(under("c", "2024-07-01", null), under("d", "2024-08-01", null))))
                    .contains(1);
            assertThat(Organisation.overlap(
                            List.of(under("c", "2024-07-01", "2024-07-31"), under("d", "2024-07-31", null))))
                    .contains(1);
            assertThat(Organisation.overlap(
                            List.of(under("d", "2024-08-01", null), under("c", "2024-07-01", "2024-07-31"))))
                    .isEmpty();
        }

        @Test
        void two_units_are_not_merged_into_each_other() {
            assertThat(boards.mergedIntoItself("a", List.of("d", "c"))).contains(1);
            assertThat(boards.mergedIntoItself("a", List.of("a"))).contains(0);
            assertThat(boards.mergedIntoItself("c", List.of("d"))).isEmpty();
        }
    }

    @Nested
    class Local_terms {

        private final Organisation withTerm = OrganisationFixture.threeBoards()
                .term("y", "CONTACT_FAMILY", "Kontaktfamilj")
                .organisation();

        @Test
        void a_unit_uses_its_own_values_and_those_of_the_units_over_it() {
            assertThat(withTerm.mayUse(Taxonomy.COMPLAINT_SOURCE, "y", "CONTACT_FAMILY", day("2024-08-12")))
                    .isTrue();
            assertThat(withTerm.mayUse(Taxonomy.COMPLAINT_SOURCE, "d", "CONTACT_FAMILY", day("2024-08-12")))
                    .isFalse();
            assertThat(withTerm.mayUse(Taxonomy.COMPLAINT_CATEGORY, "y", "CONTACT_FAMILY", day("2024-08-12")))
                    .isFalse();
            assertThat(withTerm.mayUse(Taxonomy.COMPLAINT_SOURCE, "d", "RELATIVE", day("2024-08-12")))
                    .isTrue();
            assertThat(withTerm.terms(Taxonomy.COMPLAINT_SOURCE, "y", day("2024-08-12")))
                    .hasSize(8);
        }

        @Test
        void a_value_of_the_unit_above_is_used_as_long_as_it_stands_above() {
            Organisation known = OrganisationFixture.threeBoards()
                    .term("department", "CONTACT_FAMILY", "Kontaktfamilj")
                    .organisation();
            assertThat(known.mayUse(Taxonomy.COMPLAINT_SOURCE, "y", "CONTACT_FAMILY", day("2024-03-31")))
                    .isTrue();
            assertThat(known.mayUse(Taxonomy.COMPLAINT_SOURCE, "y", "CONTACT_FAMILY", day("2024-04-01")))
                    .isFalse();
            assertThat(known.terms(Taxonomy.COMPLAINT_SOURCE, "x", day("2024-03-31")))
                    .hasSize(8);
            assertThat(known.rows(Taxonomy.COMPLAINT_SOURCE, "x", Period.year(2024)))
                    .hasSize(8);
        }

        @Test
        void a_local_value_does_not_rename_a_standard_one() {
            Organisation known = OrganisationFixture.threeBoards()
                    .term("y", "RELATIVE", "Släkten")
                    .organisation();
            assertThat(known.terms(Taxonomy.COMPLAINT_SOURCE, "y", day("2024-08-12")))
                    .hasSize(7)
                    .noneMatch(term -> term.label().equals("Släkten"));
        }

        @ParameterizedTest
        @CsvSource({
            "c, 2024-01-01, 2024-04-30, 8",
            "c, 2024-05-01, 2024-08-31, 7",
            "d, 2024-01-01, 2024-03-31, 7",
            "d, 2024-01-01, 2024-04-30, 8",
            "x, 2024-01-01, 2024-12-31, 7",
            "y, 2024-01-01, 2024-12-31, 8",
        })
        void a_local_value_has_a_row_where_it_belongs_some_day_of_the_period(
                String unit, LocalDate from, LocalDate to, int rows) {
            assertThat(withTerm.rows(Taxonomy.COMPLAINT_SOURCE, unit, new Period(from, to)))
                    .hasSize(rows);
        }
    }

    @Test
    void a_unit_exists_on_its_last_day_and_not_the_day_after() {
        OrgUnit x = boards.unit("x").orElseThrow();
        assertThat(x.existsOn(day("2024-06-30"))).isTrue();
        assertThat(x.existsOn(day("2024-07-01"))).isFalse();
    }

    @Test
    void a_name_is_kept_from_its_first_day() {
        Organisation renamed =
                boards.evolve(new UnitRenamed("d", "Nya namnet", day("2024-05-01"), OrganisationFixture.THEN));
        OrgUnit unit = renamed.unit("d").orElseThrow();
        assertThat(unit.name()).isEqualTo("Nya namnet");
        assertThat(unit.name(day("2024-04-30"))).isEqualTo("Enheten d");
        assertThat(unit.name(day("2024-05-01"))).isEqualTo("Nya namnet");
    }

    @Test
    void an_organisation_is_the_same_whether_its_events_come_one_by_one_or_all_at_once() {
        Organisation oneByOne = Organisation.EMPTY;
        for (var event : OrganisationFixture.threeBoards().events()) {
            oneByOne = oneByOne.evolve(event);
        }
        assertThat(List.copyOf(oneByOne.units())).isEqualTo(List.copyOf(boards.units()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void placements_that_were_let_in_never_put_a_unit_over_itself_on_any_day(int seed) {
        Random random = new Random(seed);
        Organisation organisation = Organisation.EMPTY;
        OrganisationFixture entered = new OrganisationFixture();
        for (int unit = 0; unit < 8; unit++) {
            entered.unit("u" + unit, "2024-01-01", null);
        }
        for (int attempt = 0; attempt < 60; attempt++) {
            String unit = "u" + random.nextInt(8);
            LocalDate from = day("2024-01-01").plusDays(random.nextInt(30));
            Placement placement = new Placement("u" + random.nextInt(8), from, from.plusDays(random.nextInt(10)));
            organisation = entered.organisation();
            if (organisation.cycle(unit, List.of(placement)).isEmpty()) {
                entered.placed(unit, placement.parent(), from.toString(), String.valueOf(placement.to()));
            } else {
                Organisation wrong = Organisation.EMPTY
                        .evolve(new ArrayList<>(entered.events()))
                        .evolve(new UnitPlaced(
                                unit, placement.parent(), from, placement.to(), OrganisationFixture.THEN));
                assertThat(overItself(wrong)).as("%s %s", unit, placement).isNotEmpty();
            }
        }
        assertThat(overItself(entered.organisation())).isEmpty();
    }

    private static Set<String> overItself(Organisation organisation) {
        Set<String> found = new LinkedHashSet<>();
        for (LocalDate day = day("2024-01-01"); day.isBefore(day("2024-03-01")); day = day.plusDays(1)) {
            for (OrgUnit unit : organisation.units()) {
                if (organisation.above(unit.key(), day).contains(unit.key())) {
                    found.add(unit.key() + " " + day);
                }
            }
        }
        return found;
    }

    private static Placement under(String parent, String from, @Nullable String to) {
        return new Placement(parent, day(from), to == null ? null : day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
