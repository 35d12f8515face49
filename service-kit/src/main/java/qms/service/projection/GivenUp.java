package qms.service.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The places whose event was given up for good. The truth about them is in the log ({@code DeadLetterGivenUp}). */
final class GivenUp {

    private final Set<Place> known = ConcurrentHashMap.newKeySet();
    private final @Nullable MongoCollection<Document> kept;
    private final String service;

    GivenUp(MongoCollection<Document> kept, String service) {
        this.kept = kept;
        this.service = service;
    }

    private GivenUp() {
        this.kept = null;
        this.service = "";
    }

    static GivenUp nothing() {
        return new GivenUp();
    }

    boolean contains(Place place) {
        return !known.isEmpty() && known.contains(place);
    }

    /** Also when another instance of the service has just been told so. */
    boolean holds(Place place) {
        return contains(place)
                || (kept != null && kept.find(Filters.eq(place.letter(service))).first() != null);
    }

    void keep(Place place) {
        if (kept != null) {
            String letter = place.letter(service);
            kept.replaceOne(Filters.eq(letter), new Document("_id", letter), new ReplaceOptions().upsert(true));
        }
        known.add(place);
    }

    /** What was read in the log, ahead of the processor that will come to it and keep it. */
    void foresee(Place place) {
        known.add(place);
    }

    void load() {
        if (kept != null) {
            kept.find().forEach(document -> Place.of(document.getString("_id")).ifPresent(known::add));
        }
    }
}
