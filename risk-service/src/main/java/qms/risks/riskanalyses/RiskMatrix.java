package qms.risks.riskanalyses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qms.events.riskanalyses.JudgedValue;
import qms.risks.platform.LevelMap;

/**
 * The risks of an analysis on the 5×5 map, cell by cell. A risk that continues one of an earlier year is the same risk and no new one.
 *
 * @param on what had been judged by this day
 * @param asOf what was known at this moment
 * @param total every risk, once
 * @param identified those that were new this year
 * @param carriedOver those that continue a risk of an earlier year
 * @param unassessed those that stand nowhere on the map yet
 */
record RiskMatrix(
        String analysis,
        LocalDate on,
        Instant asOf,
        int total,
        int identified,
        int carriedOver,
        List<MatrixCell> cells,
        List<Placed> unassessed) {

    /**
     * One cell and the risks in it.
     *
     * @param count how many risks stand here before measures
     * @param residualCount how many stand here by what is left of them after measures
     */
    record MatrixCell(int probability, int consequence, int count, int residualCount, List<Placed> risks) {}

    /** A risk and where it stands, before and after measures. */
    record Placed(
            String id,
            String risk,
            String unit,
            boolean carriedOver,
            String decision,
            @Nullable JudgedValue inherent,
            @Nullable JudgedValue residual) {

        static Placed of(RiskThen risk) {
            return new Placed(
                    risk.riskId().toString(),
                    risk.risk(),
                    risk.unit(),
                    risk.carriedFromEarlier(),
                    risk.decision(),
                    risk.inherentValue(),
                    risk.residualValue());
        }
    }

    static RiskMatrix of(String analysis, LocalDate on, Instant asOf, List<RiskThen> risks) {
        List<Placed> placed = risks.stream().map(Placed::of).toList();
        int carried = (int) placed.stream().filter(Placed::carriedOver).count();
        return new RiskMatrix(
                analysis,
                on,
                asOf,
                placed.size(),
                placed.size() - carried,
                carried,
                cells(placed),
                placed.stream().filter(risk -> risk.inherent() == null).toList());
    }

    private static List<MatrixCell> cells(List<Placed> risks) {
        return IntStream.range(0, LevelMap.STEPS * LevelMap.STEPS)
                .mapToObj(i -> cell(i / LevelMap.STEPS + 1, i % LevelMap.STEPS + 1, risks))
                .toList();
    }

    private static MatrixCell cell(int probability, int consequence, List<Placed> risks) {
        List<Placed> here = risks.stream()
                .filter(risk -> stands(risk.inherent(), probability, consequence))
                .toList();
        long left = risks.stream()
                .filter(risk -> stands(risk.residual(), probability, consequence))
                .count();
        return new MatrixCell(probability, consequence, here.size(), (int) left, here);
    }

    private static boolean stands(@Nullable JudgedValue value, int probability, int consequence) {
        return value != null && value.probability() == probability && value.consequence() == consequence;
    }
}
