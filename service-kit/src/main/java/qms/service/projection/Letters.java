package qms.service.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The dead letters as they are kept: where the event is, never what it says; a retry reads it from the log again. A letter belongs
 * to one generation of a collection, so that a rebuild finds its own.
 */
final class Letters {

    private static final int CAUSE_LENGTH = 500;

    private final MongoCollection<Document> kept;
    private final String service;

    Letters(MongoCollection<Document> kept, String service) {
        this.kept = kept;
        this.service = service;
    }

    void index() {
        kept.createIndex(Indexes.ascending("into", "subject", "seq"));
        kept.createIndex(Indexes.ascending("pos", "_id"));
    }

    /** Those of the subjects that already have an event waiting. */
    Set<String> blocked(String into, Collection<String> subjects) {
        Set<String> blocked = new HashSet<>();
        if (kept.find().limit(1).first() != null) {
            kept.find(Filters.and(Filters.eq("into", into), Filters.in("subject", subjects)))
                    .projection(Projections.include("subject"))
                    .forEach(letter -> blocked.add(letter.getString("subject")));
        }
        return blocked;
    }

    /** The same event parked again is the same letter; it only counts the attempt and the latest fault. */
    void park(String into, String collection, List<Fold.Parked> parked) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Fold.Parked one : parked) {
            writes.add(new UpdateOneModel<>(
                    Filters.eq(into + "." + one.event().subject() + "."
                            + one.event().sequence()),
                    contents(into, collection, one.event(), one.cause()),
                    new UpdateOptions().upsert(true)));
        }
        if (!writes.isEmpty()) {
            kept.bulkWrite(writes, new BulkWriteOptions().ordered(true));
        }
    }

    private Bson contents(String into, String collection, Occurrence event, @Nullable Throwable cause) {
        Place place = new Place(collection, event.subject(), event.sequence());
        List<Bson> contents = new ArrayList<>(List.of(
                Updates.setOnInsert("letter", place.letter(service)),
                Updates.setOnInsert("into", into),
                Updates.setOnInsert("collection", collection),
                Updates.setOnInsert("subject", event.subject()),
                Updates.setOnInsert("seq", event.sequence()),
                Updates.setOnInsert("pos", event.position()),
                Updates.setOnInsert("event", event.message().getPayloadType().getSimpleName()),
                Updates.setOnInsert("recordedAt", event.recordedAt().toString())));
        if (cause != null) {
            contents.add(Updates.set("cause", text(cause)));
            contents.add(Updates.inc("attempts", 1));
        }
        return Updates.combine(contents);
    }

    private static String text(Throwable cause) {
        String text = cause.toString();
        return text.length() <= CAUSE_LENGTH ? text : text.substring(0, CAUSE_LENGTH);
    }

    /** The letters of one thing, in the order of its events. */
    List<Document> sequence(String into, String subject) {
        return kept.find(Filters.and(Filters.eq("into", into), Filters.eq("subject", subject)))
                .sort(Sorts.ascending("seq"))
                .into(new ArrayList<>());
    }

    void remove(String into, String subject, Collection<Long> sequences) {
        kept.deleteMany(
                Filters.and(Filters.eq("into", into), Filters.eq("subject", subject), Filters.in("seq", sequences)));
    }

    void removeAll(String into) {
        kept.deleteMany(Filters.eq("into", into));
    }

    Optional<Document> find(String letter, Collection<String> live) {
        return Optional.ofNullable(kept.find(Filters.and(Filters.eq("letter", letter), Filters.in("into", live)))
                .first());
    }

    List<Document> page(Collection<String> live, int page, int size) {
        return kept.find(Filters.in("into", live))
                .sort(Sorts.ascending("pos", "_id"))
                .skip(Math.multiplyExact(page, size))
                .limit(size)
                .into(new ArrayList<>());
    }

    long count(Collection<String> live) {
        return kept.countDocuments(Filters.in("into", live));
    }

    /** The first event of the log that is waiting. */
    Optional<Document> first(Collection<String> live) {
        return page(live, 0, 1).stream().findFirst();
    }

    /** One letter of each thing that has any waiting. */
    List<Document> heads(Collection<String> live) {
        Set<String> seen = new HashSet<>();
        List<Document> heads = new ArrayList<>();
        for (Document letter : kept.find(Filters.in("into", live)).sort(Sorts.ascending("pos", "_id"))) {
            if (seen.add(letter.getString("into") + "." + letter.getString("subject"))) {
                heads.add(letter);
            }
        }
        return heads;
    }
}
