package qms.reports.figures.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import qms.reports.figures.CountedFigure;
import qms.reports.figures.FigureName;

/** No figure without an explanation. */
class DefinitionsTest {

    /** What a self-check's planned, performed, passed … are reckoned from; no report shows them. */
    private static final Set<String> OF_PARTS = Set.of("selfChecks.results", "selfChecks.checks");

    @Test
    void every_figure_that_a_unit_may_declare_is_explained() {
        Set<String> declared = new TreeSet<>(FigureName.DECLARABLE);
        declared.addAll(FigureName.DECLARABLE_BY_CODE.keySet());
        assertThat(Definitions.ALL)
                .extracting(Definition::figure)
                .containsAll(declared)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_figure_that_can_be_opened_and_every_one_that_has_a_name_is_explained() throws IllegalAccessException {
        Set<String> named = Arrays.stream(CountedFigure.values())
                .map(CountedFigure::key)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Field field : FigureName.class.getDeclaredFields()) {
            field.setAccessible(true);
            if (field.getType() == String.class && !OF_PARTS.contains((String) field.get(null))) {
                named.add((String) field.get(null));
            }
        }
        assertThat(Definitions.ALL).extracting(Definition::figure).containsAll(named);
    }

    @Test
    void a_figure_tells_its_events_and_the_revision_that_counts_it() {
        assertThat(Definitions.ALL.stream().map(DefinedFigure::of)).allSatisfy(figure -> {
            assertThat(figure.events()).as(figure.figure()).isNotEmpty();
            assertThat(figure.version().split(" ")[0]).isEqualTo(figure.since().split(" ")[0]);
            assertThat(Integer.parseInt(figure.version().split(" ")[1]))
                    .isGreaterThanOrEqualTo(Integer.parseInt(figure.since().split(" ")[1]));
        });
        assertThat(DefinedFigure.of(Definitions.of(FigureName.CASES).orElseThrow())
                        .events())
                .startsWith("complaint.received", "complaint.registered");
    }

    @Test
    void a_figure_is_divided_by_the_codes_that_it_may_be_declared_for() {
        FigureName.DECLARABLE_BY_CODE.forEach((figure, codes) ->
                assertThat(Definitions.of(figure).orElseThrow().dividedBy()).isEqualTo(codes));
    }

    @Test
    void what_a_figure_is_set_in_proportion_to_is_a_figure_too() {
        assertThat(Definitions.ALL)
                .allSatisfy(each -> assertThat(each.ratios())
                        .allSatisfy(
                                ratio -> assertThat(Definitions.of(ratio.per())).isPresent()));
    }
}
