package qms.service.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qms.events.operations.CollectionCompared;
import qms.service.projection.RebuildWatch.Phase;

/**
 * Builds collections anew beside the living ones, in one pass over the log, to compare them or to put them in their place. Readers see
 * the one or the other, whole.
 */
public final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int ROUNDS = 200;

    private final List<Projection<?, ?>> projections;
    private final LogReader log;
    private final ReadModel readModel;
    private final MongoTokens tokens;
    private final Letters letters;
    private final Sequences sequences;
    private final ViewsWriter writer;
    private final ViewsProcessor processor;
    private final Progress progress;

    Rebuild(
            List<Projection<?, ?>> projections,
            LogReader log,
            ReadModel readModel,
            MongoTokens tokens,
            Letters letters,
            Sequences sequences,
            ViewsWriter writer,
            ViewsProcessor processor,
            Progress progress) {
        this.projections = List.copyOf(projections);
        this.log = log;
        this.readModel = readModel;
        this.tokens = tokens;
        this.letters = letters;
        this.sequences = sequences;
        this.writer = writer;
        this.processor = processor;
        this.progress = progress;
    }

    /** Folds all collections aside and says how the living ones stand beside them; nothing that is read is touched. */
    public synchronized Compared compare(RebuildWatch watch) {
        Aside aside = aside(projections, projection -> projection.collection() + ".aside");
        try {
            aside.open();
            return compared(aside, watch);
        } finally {
            aside.discard();
        }
    }

    /** Says the same, and puts what was folded in the place of the living. */
    public synchronized Compared replace(RebuildWatch watch) {
        Map<Projection<?, ?>, Integer> generations = next(projections);
        Aside aside = aside(generations);
        Compared compared = comparedIfPossible(aside, watch);
        watch.reached(Phase.REPLACING, compared.position() + 1, compared.position() + 1);
        takeThePlace(generations, aside);
        return compared;
    }

    /** While the service runs; its lists stand still for a moment at the end. */
    public synchronized void rebuild(Projection<?, ?> projection) {
        rebuild(List.of(projection));
    }

    private void rebuild(List<Projection<?, ?>> some) {
        Map<Projection<?, ?>, Integer> generations = next(some);
        Aside aside = aside(generations);
        // Being ahead of the living token does no harm: a document passes over what it has seen.
        aside.foldTo(log.head(), ignored -> {});
        takeThePlace(generations, aside);
    }

    /** Before the processor starts: what is new here, or was built by another revision, is built first. */
    synchronized void open() {
        boolean processed = tokens.stored(ViewsProcessor.NAME).stream().anyMatch(stored -> stored.position() >= 0);
        if (!processed) {
            projections.forEach(readModel::open);
            return;
        }
        List<Projection<?, ?>> outdated = projections.stream()
                .filter(projection -> built(projection) != projection.revision())
                .toList();
        if (!outdated.isEmpty()) {
            rebuild(outdated);
        }
    }

    private int built(Projection<?, ?> projection) {
        return readModel
                .generation(projection)
                .map(ReadModel.Generation::revision)
                .orElse(0);
    }

    private Map<Projection<?, ?>, Integer> next(Collection<Projection<?, ?>> some) {
        Map<Projection<?, ?>, Integer> generations = new LinkedHashMap<>();
        some.forEach(projection -> generations.put(
                projection,
                readModel.generation(projection).map(ReadModel.Generation::live).orElse(0) + 1));
        return generations;
    }

    private Aside aside(Map<Projection<?, ?>, Integer> generations) {
        Aside aside = aside(
                generations.keySet(),
                projection -> ReadModel.physical(projection.collection(), generations.getOrDefault(projection, 1)));
        aside.open();
        LOG.info("Building {} anew from the log", told(generations.keySet()));
        return aside;
    }

    private Aside aside(Collection<Projection<?, ?>> some, Function<Projection<?, ?>, String> name) {
        Map<Projection<?, ?>, String> into = new LinkedHashMap<>();
        some.forEach(projection -> into.put(projection, name.apply(projection)));
        return new Aside(log, readModel, letters, writer, into);
    }

    /** Lists that have stopped are no reason not to build them anew. */
    private Compared comparedIfPossible(Aside aside, RebuildWatch watch) {
        try {
            return compared(aside, watch);
        } catch (ListsBehind behind) {
            LOG.warn("The lists are built anew without having been compared: {}", behind.getMessage());
            return new Compared(log.head(), List.of());
        }
    }

    private Compared compared(Aside aside, RebuildWatch watch) {
        long until = log.head();
        aside.foldTo(until, read -> watch.reached(Phase.FOLDING, read, until + 1));
        awaitLiving(until, watch);
        List<Comparison> comparisons =
                aside.projections().stream().map(one -> comparison(one, aside)).toList();
        comparisons.forEach(comparison -> {
            watch.reached(Phase.COMPARING, until + 1, until + 1);
            comparison.all();
        });
        long reached = until;
        for (int round = 0; comparisons.stream().anyMatch(Comparison::isBehind); round++) {
            if (round == ROUNDS) {
                throw new ListsBehind(reached);
            }
            reached = lookAgain(aside, comparisons, watch);
        }
        return new Compared(reached, comparisons.stream().map(Comparison::found).toList());
    }

    /** Where something has been written meanwhile, both are brought to the same event of the log. */
    private long lookAgain(Aside aside, List<Comparison> comparisons, RebuildWatch watch) {
        long head = log.head();
        aside.foldTo(head, read -> watch.reached(Phase.COMPARING, read, head + 1));
        comparisons.forEach(Comparison::caughtUp);
        awaitLiving(head, watch);
        comparisons.forEach(Comparison::lookAgain);
        return head;
    }

    private void awaitLiving(long position, RebuildWatch watch) {
        if (!progress.reachedWithin(position, watch.patience())) {
            throw new ListsBehind(position);
        }
    }

    private Comparison comparison(Projection<?, ?> projection, Aside aside) {
        return new Comparison(
                projection.collection(), readModel.live(projection), readModel.collection(aside.nameOf(projection)));
    }

    private void takeThePlace(Map<Projection<?, ?>, Integer> generations, Aside aside) {
        boolean wasRunning = processor.running();
        try {
            processor.stop().join();
            tokens.seize(ViewsProcessor.NAME);
            aside.foldTo(processed(), ignored -> {});
            sequences.whileNobodyWrites(() -> generations.forEach(this::swap));
            LOG.info("{} are live", told(generations.keySet()));
        } finally {
            if (wasRunning && !processor.running()) {
                processor.start();
            }
        }
    }

    private void swap(Projection<?, ?> projection, int generation) {
        String before = readModel.liveName(projection);
        readModel.swap(projection, generation);
        if (!before.equals(ReadModel.physical(projection.collection(), generation))) {
            letters.removeAll(before);
        }
    }

    private long processed() {
        return tokens.stored(ViewsProcessor.NAME).stream()
                .mapToLong(MongoTokens.Stored::position)
                .max()
                .orElse(-1);
    }

    private static String told(Collection<Projection<?, ?>> some) {
        return some.stream().map(Projection::collection).collect(Collectors.joining(", "));
    }

    /** At which position of the log what was compared; nothing where that could not be done. */
    public record Compared(long position, List<CollectionCompared> collections) {

        /** EQUAL, DIFFERENT, or NOT_COMPARED. */
        public String outcome() {
            if (collections.isEmpty()) {
                return "NOT_COMPARED";
            }
            boolean equal = collections.stream().allMatch(one -> one.equal() == one.compared());
            return equal ? "EQUAL" : "DIFFERENT";
        }
    }
}
