package qms.service.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import qms.events.operations.CollectionCompared;
import qms.events.operations.DocumentDiffers;

/**
 * One living collection beside the same folded anew from the log. A living document that is ahead is looked at again when the other
 * has caught up, so that two are only ever compared after the same event.
 */
final class Comparison {

    private static final int PAGE = 500;
    private static final int FIRST = 20;
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9._:-]{1,80}");

    private final String collection;
    private final MongoCollection<Document> living;
    private final MongoCollection<Document> folded;
    private final Map<String, Long> ahead = new HashMap<>();
    private final Set<String> again = new TreeSet<>();
    private final List<DocumentDiffers> differing = new ArrayList<>();
    private long equal;
    private long different;
    private long missing;
    private long extra;

    Comparison(String collection, MongoCollection<Document> living, MongoCollection<Document> folded) {
        this.collection = collection;
        this.living = living;
        this.folded = folded;
    }

    /** All documents of both; the living ones have seen at least what the others have. */
    void all() {
        inPages(folded, ids -> ids.forEach((id, document) -> again.add(id)));
        inPages(living, ids -> {
            Map<String, Document> known = byId(folded, ids.keySet());
            ids.forEach((id, document) -> {
                if (!known.containsKey(id)) {
                    ahead.put(id, sequence(document));
                }
            });
        });
        lookAgain();
    }

    /** Whether any living document has seen more of the log than has been folded. */
    boolean isBehind() {
        return !ahead.isEmpty();
    }

    /** The fold has read on to where the log ended after the living ones were read: what it does not know then, the log does not. */
    void caughtUp() {
        inParts(ahead.keySet(), ids -> {
            Map<String, Document> known = byId(folded, ids);
            for (String id : ids) {
                Document document = known.get(id);
                if (document == null) {
                    extra++;
                    tell(id, "EXTRA", List.of());
                } else if (sequence(document) < ahead.getOrDefault(id, 0L)) {
                    different++;
                    tell(id, "DIFFERENT", List.of(Documents.SEQUENCE));
                } else {
                    again.add(id);
                }
            }
        });
        ahead.clear();
    }

    /** Compares what has not been compared yet; the living ones have seen at least what the others have. */
    void lookAgain() {
        inParts(again, ids -> {
            Map<String, Document> stands = byId(living, ids);
            Map<String, Document> known = byId(folded, ids);
            ids.forEach(id -> compare(id, stands.get(id), known.getOrDefault(id, new Document())));
        });
        again.clear();
    }

    private void compare(String id, @Nullable Document stands, Document known) {
        if (stands == null) {
            missing++;
            tell(id, "MISSING", List.of());
        } else if (sequence(stands) > sequence(known)) {
            ahead.put(id, sequence(stands));
        } else {
            List<String> fields = Fields.differing(stands, known);
            if (fields.isEmpty()) {
                equal++;
            } else {
                different++;
                tell(id, "DIFFERENT", fields);
            }
        }
    }

    CollectionCompared found() {
        return new CollectionCompared(
                collection, equal + different + missing + extra, equal, different, missing, extra, differing);
    }

    /** An id that is none of ours may say anything, also a name. */
    private void tell(String id, String finding, List<String> fields) {
        if (differing.size() < FIRST) {
            differing.add(new DocumentDiffers(OURS.matcher(id).matches() ? id : "?", finding, fields));
        }
    }

    /** Whoever edits a document may also have taken its number away. */
    private static long sequence(Document document) {
        return document.get(Documents.SEQUENCE) instanceof Number number ? number.longValue() : -1;
    }

    private static void inPages(MongoCollection<Document> collection, Consumer<Map<String, Document>> page) {
        Map<String, Document> gathered = new HashMap<>();
        for (Document document : collection
                .find()
                .projection(Projections.include(Documents.SEQUENCE))
                .batchSize(PAGE)) {
            gathered.put(String.valueOf(document.get("_id")), document);
            if (gathered.size() == PAGE) {
                page.accept(gathered);
                gathered.clear();
            }
        }
        page.accept(gathered);
    }

    private static void inParts(Collection<String> ids, Consumer<List<String>> part) {
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PAGE) {
            part.accept(all.subList(from, Math.min(all.size(), from + PAGE)));
        }
    }

    private static Map<String, Document> byId(MongoCollection<Document> collection, Collection<String> ids) {
        Map<String, Document> found = new HashMap<>();
        if (!ids.isEmpty()) {
            collection
                    .find(Filters.in("_id", ids))
                    .forEach(document -> found.put(String.valueOf(document.get("_id")), document));
        }
        return found;
    }
}
