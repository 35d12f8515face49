package qms.service.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A column that a table may have: its header is the path of the field, with dots between.
 *
 * @param lists the lists that it stands in, outermost first, each as its path
 * @param said what may stand in it, for people
 */
record Column(String header, List<String> lists, Kind kind, boolean required, String said) {

    /** What the field holds; the same cell is written differently for each. */
    enum Kind {
        TEXT("text"),
        NUMBER("tal"),
        TRUTH("JA eller NEJ"),
        DAY("datum, ÅÅÅÅ-MM-DD"),
        MOMENT("tidpunkt med tidszon, till exempel 2023-05-01T08:30:00+02:00"),
        /** Whatever the cell looks like. */
        ANY("text, tal eller JA och NEJ");

        final String said;

        Kind(String said) {
            this.said = said;
        }

        static Kind of(Class<?> type) {
            if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
                return NUMBER;
            } else if (type == BigDecimal.class) {
                return NUMBER;
            } else if (type == boolean.class || type == Boolean.class) {
                return TRUTH;
            } else if (type == LocalDate.class) {
                return DAY;
            } else if (type == Instant.class) {
                return MOMENT;
            }
            return type == JsonNode.class ? ANY : TEXT;
        }
    }

    /** How many lists it stands in. */
    int depth() {
        return lists.size();
    }
}
