package qms.service.projection;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import qms.events.QmsEvent;

/** Folds the new events of one thing into its document. What cannot be folded is parked, and everything behind it too. */
final class Fold<E extends QmsEvent, V> {

    private final Projection<E, V> projection;
    private final GivenUp givenUp;

    Fold(Projection<E, V> projection, GivenUp givenUp) {
        this.projection = projection;
        this.givenUp = givenUp;
    }

    /** The document to write, if anything changed, and the events that did not get through, in order. */
    Folded fold(String subject, @Nullable Document before, List<Occurrence> events, boolean blocked) {
        try {
            return fold(subject, before, events, blocked, false);
        } catch (Unwritable unwritable) {
            // The view after the last event cannot be a document: find the event that made it so.
            return fold(subject, before, events, blocked, true);
        }
    }

    private Folded fold(
            String subject, @Nullable Document before, List<Occurrence> events, boolean blocked, boolean stepwise) {
        State<V> state = new State<>(before);
        List<Parked> parked = new ArrayList<>();
        for (Occurrence event : events) {
            if (event.sequence() <= state.sequence || givenUp.contains(place(event))) {
                continue;
            }
            if (blocked || !parked.isEmpty()) {
                parked.add(new Parked(event, null));
                continue;
            }
            try {
                V view = event.evolve(projection, state.view(projection));
                if (view != null) {
                    if (stepwise) {
                        Documents.document(projection, subject, event.sequence(), event.position(), view);
                    }
                    state.advance(view, event);
                }
            } catch (Exception | LinkageError | StackOverflowError fault) {
                parked.add(new Parked(event, fault));
            }
        }
        return new Folded(state.document(projection, subject), parked);
    }

    private Place place(Occurrence event) {
        return new Place(projection.collection(), event.subject(), event.sequence());
    }

    record Folded(@Nullable Document document, List<Parked> parked) {}

    /** An event that waits: for its own fault, or (without a cause) behind another's. */
    record Parked(Occurrence event, @Nullable Throwable cause) {}

    private static final class State<V> {

        private final @Nullable Document before;
        private @Nullable V view;
        private long sequence;
        private long position = -1;

        State(@Nullable Document before) {
            this.before = before;
            this.sequence = before == null ? -1 : Documents.sequence(before);
        }

        @Nullable
        V view(Projection<?, V> projection) {
            if (view == null && before != null) {
                view = Documents.view(projection, before);
            }
            return view;
        }

        void advance(V after, Occurrence event) {
            view = after;
            sequence = event.sequence();
            position = event.position();
        }

        @Nullable
        Document document(Projection<?, V> projection, String subject) {
            boolean changed = before == null ? sequence >= 0 : sequence > Documents.sequence(before);
            if (!changed || view == null) {
                return null;
            }
            try {
                return Documents.document(projection, subject, sequence, position, view);
            } catch (RuntimeException fault) {
                throw new Unwritable(fault);
            }
        }
    }

    private static final class Unwritable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unwritable(RuntimeException cause) {
            super(cause);
        }
    }
}
