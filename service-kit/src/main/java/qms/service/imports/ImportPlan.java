package qms.service.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import qms.events.QmsEvent;
import qms.service.privacy.Sealer;

/**
 * The events that one line stands for, in the order in which they happened.
 *
 * @param oneHistory whether each builds on those before it, so that a line may add at the end alone, and until it goes on here by hand
 */
public record ImportPlan(List<Planned> events, boolean oneHistory) {

    public ImportPlan {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a line stands for at least one event");
        }
    }

    public static Builder of(String stream, String aggregateType) {
        return new Builder(stream, aggregateType);
    }

    Set<String> streams() {
        Set<String> streams = new LinkedHashSet<>();
        events.forEach(event -> streams.add(event.stream()));
        return streams;
    }

    /**
     * One event to be.
     *
     * @param aggregateType the simple class name of the aggregate, as Axon stores it
     * @param part the canonical text of the piece of the line that it came from; only its fingerprint is kept
     * @param completes parts that said less of the same: where one of them is stored, the event adds what was missing
     * @param once true for what can happen only once to a thing (closed, withdrawn): where it was done here by hand, the line contradicts it
     * @param event makes the event, and is asked only when the event will be stored: sealing makes keys
     */
    public record Planned(
            String stream,
            String aggregateType,
            Class<? extends QmsEvent> type,
            String part,
            Set<String> completes,
            boolean once,
            Function<Sealer, ? extends QmsEvent> event) {

        // The part is the text of a line.
        @Override
        public String toString() {
            return type.getSimpleName() + " of " + stream;
        }
    }

    /** Collects events, of one stream until {@link #in} names another. */
    public static final class Builder {

        private final List<Planned> events = new ArrayList<>();
        private String stream;
        private String aggregateType;
        private boolean oneHistory;

        private Builder(String stream, String aggregateType) {
            this.stream = stream;
            this.aggregateType = aggregateType;
        }

        /** The events that follow belong to another thing. */
        public Builder in(String stream, String aggregateType) {
            this.stream = stream;
            this.aggregateType = aggregateType;
            return this;
        }

        /** Each event builds on those before it. */
        public Builder asOneHistory() {
            oneHistory = true;
            return this;
        }

        /** Something that may happen more than once. */
        public <E extends QmsEvent> Builder add(Class<E> type, String part, Function<Sealer, E> event) {
            events.add(new Planned(stream, aggregateType, type, part, Set.of(), false, event));
            return this;
        }

        /** Something that happens at most once to a thing. */
        public <E extends QmsEvent> Builder addOnce(Class<E> type, String part, Function<Sealer, E> event) {
            return addOnce(type, part, Set.of(), event);
        }

        /** The same, where a line may first have said less of it: {@code completes} are the parts that it would then have had. */
        public <E extends QmsEvent> Builder addOnce(
                Class<E> type, String part, Set<String> completes, Function<Sealer, E> event) {
            events.add(new Planned(stream, aggregateType, type, part, completes, true, event));
            return this;
        }

        public ImportPlan build() {
            return new ImportPlan(events, oneHistory);
        }
    }
}
