package qms.risks.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.riskmaps.RiskMapCell;
import qms.events.riskmaps.RiskMapId;

/**
 * One version of a 5×5 map as an assessment needs it.
 *
 * @param map no map is the organisation's
 * @param validFrom its first day; none for a first version, which has always been in force
 */
public record LevelMap(
        @Nullable RiskMapId map, int version, @Nullable LocalDate validFrom, List<RiskMapCell> cells) {

    public static final String LOW = "LOW";
    public static final String MEDIUM = "MEDIUM";
    public static final String CRITICAL = "CRITICAL";

    public static final int STEPS = 5;

    /** What everybody begins with: low below 5, medium 5–11, critical from 12 (probability × consequence). */
    public static final LevelMap STANDARD = new LevelMap(null, 1, null, standardCells());

    private static final int FIRST_MEDIUM = 5;
    private static final int FIRST_CRITICAL = 12;

    public String level(int probability, int consequence) {
        return cells.stream()
                .filter(cell -> cell.probability() == probability && cell.consequence() == consequence)
                .findFirst()
                .orElseThrow()
                .level();
    }

    boolean inForceOn(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }

    private static List<RiskMapCell> standardCells() {
        List<RiskMapCell> cells = new ArrayList<>();
        for (int probability = 1; probability <= STEPS; probability++) {
            for (int consequence = 1; consequence <= STEPS; consequence++) {
                cells.add(new RiskMapCell(probability, consequence, standardLevel(probability * consequence)));
            }
        }
        return List.copyOf(cells);
    }

    private static String standardLevel(int value) {
        if (value < FIRST_MEDIUM) {
            return LOW;
        }
        return value < FIRST_CRITICAL ? MEDIUM : CRITICAL;
    }
}
