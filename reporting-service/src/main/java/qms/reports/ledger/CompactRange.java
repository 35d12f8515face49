package qms.reports.ledger;

import java.util.ArrayList;
import java.util.List;

/** A tree of which only the roots of its whole parts are remembered: enough to append to it and to know its root. */
final class CompactRange {

    /** The largest part first; their sizes are the ones in {@link #size}, written in the binary system. */
    private final List<Hash> parts = new ArrayList<>();

    private long size;

    void append(Hash leaf) {
        Hash part = leaf;
        for (long whole = size; (whole & 1) == 1; whole >>= 1) {
            part = Hash.node(parts.removeLast(), part);
        }
        parts.add(part);
        size++;
    }

    long size() {
        return size;
    }

    Hash root() {
        return parts.reversed().stream()
                .reduce((right, left) -> Hash.node(left, right))
                .orElse(Hash.EMPTY);
    }
}
