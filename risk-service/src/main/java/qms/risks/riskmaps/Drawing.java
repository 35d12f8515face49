package qms.risks.riskmaps;

import java.util.List;
import java.util.stream.IntStream;
import qms.events.riskmaps.RiskMapCell;
import qms.events.riskmaps.RiskMapStep;
import qms.risks.platform.LevelMap;

/** What a version of a map shows: the steps of both axes, and the level of each cell. */
record Drawing(List<RiskMapStep> probability, List<RiskMapStep> consequence, List<RiskMapCell> cells) {

    private static final List<String> LEVELS = List.of(LevelMap.LOW, LevelMap.MEDIUM, LevelMap.CRITICAL);

    /** What everybody begins with. */
    static final Drawing STANDARD = new Drawing(
            steps(
                    "Osannolikt: händer i stort sett aldrig",
                    "Mindre sannolikt: kan hända någon gång på flera år",
                    "Möjligt: kan hända någon gång om året",
                    "Sannolikt: kan hända varje månad",
                    "Mycket sannolikt: kan hända varje vecka eller oftare"),
            steps(
                    "Försumbar: märks knappt för den enskilde",
                    "Lindrig: litet obehag som snabbt är över",
                    "Kännbar: påverkar den enskildes vardag",
                    "Allvarlig: skada eller stort lidande",
                    "Mycket allvarlig: bestående skada eller fara för livet"),
            LevelMap.STANDARD.cells());

    /** Whether a cell has a lower level than one with the same or lesser probability and consequence: odd, but not forbidden. */
    boolean isMonotone() {
        return cells.stream()
                .noneMatch(high -> cells.stream()
                        .anyMatch(low -> low.probability() <= high.probability()
                                && low.consequence() <= high.consequence()
                                && rank(low) > rank(high)));
    }

    private static int rank(RiskMapCell cell) {
        return LEVELS.indexOf(cell.level());
    }

    private static List<RiskMapStep> steps(String... said) {
        return IntStream.range(0, said.length)
                .mapToObj(i -> step(i + 1, said[i].split(": ", 2)))
                .toList();
    }

    private static RiskMapStep step(int number, String[] labelAndDefinition) {
        return new RiskMapStep(number, labelAndDefinition[0], labelAndDefinition[1]);
    }
}
