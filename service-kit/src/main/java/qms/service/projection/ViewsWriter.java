package qms.service.projection;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import qms.events.QmsEvent;
import qms.events.operations.DeadLetterGivenUp;

/** One batch into one read model: load the touched documents, fold, write them in one go, then park what did not get through. */
final class ViewsWriter implements BatchWriter {

    private final List<Projection<?, ?>> projections;
    private final ReadModel readModel;
    private final Letters letters;
    private final GivenUp givenUp;
    private final Sequences sequences;
    private final String service;

    ViewsWriter(
            List<Projection<?, ?>> projections,
            ReadModel readModel,
            Letters letters,
            GivenUp givenUp,
            Sequences sequences,
            String service) {
        this.projections = List.copyOf(projections);
        this.readModel = readModel;
        this.letters = letters;
        this.givenUp = givenUp;
        this.sequences = sequences;
        this.service = service;
    }

    boolean concerns(Class<?> payloadType) {
        return payloadType == DeadLetterGivenUp.class
                || projections.stream().anyMatch(one -> one.events().isAssignableFrom(payloadType));
    }

    @Override
    public void write(List<Occurrence> batch) {
        sequences.whileNobodyRetries(() -> {
            Map<String, String> live = readModel.liveNames();
            for (Projection<?, ?> projection : projections) {
                String into =
                        live.getOrDefault(projection.collection(), ReadModel.physical(projection.collection(), 1));
                write(projection, into, batch);
            }
        });
        givenUpIn(batch).forEach(place -> sequences.giveUp(place));
    }

    private List<Place> givenUpIn(List<Occurrence> batch) {
        return batch.stream().flatMap(event -> event.givenUp(service).stream()).toList();
    }

    <E extends QmsEvent, V> void write(Projection<E, V> projection, String into, List<Occurrence> batch) {
        Map<String, List<Occurrence>> touched = new LinkedHashMap<>();
        for (Occurrence event : batch) {
            if (event.concerns(projection)) {
                touched.computeIfAbsent(event.subject(), ignored -> new ArrayList<>())
                        .add(event);
            }
        }
        if (touched.isEmpty()) {
            return;
        }
        // Letters before documents: who clears a letter has written its document before.
        Set<String> blocked = letters.blocked(into, touched.keySet());
        Map<String, Document> before = load(into, touched.keySet());
        Fold<E, V> fold = new Fold<>(projection, givenUp);
        List<Change> changes = new ArrayList<>();
        List<Fold.Parked> parked = new ArrayList<>();
        touched.forEach((subject, events) -> {
            Document stands = before.get(subject);
            Fold.Folded folded = fold.fold(subject, stands, events, blocked.contains(subject));
            Optional.ofNullable(folded.document()).ifPresent(after -> changes.add(new Change(stands, after)));
            parked.addAll(folded.parked());
        });
        Change.writeAll(readModel.collection(into), changes);
        letters.park(into, projection.collection(), parked);
    }

    private Map<String, Document> load(String into, Set<String> subjects) {
        Map<String, Document> found = new HashMap<>();
        readModel
                .collection(into)
                .find(Filters.in("_id", subjects))
                .forEach(document -> found.put(document.getString("_id"), document));
        return found;
    }
}
