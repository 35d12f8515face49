package qms.reports.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The risks of a unit and year as they stand, each with its assessment. */
public record RiskFigures(List<Assessed> risks, long importedLater) {

    private static final String UNDECIDED = "UNDECIDED";

    /** A risk and what it stands as. */
    public record Assessed(
            RiskFacts risk,
            @Nullable Integer value,
            @Nullable String level,
            String decision,
            @Nullable RiskCell cell) {}

    public static RiskFigures of(Scope scope, Known known, Collection<RiskFacts> risks) {
        List<Assessed> standing = new ArrayList<>();
        long importedLater = 0;
        for (RiskFacts risk : inOrder(risks)) {
            Optional<Assessed> stands = stands(risk, known);
            if (scope.includes(risk.unit()) && risk.year() == scope.year() && stands.isPresent()) {
                standing.add(stands.get());
                importedLater += known.importedLater(risk.facts()) ? 1 : 0;
            }
        }
        return new RiskFigures(List.copyOf(standing), importedLater);
    }

    public long unassessed() {
        return risks.stream().filter(risk -> risk.level() == null).count();
    }

    public Map<String, Long> byLevel() {
        return risks.stream()
                .map(Assessed::level)
                .flatMap(level -> Optional.ofNullable(level).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Optional<Assessed> stands(RiskFacts risk, Known known) {
        Standing now = Standing.of(risk, known);
        if (!now.has(FigureName.RISKS)) {
            return Optional.empty();
        }
        return Optional.of(new Assessed(
                risk,
                now.code(FigureName.RISK_VALUE).map(Integer::valueOf).orElse(null),
                now.code(FigureName.RISK_LEVEL).orElse(null),
                now.code(FigureName.RISK_DECISION).orElse(UNDECIDED),
                now.code(FigureName.RISK_CELL).map(RiskCell::of).orElse(null)));
    }

    /** By unit, then by the id it came with; risks entered here by what they say. */
    private static List<RiskFacts> inOrder(Collection<RiskFacts> risks) {
        return risks.stream()
                .sorted(Comparator.comparing(RiskFacts::unit)
                        .thenComparing(
                                risk -> Optional.ofNullable(risk.externalId()).orElse("\uffff"))
                        .thenComparing(RiskFacts::risk)
                        .thenComparing(RiskFacts::id))
                .toList();
    }
}
