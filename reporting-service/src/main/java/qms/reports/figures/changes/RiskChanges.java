package qms.reports.figures.changes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.CaseKind;
import qms.reports.figures.CountedFigure;
import qms.reports.figures.Fact;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.Standing;
import qms.reports.figures.UnitName;
import qms.reports.figures.changes.Changes.Change;
import qms.reports.figures.changes.Changes.Value;
import qms.web.time.Stockholm;

/**
 * The year's risks that stand in another cell, or at another level, than when the tertial before ended; each on the map that it was assessed on.
 * One that goes on from the year before stood where that one did, until it has been assessed itself.
 */
final class RiskChanges {

    private final Span span;
    private final Map<String, RiskFacts> byId;

    private RiskChanges(Span span, Collection<RiskFacts> risks) {
        this.span = span;
        this.byId = risks.stream().collect(Collectors.toMap(RiskFacts::id, risk -> risk, (one, same) -> one));
    }

    /** Of all these, of which some may be of the year before. */
    static List<Found> of(Span span, Collection<RiskFacts> risks) {
        RiskChanges changes = new RiskChanges(span, risks);
        return risks.stream()
                .filter(risk ->
                        risk.year() == span.scope().year() && span.scope().includes(risk.unit()))
                .flatMap(risk -> changes.of(risk).stream())
                .toList();
    }

    private Optional<Found> of(RiskFacts risk) {
        Place before = before(risk);
        Place after = place(risk, span.after());
        return before == null || after == null || before.isLike(after)
                ? Optional.empty()
                : Optional.of(moved(risk, before, after));
    }

    private Found moved(RiskFacts risk, Place before, Place after) {
        List<Fact> because = risk.facts().stream()
                .filter(fact -> fact.figure().equals(FigureName.RISK_CELL)
                        || fact.figure().equals(FigureName.RISK_LEVEL)
                        || fact.figure().equals(FigureName.RISK_MAP))
                .filter(fact -> span.after().counts(fact) && !span.before().counts(fact))
                .toList();
        return new Found(
                new Change(
                        CaseKind.RISK.collection(),
                        risk.id(),
                        CaseKind.RISK.link(risk.id()),
                        UnitName.of(span.organisation(), risk.unit()),
                        risk.risk(),
                        Stockholm.day(because.stream()
                                .map(Fact::registeredAt)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()),
                        "Risken har bedömts på nytt: " + before.label() + " har blivit " + after.label() + ".",
                        FigureName.RISK_CELL,
                        List.of(before.value()),
                        List.of(after.value()),
                        because.stream().map(Fact::position).distinct().sorted().toList()),
                risk.unit());
    }

    private @Nullable Place before(RiskFacts risk) {
        Place own = place(risk, span.before());
        RiskFacts from = risk.carriedFrom() == null ? null : byId.get(risk.carriedFrom());
        return own == null && from != null ? place(from, span.before()) : own;
    }

    private @Nullable Place place(RiskFacts risk, Known known) {
        Standing now = Standing.of(risk, known);
        return now.code(FigureName.RISK_CELL)
                .map(cell -> new Place(
                        cell,
                        now.code(FigureName.RISK_LEVEL)
                                .map(level -> CountedFigure.RISK_LEVEL.label(span.organisation(), level))
                                .orElse(""),
                        now.code(FigureName.RISK_MAP).orElse(null)))
                .orElse(null);
    }

    /** Where a risk stands on which map. */
    private record Place(
            String cell, String level, @Nullable String map) {

        boolean isLike(Place other) {
            return cell.equals(other.cell) && level.equals(other.level);
        }

        Value value() {
            return new Value(cell, label(), map);
        }

        String label() {
            String[] parts = cell.split("x", 2);
            return "sannolikhet " + parts[0] + " och konsekvens " + parts[1]
                    + Stream.of(level, map == null ? "" : "karta " + map)
                            .filter(text -> !text.isEmpty())
                            .reduce((a, b) -> a + ", " + b)
                            .map(text -> " (" + text + ")")
                            .orElse("");
        }
    }
}
