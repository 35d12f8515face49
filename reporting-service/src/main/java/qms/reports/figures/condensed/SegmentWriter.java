package qms.reports.figures.condensed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import qms.reports.figures.Fact;
import qms.reports.figures.condensed.Segment.Columns;

/** Writes the columns of a segment, case by case. */
final class SegmentWriter {

    private final List<Code> codes;
    private final Map<Code, Integer> placeOf = new HashMap<>();
    private final long[] high;
    private final long[] low;
    private final long[] days;
    private final int[] starts;
    private final int[] code;
    private final long[] registered;
    private final long[] recorded;
    private final byte[] signs;
    private int cases;
    private int facts;

    SegmentWriter(int mostCases, int mostFacts, List<Code> codes) {
        this.codes = new ArrayList<>(codes);
        for (int i = 0; i < codes.size(); i++) {
            placeOf.put(codes.get(i), i);
        }
        high = new long[mostCases];
        low = new long[mostCases];
        days = new long[mostCases];
        starts = new int[mostCases + 1];
        code = new int[mostFacts];
        registered = new long[mostFacts];
        recorded = new long[mostFacts];
        signs = new byte[mostFacts];
    }

    void copy(Columns from, int index) {
        begin(from.high()[index], from.low()[index], from.days()[index]);
        int first = from.starts()[index];
        int length = from.starts()[index + 1] - first;
        System.arraycopy(from.code(), first, code, facts, length);
        System.arraycopy(from.registered(), first, registered, facts, length);
        System.arraycopy(from.recorded(), first, recorded, facts, length);
        System.arraycopy(from.signs(), first, signs, facts, length);
        facts += length;
        end();
    }

    void write(CaseOfOneDay one) {
        begin(one.id().getMostSignificantBits(), one.id().getLeastSignificantBits(), one.day());
        for (Fact fact : one.facts()) {
            code[facts] = placeOf.computeIfAbsent(Code.of(fact), this::added);
            registered[facts] = Nanos.of(fact.registeredAt());
            recorded[facts] = Nanos.of(fact.recordedAt());
            signs[facts] = (byte) (fact.n() * 2 + (fact.imported() ? 1 : 0));
            facts++;
        }
        end();
    }

    Segment written() {
        return new Segment(new Columns(
                List.copyOf(codes),
                Arrays.copyOf(high, cases),
                Arrays.copyOf(low, cases),
                Arrays.copyOf(days, cases),
                Arrays.copyOf(starts, cases + 1),
                Arrays.copyOf(code, facts),
                Arrays.copyOf(registered, facts),
                Arrays.copyOf(recorded, facts),
                Arrays.copyOf(signs, facts)));
    }

    private int added(Code more) {
        codes.add(more);
        return codes.size() - 1;
    }

    private void begin(long highBits, long lowBits, long day) {
        high[cases] = highBits;
        low[cases] = lowBits;
        days[cases] = day;
    }

    private void end() {
        cases++;
        starts[cases] = facts;
    }
}
