package qms.reports.figures.condensed;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The cases that have stood on a unit in a month and also elsewhere; never changed. */
record Apart(Map<UUID, WholeCase> unsettled, Map<UUID, WholeCase> settled, long lastRegistered, long lastRecorded) {

    static final Apart NONE = new Apart(Map.of(), Map.of(), Long.MIN_VALUE, Long.MIN_VALUE);

    /** Without the cases of these ids, and with others. */
    Apart with(Set<UUID> gone, Map<UUID, WholeCase> come) {
        Map<UUID, WholeCase> unsettledNow = new HashMap<>(unsettled);
        Map<UUID, WholeCase> settledNow = new HashMap<>(settled);
        unsettledNow.keySet().removeAll(gone);
        settledNow.keySet().removeAll(gone);
        come.forEach((id, one) -> (one.settled().sums() ? settledNow : unsettledNow).put(id, one));
        long registered = Long.MIN_VALUE;
        long recorded = Long.MIN_VALUE;
        for (WholeCase one : settledNow.values()) {
            registered = Math.max(registered, one.settled().registered());
            recorded = Math.max(recorded, one.settled().recorded());
        }
        return new Apart(unsettledNow, settledNow, registered, recorded);
    }

    boolean isEmpty() {
        return unsettled.isEmpty() && settled.isEmpty();
    }

    /** Those that the columns do not hold within the limits. */
    void notInColumns(Limits limits, BiConsumer<UUID, WholeCase> reader) {
        unsettled.forEach(reader);
        if (!limits.know(lastRegistered, lastRecorded)) {
            settled.forEach((id, one) -> {
                if (!one.settled().holds(limits)) {
                    reader.accept(id, one);
                }
            });
        }
    }
}
