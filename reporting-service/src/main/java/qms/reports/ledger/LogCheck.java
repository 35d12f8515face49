package qms.reports.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import qms.reports.ledger.Finding.Code;
import qms.service.store.StoredEvent;
import qms.service.store.StoredLog;

/**
 * Hashes the log anew from its first event and compares it with the leaves that are known, and with every head: the first event that is not
 * as it was is what it finds.
 */
final class LogCheck {

    static final int BATCH = 1_000;

    private final StoredLog log;
    private final LeafFile leaves;
    private final long known;
    private final List<Head> heads;
    private final LongConsumer progress;

    /**
     * @param known how many of the leaves may be relied upon
     * @param heads the smallest first
     */
    LogCheck(StoredLog log, LeafFile leaves, long known, List<Head> heads, LongConsumer progress) {
        this.log = log;
        this.leaves = leaves;
        this.known = known;
        this.heads = heads;
        this.progress = progress;
    }

    Optional<Finding> firstFault() {
        CompactRange seen = new CompactRange();
        int head = 0;
        while (true) {
            List<StoredEvent> events = log.after(seen.size(), BATCH);
            List<Hash> sealed = leaves.read(seen.size(), (int) Math.clamp(known - seen.size(), 0, BATCH));
            if (events.isEmpty()) {
                return end(seen.size());
            }
            long before = seen.size();
            for (StoredEvent event : events) {
                long number = seen.size() + 1;
                int place = (int) (number - before - 1);
                Hash leaf = CanonicalEvent.leaf(event);
                if (event.number() != number || (place < sealed.size() && !leaf.equals(sealed.get(place)))) {
                    return Optional.of(what(number, event));
                }
                seen.append(leaf);
                while (head < heads.size() && heads.get(head).size() == number) {
                    if (!seen.root().equals(heads.get(head).root())) {
                        return Optional.of(root(head));
                    }
                    head++;
                }
            }
            progress.accept(seen.size());
        }
    }

    /** What has happened at a number where not the event stands that was sealed there. */
    private Finding what(long number, StoredEvent found) {
        if (found.number() != number) {
            return Finding.gap(number, found.number());
        }
        List<Hash> sealed = leaves.read(number - 1, (int) Math.clamp(known - number + 1, 0, BATCH));
        for (int later = 1; later < sealed.size(); later++) {
            if (CanonicalEvent.leaf(found.at(number + later)).equals(sealed.get(later))) {
                return moved(number, number + later, sealed.getFirst());
            }
        }
        return is(number + 1, number, sealed.getFirst())
                ? Finding.event(
                        Code.EVENT_INSERTED,
                        number,
                        "Händelse " + number + " har skjutits in: den som förseglades med numret står efter den.")
                : Finding.event(
                        Code.EVENT_CHANGED,
                        number,
                        "Händelse " + number
                                + " är inte den som förseglades: innehåll, tid, vem som gjorde det eller något annat i den är ändrat.");
    }

    private Finding moved(long number, long from, Hash sealed) {
        return is(from, number, sealed)
                ? Finding.event(
                        Code.EVENTS_SWAPPED, number, "Händelserna " + number + " och " + from + " har bytt plats.")
                : Finding.event(
                        Code.EVENT_REMOVED,
                        number,
                        "Händelse " + number + " är borttagen: på dess plats står den som hade nummer " + from + ".");
    }

    /** Whether the event that stands at a number is the one that was sealed as another. */
    private boolean is(long number, long sealedAs, Hash sealed) {
        return log.after(number - 1, 1).stream()
                .anyMatch(event -> CanonicalEvent.leaf(event.at(sealedAs)).equals(sealed));
    }

    private Finding root(int head) {
        long to = heads.get(head).size();
        long agreed = heads.subList(0, head).stream()
                .mapToLong(Head::size)
                .filter(size -> size < to)
                .max()
                .orElse(0);
        return Finding.root(agreed + 1, to);
    }

    private Optional<Finding> end(long size) {
        long sealed = Math.max(known, heads.isEmpty() ? 0 : heads.getLast().size());
        return size >= sealed ? Optional.empty() : Optional.of(Finding.tail(size, sealed));
    }
}
