package qms.reports.figures.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qms.reports.figures.CaseKind;
import qms.reports.figures.CaseName;
import qms.reports.figures.CountedFigure;
import qms.reports.figures.Fact;
import qms.reports.figures.Thing;
import qms.reports.figures.UnitName;
import qms.reports.figures.bridge.Bridges;
import qms.reports.figures.bridge.Move;
import qms.reports.figures.bridge.Reason;
import qms.reports.figures.changes.Changes.Change;
import qms.reports.figures.changes.Changes.Value;
import qms.web.time.Stockholm;

/** What has become known about cases of this year and the one before: those that came late, and those that are classed otherwise. */
final class CaseChanges {

    private static final List<CountedFigure> CASES = List.of(
            CountedFigure.COMPLAINTS, CountedFigure.DEVIATIONS, CountedFigure.LEX_SARAH, CountedFigure.LEX_MARIA);
    private static final List<CountedFigure> CLASSES = List.of(
            CountedFigure.BY_KIND,
            CountedFigure.BY_SOURCE,
            CountedFigure.BY_CATEGORY,
            CountedFigure.DEVIATIONS_BY_LEGAL_BASIS,
            CountedFigure.DEVIATIONS_BY_CATEGORY,
            CountedFigure.LEX_BY_CATEGORY,
            CountedFigure.LEX_BY_LEVEL);

    private final Span span;
    private final Collection<Thing> cases;

    CaseChanges(Span span, Collection<Thing> cases) {
        this.span = span;
        this.cases = cases;
    }

    /** Received in an earlier tertial, and known only since this one (domain, hard case 12). */
    List<Found> late() {
        Bridges earlier = bridges(span.lastDayBefore());
        return CASES.stream()
                .flatMap(figure -> earlier.moves(figure).stream())
                .filter(move -> move.reason() == Reason.REPORTED_LATE)
                .map(this::late)
                .toList();
    }

    /** From one code to another; what was decided for the first time is no change of class. */
    List<Found> reclassified() {
        Bridges all = bridges(span.period().to());
        return CLASSES.stream()
                .flatMap(figure -> reclassified(figure, all.moves(figure)))
                .toList();
    }

    private Bridges bridges(LocalDate last) {
        return new Bridges(span.opening(last), span.closing(last), cases, ignored -> true);
    }

    private Found late(Move move) {
        LocalDate day = move.contribution().count().day();
        LocalDate registered = Stockholm.day(first(move));
        String text = words(move.contribution().named().kind()) + " räknas till " + day + " men registrerades först "
                + registered + ".";
        return found(
                move.contribution().named(),
                move.contribution().count().unit(),
                registered,
                text,
                move.contribution().count().figure(),
                List.of(),
                List.of(),
                List.of(move));
    }

    private Stream<Found> reclassified(CountedFigure figure, List<Move> moves) {
        Map<CaseName, List<Move>> byCase = moves.stream()
                .filter(move -> move.reason() == Reason.RECLASSIFIED_IN || move.reason() == Reason.RECLASSIFIED_OUT)
                .collect(Collectors.groupingBy(
                        move -> move.contribution().named(), LinkedHashMap::new, Collectors.toList()));
        return byCase.entrySet().stream().map(each -> reclassified(figure, each.getKey(), each.getValue()));
    }

    private Found reclassified(CountedFigure figure, CaseName named, List<Move> moves) {
        List<Value> from = values(figure, moves, Reason.RECLASSIFIED_OUT);
        List<Value> to = values(figure, moves, Reason.RECLASSIFIED_IN);
        LocalDate day = Stockholm.day(moves.stream()
                .flatMap(move -> move.because().stream())
                .map(Fact::registeredAt)
                .max(Comparator.naturalOrder())
                .orElseThrow());
        return found(
                named,
                moves.getFirst().contribution().count().unit(),
                day,
                figure.label() + ": " + words(from, to) + ".",
                figure.key(),
                from,
                to,
                moves);
    }

    private static String words(List<Value> from, List<Value> to) {
        if (from.isEmpty()) {
            return "tillagt " + labels(to);
        }
        return to.isEmpty() ? "borttaget " + labels(from) : "ändrat från " + labels(from) + " till " + labels(to);
    }

    private static String labels(List<Value> values) {
        return values.stream().map(Value::label).collect(Collectors.joining(" och "));
    }

    private List<Value> values(CountedFigure figure, List<Move> moves, Reason reason) {
        return moves.stream()
                .filter(move -> move.reason() == reason)
                .map(move -> move.contribution().count().code())
                .distinct()
                .sorted()
                .map(code -> Value.of(code, figure.label(span.organisation(), code)))
                .toList();
    }

    private Found found(
            CaseName named,
            String unit,
            LocalDate day,
            String text,
            String figure,
            List<Value> from,
            List<Value> to,
            List<Move> moves) {
        List<Long> positions = moves.stream()
                .flatMap(move -> move.because().stream())
                .map(Fact::position)
                .distinct()
                .sorted()
                .toList();
        return new Found(
                new Change(
                        named.kind().collection(),
                        named.id(),
                        named.link(),
                        UnitName.of(span.organisation(), unit),
                        null,
                        day,
                        text,
                        figure,
                        from,
                        to,
                        positions),
                named.unit());
    }

    private static Instant first(Move move) {
        return move.because().stream()
                .map(Fact::registeredAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String words(CaseKind kind) {
        return switch (kind) {
            case COMPLAINT -> "Klagomålet eller synpunkten";
            case DEVIATION -> "Avvikelsen";
            case LEX_SARAH_CASE -> "Lex Sarah-rapporten";
            case LEX_MARIA_CASE -> "Rapporten om händelsen i hälso- och sjukvården";
            case INCIDENT, RISK, SELF_CHECK, NON_EXECUTED -> throw new IllegalArgumentException(kind + " is no case");
        };
    }
}
