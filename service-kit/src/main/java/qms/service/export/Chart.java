package qms.service.export;

import java.util.Collections;
import java.util.List;

/** What can be drawn: its numbers, what it shows in words, and the drawing as SVG. Nothing is told by colour alone. */
public sealed interface Chart permits BarChart, LineChart, RiskMatrix {

    /** What the drawing shows, for those who do not see it. */
    String alt();

    /** The numbers that are drawn. */
    Paper.Grid numbers();

    /** The drawing. */
    default String svg() {
        return Drawings.of(this).svg(alt());
    }

    /**
     * Numbers with a name, one for each place along the axis.
     *
     * @param values {@link Double#NaN} where there is none
     */
    record Series(String name, List<? extends Number> values) {

        public Series {
            values = List.copyOf(values);
        }

        /** The same number everywhere, for a limit that does not move. */
        public static Series constant(String name, Number value, int places) {
            return new Series(name, Collections.nCopies(places, value));
        }
    }
}
