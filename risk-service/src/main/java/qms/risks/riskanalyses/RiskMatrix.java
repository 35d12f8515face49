package qms.risks.riskanalyses;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qms.events.riskanalyses.JudgedValue;
import qms.risks.platform.LevelMap;
import qms.service.export.OnPaper;
import qms.service.export.Paper;

/**
 * The risks of an analysis on the 5×5 map, cell by cell. A risk that continues one of an earlier year is the same risk and no new one.
 *
 * @param on what had been judged by this day
 * @param asOf what was known at this moment
 * @param mapVersion the version of the organisation's map that was in force that day, as far as it was known then
 * @param mapValidFrom its first day; none for a first version
 * @param total every risk, once
 * @param identified those that were new this year
 * @param carriedOver those that continue a risk of an earlier year
 * @param unassessed those that stand nowhere on the map yet
 * @param unitName of the analysis, for the document
 * @param unitNames by the keys of the units of the risks, for the document
 */
record RiskMatrix(
        String analysis,
        LocalDate on,
        Instant asOf,
        int mapVersion,
        @Nullable LocalDate mapValidFrom,
        int total,
        int identified,
        int carriedOver,
        List<MatrixCell> cells,
        List<Placed> unassessed,
        @JsonIgnore String unitName,
        @JsonIgnore Map<String, String> unitNames)
        implements OnPaper {

    @Override
    public Paper asPaper() {
        return MatrixPaper.of(this);
    }

    /**
     * One cell and the risks in it.
     *
     * @param level what that version of the map calls the cell; a risk that was judged on another has its own
     * @param count how many risks stand here before measures
     * @param residualCount how many stand here by what is left of them after measures
     */
    record MatrixCell(
            int probability, int consequence, String level, int count, int residualCount, List<Placed> risks) {}

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

    static RiskMatrix of(
            RiskAnalysisView analysis,
            LocalDate on,
            Instant asOf,
            LevelMap map,
            List<RiskThen> risks,
            UnaryOperator<String> nameOf) {
        List<Placed> placed = risks.stream().map(Placed::of).toList();
        int carried = (int) placed.stream().filter(Placed::carriedOver).count();
        return new RiskMatrix(
                analysis.id(),
                on,
                asOf,
                map.version(),
                map.validFrom(),
                placed.size(),
                placed.size() - carried,
                carried,
                cells(map, placed),
                placed.stream().filter(risk -> risk.inherent() == null).toList(),
                nameOf.apply(analysis.unit()),
                placed.stream().map(Placed::unit).distinct().collect(Collectors.toMap(Function.identity(), nameOf)));
    }

    private static List<MatrixCell> cells(LevelMap map, List<Placed> risks) {
        return IntStream.range(0, LevelMap.STEPS * LevelMap.STEPS)
                .mapToObj(i -> cell(map, i / LevelMap.STEPS + 1, i % LevelMap.STEPS + 1, risks))
                .toList();
    }

    private static MatrixCell cell(LevelMap map, int probability, int consequence, List<Placed> risks) {
        List<Placed> here = risks.stream()
                .filter(risk -> stands(risk.inherent(), probability, consequence))
                .toList();
        long left = risks.stream()
                .filter(risk -> stands(risk.residual(), probability, consequence))
                .count();
        return new MatrixCell(
                probability, consequence, map.level(probability, consequence), here.size(), (int) left, here);
    }

    private static boolean stands(@Nullable JudgedValue value, int probability, int consequence) {
        return value != null && value.probability() == probability && value.consequence() == consequence;
    }
}
