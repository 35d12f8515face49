package qms.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A store goes away and comes back while eight people register complaints and somebody looks on. */
final class Outage {

    private final Spread spread;
    private final String unit;
    private final String onlookersUnit;
    private final Duration length;
    private final Client onlooker;
    private Entries entries;

    Outage(Spread spread, String unit, Duration length) {
        this.spread = spread;
        this.unit = unit;
        this.onlookersUnit = unit + "-bredvid";
        this.length = length;
        this.onlooker = spread.coordinator();
        Cases.established(onlooker, unit);
        Cases.established(onlooker, onlookersUnit);
    }

    /** What was seen between the two moments, and how long it then took until all was ready again. */
    Observed during(Runnable begin, Runnable end) throws IOException {
        Path book = Files.createTempDirectory("qms-ledger-");
        Observed seen = new Observed();
        try (LedgerProcess ledger = LedgerProcess.start(spread.base(), unit, book)) {
            Until.passed(Duration.ofSeconds(3));
            begin.run();
            long back = System.nanoTime() + length.toNanos();
            while (System.nanoTime() < back) {
                look(seen);
                Until.passed(Duration.ofMillis(250));
            }
            end.run();
            long begun = System.nanoTime();
            Until.within(Duration.ofSeconds(240), this::lastWords, () -> {
                seen.liveness.addAll(health("liveness"));
                return spread.healthy();
            });
            seen.recovered = Duration.ofNanos(System.nanoTime() - begun);
            ledger.finish();
            entries = Entries.of(book);
        } finally {
            Folders.delete(book);
        }
        return seen;
    }

    Entries entries() {
        return entries;
    }

    Stored stored() {
        return Stored.in(onlooker, unit, entries);
    }

    private String lastWords() {
        return "all is ready again; the door said "
                + Client.nobody(spread.base()).get("/health").body() + "\n" + spread.lastWords();
    }

    private void look(Observed seen) {
        seen.commands.add(seen.timed(() -> onlooker.post("/api/complaints", Cases.complaint(onlookersUnit, "sett"))));
        seen.lists.add(seen.timed(() -> onlooker.get("/api/complaints?unit=" + unit)));
        seen.liveness.addAll(health("liveness"));
        seen.readiness.addAll(health("readiness"));
    }

    private Set<Integer> health(String group) {
        Set<Integer> statuses = new TreeSet<>();
        for (Node instance : spread.instances("deviation")) {
            statuses.add(spread.backstage(instance, "/actuator/health/" + group).status());
        }
        return statuses;
    }

    /** What the onlooker was told. */
    static final class Observed {

        private final List<Answer> commands = new ArrayList<>();
        private final List<Answer> lists = new ArrayList<>();
        private final Set<Integer> liveness = new TreeSet<>();
        private final Set<Integer> readiness = new TreeSet<>();
        private Duration longestWait = Duration.ZERO;
        private Duration recovered = Duration.ZERO;

        List<Answer> commands() {
            return commands;
        }

        List<Answer> lists() {
            return lists;
        }

        Set<Integer> liveness() {
            return liveness;
        }

        Set<Integer> readiness() {
            return readiness;
        }

        Duration longestWait() {
            return longestWait;
        }

        Duration recovered() {
            return recovered;
        }

        private Answer timed(Supplier<Answer> question) {
            long begun = System.nanoTime();
            Answer answer = question.get();
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (took.compareTo(longestWait) > 0) {
                longestWait = took;
            }
            return answer;
        }

        @Override
        public String toString() {
            return commands.size() + " commands, longest wait " + longestWait.toMillis() + " ms, ready again after "
                    + recovered.toMillis() + " ms, readiness " + readiness + ", liveness " + liveness;
        }
    }
}
