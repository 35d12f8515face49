package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Järva's 2023 entered by hand, day by day under a moved clock, by the roles that do it: the reports say the same as after an import. */
class YearByHandTest {
    private static final System.Logger LOG = System.getLogger(YearByHandTest.class.getName());
    /** By hand nobody gives an identity of another system, by which the contract finds its rows; their values are in the levels. */
    private static final String NEEDS_AN_EXTERNAL_ID = "/risks/rows\\[externalId=.*";

    @Test
    void a_year_entered_by_hand_gives_the_figures_of_the_contract() {
        assumeTrue(Project.contract().isPresent(), "no contract beside the project; set QMS_CONTRACT to its folder");
        Path dataset = Project.contract().orElseThrow().resolve("datasets/jarva-2023");
        try (Product product = Product.started(Map.of("QMS_DEMO", "false", "QMS_CLOCK", "2022-12-01T07:00:00Z"))) {
            Chronicle chronicle = new Chronicle(product);
            assumeTrue(chronicle.canMoveTheClock(), "the product has no route to move its clock");
            HandWork work = new HandWork(product, chronicle);
            work.units(lines(dataset, "units"));
            work.terms(lines(dataset, "taxonomy-values"));
            work.investigator();
            work.complaints(lines(dataset, "complaints"));
            work.lexSarah(lines(dataset, "lex-sarah-cases"));
            work.risks(lines(dataset, "risks"));
            work.selfChecks(lines(dataset, "self-checks"));
            work.declarations("declared-figures", lines(dataset, "declared-figures"));
            work.declarations("reporting-statements", lines(dataset, "reporting-statements"));
            long begun = System.nanoTime();
            int deeds = chronicle.live();
            LOG.log(System.Logger.Level.INFO, "{0} deeds in {1} ms", deeds, (System.nanoTime() - begun) / 1_000_000);

            List<Figures> questions =
                    Figures.of(Answer.JSON.readTree(Project.read(dataset.resolve("expect.json")))).stream()
                            .map(question -> question.without(NEEDS_AN_EXTERNAL_ID))
                            .toList();
            Until.happens(
                    Duration.ofSeconds(20), () -> differing(product, questions).isEmpty());
            assertThat(differing(product, questions)).isEmpty();
            assertThat(questions.stream()
                            .mapToInt(question -> question.expected().size())
                            .sum())
                    .isGreaterThan(1_000);
        }
    }

    private static List<String> differing(Product product, List<Figures> questions) {
        List<String> differing = new ArrayList<>();
        for (Figures question : questions) {
            Answer report = product.coordinator().get(question.get());
            if (report.status() == 200) {
                differing.addAll(question.differing(report.json()));
            } else {
                differing.add(question.get() + ": " + report.status() + " " + report.body());
            }
        }
        return differing;
    }

    private static List<JsonNode> lines(Path dataset, String collection) {
        return Project.lineFiles(dataset).stream()
                .filter(file -> Project.collection(file).equals(collection))
                .flatMap(file -> Project.read(file).lines())
                .filter(line -> !line.isBlank())
                .map(Answer.JSON::readTree)
                .toList();
    }
}
