package qms.reports.figures.bridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import qms.reports.figures.Contribution;
import qms.reports.figures.Contribution.Key;
import qms.reports.figures.Fact;

/**
 * That a case came into a figure or left it.
 *
 * @param n what it changes the figure by
 * @param because the entries that have become known in between
 */
public record Move(Contribution contribution, Reason reason, int n, List<Fact> because) {

    /** What the second has and not the first, and the other way round, each with its reason. */
    static List<Move> between(Collection<Contribution> before, Collection<Contribution> after, Reasons reasons) {
        List<Move> moves = new ArrayList<>();
        without(after, before).forEach(came -> moves.add(reasons.came(came)));
        without(before, after).forEach(went -> moves.add(reasons.went(went)));
        return moves;
    }

    private static List<Contribution> without(Collection<Contribution> some, Collection<Contribution> others) {
        Set<Key> keys = others.stream().map(Contribution::key).collect(Collectors.toSet());
        Predicate<Contribution> among = each -> keys.contains(each.key());
        return some.stream().filter(among.negate()).toList();
    }
}
