package qms.service.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * A service's read model: one database that holds views, tokens and dead letters together, so that they are lost together and
 * rebuilt together. A projection's documents lie in {@code <collection>.g<generation>}; {@code generations} says which one is live.
 */
final class ReadModel {

    private static final String LIVE = "live";
    private static final String REVISION = "revision";

    private final MongoDatabase database;

    ReadModel(MongoDatabase database) {
        this.database = database;
    }

    MongoCollection<Document> collection(String physical) {
        return database.getCollection(physical);
    }

    MongoCollection<Document> live(Projection<?, ?> projection) {
        return collection(liveName(projection));
    }

    String liveName(Projection<?, ?> projection) {
        int live = generation(projection).map(Generation::live).orElse(1);
        return physical(projection.collection(), live);
    }

    /** The live physical name of every collection, in one question. */
    Map<String, String> liveNames() {
        Map<String, String> names = new HashMap<>();
        for (Document document : generations().find()) {
            String collection = document.getString("_id");
            names.put(collection, physical(collection, document.getInteger(LIVE)));
        }
        return names;
    }

    Optional<Generation> generation(Projection<?, ?> projection) {
        return Optional.ofNullable(
                        generations().find(Filters.eq(projection.collection())).first())
                .map(found -> new Generation(found.getInteger(LIVE), found.getInteger(REVISION)));
    }

    /** Opens the first generation; does nothing when another instance already has. */
    void open(Projection<?, ?> projection) {
        generations()
                .updateOne(
                        Filters.eq(projection.collection()),
                        Updates.combine(
                                Updates.setOnInsert(LIVE, 1), Updates.setOnInsert(REVISION, projection.revision())),
                        new UpdateOptions().upsert(true));
        index(projection, liveName(projection));
    }

    /** Makes a generation live. The one before it is kept until the next swap, for readers that have just looked up its name. */
    void swap(Projection<?, ?> projection, int generation) {
        generations()
                .updateOne(
                        Filters.eq(projection.collection()),
                        Updates.combine(Updates.set(LIVE, generation), Updates.set(REVISION, projection.revision())),
                        new UpdateOptions().upsert(true));
        drop(physical(projection.collection(), generation - 2));
    }

    void index(Projection<?, ?> projection, String physical) {
        collection(physical).createIndex(Indexes.ascending("_id", Documents.SEQUENCE), new IndexOptions().unique(true));
        for (String key : projection.keyNames()) {
            collection(physical)
                    .createIndex(
                            Indexes.ascending(Documents.KEYS + "." + key, "_id"), new IndexOptions().background(true));
        }
    }

    /** The random name that this read model got when it was made: another name means that everything was rebuilt. */
    String stamp() {
        Document meta = collection("meta")
                .findOneAndUpdate(
                        Filters.eq("read-model"),
                        Updates.setOnInsert("stamp", new ObjectId().toHexString()),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(meta).getString("stamp");
    }

    /** Asks first: the embedded server takes it ill to be told to drop what it does not have. */
    void drop(String physical) {
        if (database.listCollectionNames().into(new ArrayList<>()).contains(physical)) {
            collection(physical).drop();
        }
    }

    static String physical(String collection, int generation) {
        return collection + ".g" + generation;
    }

    private MongoCollection<Document> generations() {
        return collection("generations");
    }

    /** Which generation is read, and which revision of the projection it was built by. */
    record Generation(int live, int revision) {}
}
