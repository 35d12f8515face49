package qms.service.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import qms.service.projection.RebuildWatch.Phase;

/**
 * That of all instances one rebuilds, one thing at a time, and how far it has come. Kept alive by whoever holds it: of a holder that was killed
 * nothing is left after a while.
 */
public final class RebuildClaim {

    private static final Bson ONLY = Filters.eq("the-one");

    private final ReadModel readModel;
    private final Duration timeout;
    private final Clock clock;

    /** The clock is the machine's, as for the other claims. */
    RebuildClaim(ReadModel readModel, Duration timeout, Clock clock) {
        this.readModel = readModel;
        this.timeout = timeout;
        this.clock = clock;
    }

    /** False when one is under way. */
    public boolean take(String rebuild) {
        claims().updateOne(ONLY, Updates.setOnInsert("aliveAt", new Date(0)), new UpdateOptions().upsert(true));
        return claims().updateOne(
                                Filters.and(ONLY, Filters.lt("aliveAt", expired())),
                                stands(new Held(rebuild, Phase.FOLDING, 0, 0)))
                        .getMatchedCount()
                == 1;
    }

    /** Says how far it has come, and that it is alive; false when it was believed dead and another has begun. */
    public boolean keep(Held held) {
        return claims().updateOne(mine(held.rebuild()), stands(held)).getMatchedCount() == 1;
    }

    public void release(String rebuild) {
        claims().updateOne(mine(rebuild), Updates.set("aliveAt", new Date(0)));
    }

    /** What is under way, here or in another instance. */
    public Optional<Held> held() {
        return Optional.ofNullable(claims().find(Filters.and(ONLY, Filters.gte("aliveAt", expired())))
                        .first())
                .map(found -> new Held(
                        found.getString("rebuild"),
                        Phase.valueOf(found.getString("phase")),
                        found.getLong("read"),
                        found.getLong("of")));
    }

    private Bson stands(Held held) {
        return Updates.combine(
                Updates.set("rebuild", held.rebuild()),
                Updates.set("phase", held.phase().name()),
                Updates.set("read", held.read()),
                Updates.set("of", held.of()),
                Updates.set("aliveAt", Date.from(clock.instant())));
    }

    private static Bson mine(String rebuild) {
        return Filters.and(ONLY, Filters.eq("rebuild", rebuild));
    }

    private Date expired() {
        return Date.from(clock.instant().minus(timeout));
    }

    private MongoCollection<Document> claims() {
        return readModel.collection("rebuild-claim");
    }

    /** Which rebuild is under way and how far it has come. */
    public record Held(String rebuild, Phase phase, long read, long of) {}
}
