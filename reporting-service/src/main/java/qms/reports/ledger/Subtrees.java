package qms.reports.ledger;

/** Where the hash of the leaves from one index up to another (exclusive) is found, as RFC 9162 calls MTH(D[from:to]). */
interface Subtrees {

    Hash of(long from, long to);

    /** The largest power of two that is smaller: where RFC 9162 splits so many leaves. */
    static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
