package qms.reports.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The proofs of RFC 9162: that an event is in a log of some size (2.1.3.1), and that a log only grew (2.1.4.1). */
final class Proofs {

    private final Subtrees subtrees;

    Proofs(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The neighbours of the leaf on its way up, the lowest first. */
    List<Hash> inclusion(long index, long size) {
        List<Hash> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + Subtrees.split(to - from);
            if (index < middle) {
                path.add(subtrees.of(middle, to));
                to = middle;
            } else {
                path.add(subtrees.of(from, middle));
                from = middle;
            }
        }
        Collections.reverse(path);
        return path;
    }

    /** What the roots of both sizes are made of, as far as it differs. */
    List<Hash> consistency(long earlier, long size) {
        List<Hash> path = new ArrayList<>();
        long from = 0;
        long to = size;
        boolean wholeEarlier = true;
        while (earlier != to) {
            long middle = from + Subtrees.split(to - from);
            if (earlier <= middle) {
                path.add(subtrees.of(middle, to));
                to = middle;
            } else {
                path.add(subtrees.of(from, middle));
                from = middle;
                wholeEarlier = false;
            }
        }
        if (!wholeEarlier) {
            path.add(subtrees.of(from, to));
        }
        Collections.reverse(path);
        return path;
    }
}
