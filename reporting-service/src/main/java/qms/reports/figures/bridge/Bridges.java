package qms.reports.figures.bridge;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Asked;
import qms.reports.figures.CaseName;
import qms.reports.figures.CodeLabels;
import qms.reports.figures.Contribution;
import qms.reports.figures.CountedFigure;
import qms.reports.figures.Fact;
import qms.reports.figures.Known;
import qms.reports.figures.Thing;
import qms.reports.figures.UnitName;
import qms.reports.figures.Window;
import qms.reports.figures.bridge.Bridge.Days;
import qms.reports.figures.bridge.Bridge.Figure;
import qms.reports.figures.bridge.Bridge.Moved;
import qms.reports.figures.bridge.Bridge.NotShown;
import qms.reports.figures.bridge.Bridge.Row;
import qms.reports.figures.bridge.Bridge.Side;
import qms.reports.figures.bridge.Reasons.End;
import qms.service.organisation.Organisation;

/** Builds bridges: from the figures as they were known at one end to the figures at the other. */
public final class Bridges {

    private static final Comparator<Moved> ORDER = Comparator.comparing(Moved::day)
            .thenComparing(Moved::collection)
            .thenComparing(Moved::id)
            .thenComparing(Moved::figure)
            .thenComparing(Moved::code);

    private final End from;
    private final End to;
    private final Collection<Thing> things;
    private final Predicate<CaseName> mayBeSeen;
    private final CodeLabels labels;

    public Bridges(End from, End to, Collection<Thing> things, Predicate<CaseName> mayBeSeen, CodeLabels labels) {
        this.from = from;
        this.to = to;
        this.things = things;
        this.mayBeSeen = mayBeSeen;
        this.labels = labels;
    }

    /** Where providers are told by their ids. */
    public Bridges(End from, End to, Collection<Thing> things, Predicate<CaseName> mayBeSeen) {
        this(from, to, things, mayBeSeen, new CodeLabels(to.window().scope().organisation(), id -> id));
    }

    /** The figure that is asked for, or every figure that is or was anything. */
    public Bridge of(Optional<Asked> asked) {
        List<Figure> figures = asked.map(one -> List.of(figure(one.figure(), one.code())))
                .orElseGet(() -> Arrays.stream(CountedFigure.values())
                        .map(figure -> figure(figure, null))
                        .filter(figure -> figure.opening() != 0
                                || figure.closing() != 0
                                || !figure.rows().isEmpty())
                        .toList());
        return new Bridge(
                UnitName.of(to.window().scope().unit()),
                to.window().scope().year(),
                side(from),
                side(to),
                figures,
                figures);
    }

    Figure figure(CountedFigure figure, @Nullable String code) {
        List<Contribution> before = at(from, figure, code);
        List<Contribution> after = at(to, figure, code);
        Map<Reason, List<Move>> byReason = Move.between(before, after, new Reasons(from, to)).stream()
                .collect(Collectors.groupingBy(Move::reason, () -> new EnumMap<>(Reason.class), Collectors.toList()));
        return new Figure(
                figure.key(),
                figure.label(),
                code,
                code == null ? null : labels.apply(figure, code),
                Contribution.sum(before),
                byReason.entrySet().stream()
                        .map(each -> row(figure, each.getKey(), each.getValue()))
                        .toList(),
                Contribution.sum(after));
    }

    /** What came into a figure and what left it, one by one, also what the asker may not see. */
    public List<Move> moves(CountedFigure figure) {
        return Move.between(at(from, figure, null), at(to, figure, null), new Reasons(from, to));
    }

    private List<Contribution> at(End end, CountedFigure figure, @Nullable String code) {
        return Contribution.to(figure, code, end.window(), end.known(), things);
    }

    private Row row(CountedFigure figure, Reason reason, List<Move> moves) {
        Map<Boolean, List<Move>> seen = moves.stream()
                .collect(Collectors.partitioningBy(
                        move -> mayBeSeen.test(move.contribution().named())));
        List<Move> hidden = seen.getOrDefault(false, List.of());
        List<Moved> cases = seen.getOrDefault(true, List.of()).stream()
                .map(move -> moved(figure, move))
                .sorted(ORDER)
                .toList();
        return new Row(
                reason.name(),
                reason.label(),
                sum(moves),
                cases.size(),
                cases,
                new NotShown(
                        hidden.stream()
                                .map(move -> move.contribution().named())
                                .distinct()
                                .count(),
                        sum(hidden)));
    }

    private Moved moved(CountedFigure figure, Move move) {
        Contribution contribution = move.contribution();
        CaseName named = contribution.named();
        return new Moved(
                named.kind().collection(),
                named.id(),
                named.link(),
                UnitName.of(organisation(), contribution.count().unit()),
                contribution.count().day(),
                contribution.count().figure(),
                contribution.count().code(),
                labels.apply(figure, contribution.count().code()),
                move.n(),
                move.because().stream()
                        .map(Fact::registeredAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                move.because().stream().map(Fact::position).distinct().sorted().toList());
    }

    private static long sum(List<Move> moves) {
        return moves.stream().mapToLong(Move::n).sum();
    }

    private static Side side(End end) {
        Window window = end.window();
        Known known = end.known();
        return new Side(
                window.tertial() == null ? null : window.tertial().name(),
                new Days(window.period().from(), window.period().to()),
                known.asOf());
    }

    private Organisation organisation() {
        return to.window().scope().organisation();
    }
}
