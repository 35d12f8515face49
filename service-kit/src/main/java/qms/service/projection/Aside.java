package qms.service.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** The collections of some projections folded anew beside the living ones, all in one pass over the log. */
final class Aside {

    private static final int BATCH = 1_000;

    private final LogReader log;
    private final ReadModel readModel;
    private final Letters letters;
    private final ViewsWriter writer;
    private final Map<Projection<?, ?>, String> into;
    private @Nullable TrackingToken reached;

    Aside(LogReader log, ReadModel readModel, Letters letters, ViewsWriter writer, Map<Projection<?, ?>, String> into) {
        this.log = log;
        this.readModel = readModel;
        this.letters = letters;
        this.writer = writer;
        this.into = into;
        this.reached = log.tail();
    }

    /** Takes away what an earlier attempt may have left. */
    void open() {
        discard();
        into.forEach(readModel::index);
    }

    void discard() {
        into.values().forEach(name -> {
            readModel.drop(name);
            letters.removeAll(name);
        });
    }

    Set<Projection<?, ?>> projections() {
        return into.keySet();
    }

    String nameOf(Projection<?, ?> projection) {
        return into.getOrDefault(projection, "");
    }

    /** Reads on in the log, up to a position (inclusive), and says after each batch how many events have been read in all. */
    void foldTo(long until, LongConsumer read) {
        List<Occurrence> batch = new ArrayList<>();
        reached = log.read(reached, until, message -> {
            Occurrence.of(message).filter(this::concerns).ifPresent(batch::add);
            if (batch.size() >= BATCH) {
                write(batch);
            }
            if (LogReader.position(message) % BATCH == 0) {
                read.accept(LogReader.position(message) + 1);
            }
        });
        write(batch);
        read.accept(Occurrence.position(reached) + 1);
    }

    private boolean concerns(Occurrence event) {
        return into.keySet().stream().anyMatch(event::concerns);
    }

    private void write(List<Occurrence> batch) {
        into.forEach((projection, name) -> writer.write(projection, name, batch));
        batch.clear();
    }
}
