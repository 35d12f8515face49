package qms.reports.figures.bridge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import qms.reports.figures.Count;
import qms.reports.figures.FigureName;

/** What has happened to a thing, told by a figure that it has come to or left, and the figures that it thereby moves. */
record Turn(Reason reason, String status, boolean came, Set<String> moves) {

    private static final Set<String> COMPLAINTS = Set.of(
            FigureName.CASES,
            FigureName.BY_SOURCE,
            FigureName.BY_CATEGORY,
            FigureName.BY_KIND,
            FigureName.OTHER_TEXTS,
            FigureName.ABOUT_PROVIDERS);
    private static final Set<String> DEVIATIONS = Set.of(
            FigureName.DEVIATIONS,
            FigureName.DEVIATIONS_UNJUDGED,
            FigureName.DEVIATIONS_DISMISSED,
            FigureName.DEVIATIONS_SUSPECTED,
            FigureName.DEVIATIONS_BY_LEGAL_BASIS,
            FigureName.DEVIATIONS_BY_CATEGORY,
            FigureName.DEVIATIONS_OTHER_TEXTS);
    private static final Set<String> RISKS =
            Set.of(FigureName.UNASSESSED, FigureName.RISK_LEVEL, FigureName.RISK_VALUE);
    private static final Set<String> CHECKS = Set.of(
            FigureName.PENDING, FigureName.PERFORMED, FigureName.NOT_PERFORMED, FigureName.PASSED, FigureName.FAILED);

    private static final List<Turn> ALL = List.of(
            new Turn(Reason.MERGED_DUPLICATE, FigureName.DUPLICATES, true, Set.of(FigureName.DUPLICATES)),
            new Turn(Reason.FORWARDED, FigureName.FORWARDED, true, Set.of(FigureName.FORWARDED)),
            new Turn(Reason.REROUTED, FigureName.REROUTED, true, Set.of(FigureName.REROUTED)),
            new Turn(Reason.MERGED_DUPLICATE, FigureName.DUPLICATES, true, COMPLAINTS),
            new Turn(Reason.FORWARDED, FigureName.FORWARDED, true, COMPLAINTS),
            new Turn(Reason.REROUTED, FigureName.REROUTED, true, COMPLAINTS),
            new Turn(Reason.DISMISSED, FigureName.DEVIATIONS_DISMISSED, true, DEVIATIONS),
            new Turn(Reason.REOPENED, FigureName.DEVIATIONS_DISMISSED, false, DEVIATIONS),
            new Turn(Reason.JUDGED, FigureName.DEVIATIONS_UNJUDGED, false, DEVIATIONS),
            new Turn(Reason.DECLINED, FigureName.DECLINED, true, Set.of(FigureName.DECLINED)),
            new Turn(Reason.REOPENED, FigureName.DECLINED, false, Set.of(FigureName.DECLINED)),
            new Turn(Reason.NOTIFIED, FigureName.NOTIFIED, true, Set.of(FigureName.NOTIFIED)),
            new Turn(Reason.ASSESSED, FigureName.UNASSESSED, false, RISKS),
            new Turn(Reason.PERFORMED, FigureName.PERFORMED, true, CHECKS),
            new Turn(Reason.MISSED, FigureName.NOT_PERFORMED, true, CHECKS));

    /** The first that has happened of those that move the figure. */
    static Optional<Reason> of(String figure, Set<Count> before, Set<Count> after) {
        return ALL.stream()
                .filter(turn -> turn.moves.contains(figure) && turn.happened(before, after))
                .map(Turn::reason)
                .findFirst();
    }

    private boolean happened(Set<Count> before, Set<Count> after) {
        return has(after) == came && has(before) != came;
    }

    private boolean has(Set<Count> counts) {
        return counts.stream().anyMatch(count -> count.figure().equals(status));
    }
}
