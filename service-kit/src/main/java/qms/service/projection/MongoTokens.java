package qms.service.projection;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Tokens in MongoDB, one document for each segment. Who holds the claim may store; a claim not kept alive may be taken over. */
final class MongoTokens implements TokenStore {

    private final ReadModel readModel;
    private final Serializer serializer;
    private final String owner;
    private final Duration claimTimeout;
    private final Clock clock;

    /** The clock is the machine's, never the domain's, which may be moved for a trial. */
    MongoTokens(ReadModel readModel, Serializer serializer, String owner, Duration claimTimeout, Clock clock) {
        this.readModel = readModel;
        this.serializer = serializer;
        this.owner = owner;
        this.claimTimeout = claimTimeout;
        this.clock = clock;
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount, @Nullable TrackingToken initialToken) {
        if (fetchSegments(processor).length > 0) {
            throw new UnableToClaimTokenException("The segments of " + processor + " are there already");
        }
        for (int segment = 0; segment < segmentCount; segment++) {
            // Another instance may do so at the same moment: whichever comes first is as good.
            tokens().updateOne(
                            Filters.eq(id(processor, segment)),
                            new Document("$setOnInsert", fresh(initialToken, processor, segment)),
                            new UpdateOptions().upsert(true));
        }
    }

    private Document fresh(@Nullable TrackingToken token, String processor, int segment) {
        return new Document("processor", processor)
                .append("segment", segment)
                .append("token", serialized(token))
                .append("pos", Occurrence.position(token));
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        Document document = fresh(token, processor, segment).append("_id", id(processor, segment));
        try {
            tokens().insertOne(document);
        } catch (MongoWriteException taken) {
            throw new UnableToInitializeTokenException("Segment " + document.get("_id") + " is there already", taken);
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        long matched = tokens().updateOne(
                        Filters.and(Filters.eq(id(processor, segment)), Filters.eq("owner", owner)),
                        Updates.combine(
                                Updates.set("token", serialized(token)),
                                Updates.set("pos", Occurrence.position(token)),
                                Updates.set("claimedAt", now())))
                .getMatchedCount();
        if (matched == 0) {
            throw lost(processor, segment);
        }
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        Date expired = Date.from(clock.instant().minus(claimTimeout));
        Document claimed = tokens().findOneAndUpdate(
                        Filters.and(
                                Filters.eq(id(processor, segment)),
                                Filters.or(
                                        Filters.eq("owner", null),
                                        Filters.eq("owner", owner),
                                        Filters.lt("claimedAt", expired))),
                        claim(),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (claimed == null) {
            throw lost(processor, segment);
        }
        return token(claimed);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        long matched = tokens().updateOne(
                        Filters.and(Filters.eq(id(processor, segment)), Filters.eq("owner", owner)),
                        Updates.set("claimedAt", now()))
                .getMatchedCount();
        if (matched == 0) {
            throw lost(processor, segment);
        }
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        tokens().updateOne(
                        Filters.and(Filters.eq(id(processor, segment)), Filters.eq("owner", owner)),
                        Updates.unset("owner"));
    }

    @Override
    public void deleteToken(String processor, int segment) {
        long deleted = tokens().deleteOne(Filters.and(Filters.eq(id(processor, segment)), Filters.eq("owner", owner)))
                .getDeletedCount();
        if (deleted == 0) {
            throw lost(processor, segment);
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        List<Integer> segments = new ArrayList<>();
        tokens().find(Filters.eq("processor", processor))
                .projection(Projections.include("segment"))
                .forEach(document -> segments.add(document.getInteger("segment")));
        return segments.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of(readModel.stamp());
    }

    /** Takes all claims whoever holds them: that one's next attempt to store is refused, and nothing of its is lost. */
    void seize(String processor) {
        tokens().updateMany(Filters.eq("processor", processor), claim());
    }

    /** Whether another owner keeps a claim alive. */
    boolean heldByAnother(String processor) {
        Date expired = Date.from(clock.instant().minus(claimTimeout));
        return tokens().find(Filters.and(
                                Filters.eq("processor", processor),
                                Filters.exists("owner"),
                                Filters.ne("owner", owner),
                                Filters.gt("claimedAt", expired)))
                        .first()
                != null;
    }

    /** What is stored for each segment, whoever processes it. */
    List<Stored> stored(String processor) {
        List<Stored> stored = new ArrayList<>();
        tokens().find(Filters.eq("processor", processor))
                .forEach(document -> stored.add(
                        new Stored(document.getInteger("segment"), document.getLong("pos"), token(document))));
        return stored;
    }

    record Stored(int segment, long position, @Nullable TrackingToken token) {}

    private Bson claim() {
        return Updates.combine(Updates.set("owner", owner), Updates.set("claimedAt", now()));
    }

    private UnableToClaimTokenException lost(String processor, int segment) {
        return new UnableToClaimTokenException(
                "Segment " + id(processor, segment) + " does not exist or is not " + owner + "'s");
    }

    private @Nullable Document serialized(@Nullable TrackingToken token) {
        if (token == null) {
            return null;
        }
        SerializedObject<String> serialized = serializer.serialize(token, String.class);
        return new Document("type", serialized.getType().getName()).append("json", serialized.getData());
    }

    private @Nullable TrackingToken token(Document document) {
        Document token = document.get("token", Document.class);
        return token == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(
                        token.getString("json"),
                        String.class,
                        new SimpleSerializedType(token.getString("type"), null)));
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    private MongoCollection<Document> tokens() {
        return readModel.collection("tokens");
    }

    private static String id(String processor, int segment) {
        return processor + "/" + segment;
    }
}
