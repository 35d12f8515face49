package qms.reports.figures.condensed;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntToLongFunction;

/**
 * The cases of one unit and month in columns: for each case its id and day and where its facts begin, for each fact its code, the moments that
 * make it known, and what it adds. Never changed: what has happened since gives another one.
 */
final class Segment {

    static final Segment EMPTY = new SegmentWriter(0, 0, List.of()).written();

    private final Columns columns;
    private final long[] totals;
    private final Bounds bounds;

    /** What a segment is made of; {@code signs} is what a fact adds times two, and one more where it was imported. */
    record Columns(
            List<Code> codes,
            long[] high,
            long[] low,
            long[] days,
            int[] starts,
            int[] code,
            long[] registered,
            long[] recorded,
            byte[] signs) {}

    /** Between which moments the facts became known, and when the last of the imported was stored. */
    private record Bounds(long firstRegistered, long lastRegistered, long lastRecorded, long lastImported) {}

    Segment(Columns columns) {
        this.columns = columns;
        this.bounds = bounds(columns);
        Tally all = new Tally(columns.codes().size());
        Limits everything = new Limits(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
        for (int i = 0; i < cases(); i++) {
            add(i, everything, all);
        }
        this.totals = all.sums();
    }

    int cases() {
        return columns.days().length;
    }

    List<Code> codes() {
        return columns.codes();
    }

    long day(int index) {
        return columns.days()[index];
    }

    /** Whether nothing in it is known yet. */
    boolean isUnknown(Limits limits) {
        return cases() == 0 || bounds.firstRegistered() > limits.registered();
    }

    /** Whether all of it is known and nothing of it came later: then {@link #totals} says everything. */
    boolean isWhollyKnown(Limits limits) {
        return limits.know(bounds.lastRegistered(), bounds.lastRecorded())
                && bounds.lastImported() <= limits.imported();
    }

    /** What all its cases come to, by the place of the code among {@link #codes}. */
    long[] totals() {
        return totals;
    }

    /** Adds what a case comes to within the limits: of each figure and code at most one, as ever. */
    void add(int index, Limits limits, Tally tally) {
        int end = columns.starts()[index + 1];
        long standing = 0;
        boolean later = false;
        int from = columns.starts()[index];
        while (from < end) {
            int code = columns.code()[from];
            long n = 0;
            boolean known = false;
            for (; from < end && columns.code()[from] == code; from++) {
                if (limits.know(columns.registered()[from], columns.recorded()[from])) {
                    known = true;
                    n += columns.signs()[from] >> 1;
                    later |= (columns.signs()[from] & 1) == 1 && columns.recorded()[from] > limits.imported();
                }
            }
            if (known) {
                tally.add(code, Math.min(n, 1));
                standing += n;
            }
        }
        tally.later(later && standing > 0);
    }

    /** Without the cases of these ids, and with others. */
    Segment with(Set<UUID> gone, Collection<CaseOfOneDay> come) {
        SegmentWriter writer = new SegmentWriter(
                cases() + come.size(),
                columns.code().length
                        + come.stream().mapToInt(one -> one.facts().size()).sum(),
                codes());
        for (int i = 0; i < cases(); i++) {
            if (!gone.contains(new UUID(columns.high()[i], columns.low()[i]))) {
                writer.copy(columns, i);
            }
        }
        come.forEach(writer::write);
        return writer.written();
    }

    private static Bounds bounds(Columns columns) {
        int facts = columns.code().length;
        return new Bounds(
                most(facts, i -> -columns.registered()[i], true),
                most(facts, i -> columns.registered()[i], false),
                most(facts, i -> columns.recorded()[i], false),
                most(facts, i -> (columns.signs()[i] & 1) == 1 ? columns.recorded()[i] : Long.MIN_VALUE + 1, false));
    }

    private static long most(int facts, IntToLongFunction value, boolean negated) {
        long most = Long.MIN_VALUE + 1;
        for (int i = 0; i < facts; i++) {
            most = Math.max(most, value.applyAsLong(i));
        }
        return negated ? -most : most;
    }
}
