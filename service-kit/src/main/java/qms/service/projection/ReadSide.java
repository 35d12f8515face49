package qms.service.projection;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;

/** All parts of a service's read side, put together. */
final class ReadSide implements Watchdog.Watched, AutoCloseable {

    private static final Duration REBUILD_CLAIM = Duration.ofSeconds(15);

    private final Settings settings;
    private final ReadModel readModel;
    private final Letters letters;
    private final GivenUp givenUp;
    private final MongoTokens tokens;
    private final LogReader reader;
    private final ViewsProcessor processor;
    private final Rebuild rebuild;
    private final RebuildClaim claim;
    private final DeadLetters deadLetters;
    private final Progress progress;
    private final Streams streams;
    private final KnownLists known;
    private final Watchdog watchdog;
    private volatile String stamp = "";

    ReadSide(
            MongoDatabase database,
            EventStore log,
            Serializer serializer,
            Clock clock,
            List<Projection<?, ?>> projections,
            Settings settings) {
        this(database, log, serializer, clock, projections, settings, Seams.none());
    }

    ReadSide(
            MongoDatabase database,
            EventStore log,
            Serializer serializer,
            Clock clock,
            List<Projection<?, ?>> projections,
            Settings settings,
            Seams seams) {
        this.settings = settings;
        this.readModel = new ReadModel(database);
        this.letters = new Letters(readModel.collection("dead-letters"), settings.service());
        this.givenUp = new GivenUp(readModel.collection("given-up"), settings.service());
        this.reader = new LogReader(log);
        this.tokens =
                new MongoTokens(readModel, serializer, settings.owner(), settings.claimTimeout(), Clock.systemUTC());
        Sequences sequences = new Sequences(projections, log, readModel, letters, givenUp);
        ViewsWriter writer = new ViewsWriter(projections, readModel, letters, givenUp, sequences, settings.service());
        UnknownEvents unknown = new UnknownEvents();
        TokenStore store =
                new ViewsTokenStore(seams.tokens().apply(tokens), seams.writer().apply(writer), settings.patience());
        this.processor = new ViewsProcessor(
                log, new ViewsInvoker(writer, unknown), store, settings.segments(), settings.batchSize());
        this.deadLetters = new DeadLetters(readModel, letters, sequences, log, clock, settings.service());
        this.progress = new Progress(processor, tokens, reader, deadLetters, unknown, clock);
        this.rebuild =
                new Rebuild(projections, reader, readModel, tokens, letters, sequences, writer, processor, progress);
        this.claim = new RebuildClaim(readModel, REBUILD_CLAIM, Clock.systemUTC());
        this.streams = new Streams(log, givenUp);
        this.known = new KnownLists(reader, givenUp);
        this.watchdog = new Watchdog(this, System::nanoTime);
    }

    /** Opens it now, or as soon as the stores let it. */
    void start() {
        watchdog.start();
    }

    /** What was given up is known before the first event is folded; collections are there before the first is written. */
    @Override
    public void open() {
        stamp = readModel.stamp();
        letters.index();
        givenUp.load();
        foreseeGivenUp();
        rebuild.open();
        if (processor.running()) {
            processor.renew();
        } else {
            processor.start();
        }
    }

    @Override
    public boolean isWhatWasOpened() {
        return readModel.stamp().equals(stamp);
    }

    private void foreseeGivenUp() {
        TrackingToken from = tokens.stored(ViewsProcessor.NAME).stream()
                .min(Comparator.comparingLong(MongoTokens.Stored::position))
                .map(MongoTokens.Stored::token)
                .orElseGet(reader::tail);
        reader.read(
                from,
                reader.head(),
                message -> Occurrence.of(message)
                        .flatMap(event -> event.givenUp(settings.service()))
                        .ifPresent(givenUp::foresee));
    }

    ViewsProcessor processor() {
        return processor;
    }

    Streams streams() {
        return streams;
    }

    Views views() {
        return new Views(readModel, known);
    }

    DeadLetters deadLetters() {
        return deadLetters;
    }

    Progress progress() {
        return progress;
    }

    Rebuild rebuild() {
        return rebuild;
    }

    RebuildClaim claim() {
        return claim;
    }

    ReadModel readModel() {
        return readModel;
    }

    MongoTokens tokens() {
        return tokens;
    }

    @Override
    public long head() {
        return reader.head();
    }

    @Override
    public long position() {
        return progress.position();
    }

    @Override
    public boolean atWork() {
        boolean here = processor.status().values().stream().anyMatch(status -> !status.isErrorState());
        return here || tokens.heldByAnother(ViewsProcessor.NAME);
    }

    @Override
    public void renew() {
        processor.renew();
    }

    /** Takes in no more events. */
    CompletableFuture<Void> stop() {
        watchdog.close();
        return processor.stop();
    }

    @Override
    public void close() {
        watchdog.close();
        processor.close();
    }

    /** Whose read side it is and how it paces itself. */
    record Settings(
            String service, String owner, int segments, int batchSize, Duration claimTimeout, Duration patience) {}

    /** Where a test lets something fail. */
    record Seams(UnaryOperator<TokenStore> tokens, UnaryOperator<BatchWriter> writer) {

        static Seams none() {
            return new Seams(UnaryOperator.identity(), UnaryOperator.identity());
        }
    }
}
