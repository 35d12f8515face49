package qms.service.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A document to be written in the place of the one it was folded from, or as the first one of its thing. */
record Change(@Nullable Document before, Document after) {

    private static final int DUPLICATE_KEY = 11000;

    /** For whoever begins again from what stands now when another instance has written in between. */
    static void writeAll(MongoCollection<Document> collection, List<Change> changes) {
        if (!write(collection, changes)) {
            throw new ConcurrentModificationException(collection.getNamespace() + " was written by another instance");
        }
    }

    /**
     * Writes all in one go, each only where the document it was folded from still stands, so that an instance that was slow never
     * takes back what another has counted. False when some were refused for that reason.
     */
    static boolean write(MongoCollection<Document> collection, List<Change> changes) {
        if (changes.isEmpty()) {
            return true;
        }
        try {
            BulkWriteResult written = collection.bulkWrite(
                    changes.stream().map(Change::model).toList(), new BulkWriteOptions().ordered(false));
            return written.getInsertedCount() + written.getMatchedCount() == changes.size();
        } catch (MongoBulkWriteException refused) {
            boolean onlyTaken = refused.getWriteConcernError() == null
                    && refused.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
            if (onlyTaken) {
                return false;
            }
            throw refused;
        }
    }

    // Equal to both keys of a unique index, and nothing else: the only such question that the embedded server finds by
    // index.
    private WriteModel<Document> model() {
        return before == null
                ? new InsertOneModel<>(after)
                : new ReplaceOneModel<>(
                        new Document("_id", after.getString("_id"))
                                .append(Documents.SEQUENCE, Documents.sequence(before)),
                        after);
    }
}
