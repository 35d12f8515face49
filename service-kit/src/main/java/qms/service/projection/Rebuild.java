package qms.service.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds a projection's collection anew beside the living one, in one pass over the log, and puts it in its place. */
public final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int BATCH = 1_000;

    private final LogReader log;
    private final ReadModel readModel;
    private final MongoTokens tokens;
    private final Letters letters;
    private final Sequences sequences;
    private final ViewsWriter writer;
    private final ViewsProcessor processor;

    Rebuild(
            LogReader log,
            ReadModel readModel,
            MongoTokens tokens,
            Letters letters,
            Sequences sequences,
            ViewsWriter writer,
            ViewsProcessor processor) {
        this.log = log;
        this.readModel = readModel;
        this.tokens = tokens;
        this.letters = letters;
        this.sequences = sequences;
        this.writer = writer;
        this.processor = processor;
    }

    /** While the service runs; its lists stand still for a moment at the end. */
    public synchronized void rebuild(Projection<?, ?> projection) {
        boolean wasRunning = processor.running();
        try {
            aside(projection);
        } finally {
            if (wasRunning && !processor.running()) {
                processor.start();
            }
        }
    }

    /** Before the processor starts: what is new here, or was built by another revision, is built first. */
    void open(Projection<?, ?> projection) {
        int built = readModel
                .generation(projection)
                .map(ReadModel.Generation::revision)
                .orElse(0);
        boolean processed = tokens.stored(ViewsProcessor.NAME).stream().anyMatch(stored -> stored.position() >= 0);
        if (!processed) {
            readModel.open(projection);
        } else if (built != projection.revision()) {
            rebuild(projection);
        }
    }

    private void aside(Projection<?, ?> projection) {
        String before = readModel.liveName(projection);
        int generation =
                readModel.generation(projection).map(ReadModel.Generation::live).orElse(0) + 1;
        String into = ReadModel.physical(projection.collection(), generation);
        readModel.drop(into);
        letters.removeAll(into);
        readModel.index(projection, into);
        LOG.info("Building {} from the log", into);
        // Being ahead of the living token does no harm: a document passes over what it has seen.
        TrackingToken reached = fold(projection, into, log.tail(), log.head());
        processor.stop().join();
        tokens.seize(ViewsProcessor.NAME);
        fold(projection, into, reached, processed());
        sequences.whileNobodyWrites(() -> readModel.swap(projection, generation));
        if (!before.equals(into)) {
            letters.removeAll(before);
        }
        LOG.info("{} is live", into);
    }

    private long processed() {
        return tokens.stored(ViewsProcessor.NAME).stream()
                .mapToLong(MongoTokens.Stored::position)
                .max()
                .orElse(-1);
    }

    private @Nullable TrackingToken fold(
            Projection<?, ?> projection, String into, @Nullable TrackingToken from, long until) {
        List<Occurrence> batch = new ArrayList<>();
        TrackingToken reached = log.read(from, until, message -> {
            Occurrence.of(message).filter(event -> event.concerns(projection)).ifPresent(batch::add);
            if (batch.size() >= BATCH) {
                writer.write(projection, into, batch);
                batch.clear();
            }
        });
        writer.write(projection, into, batch);
        return reached;
    }
}
