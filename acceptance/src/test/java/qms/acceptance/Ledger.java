package qms.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Eight people who register complaints and write down what they were told: {@code sent} before, {@code acked} with the place after, each
 * line forced to disk. Who gets no answer asks again with the same key until there is one. Every fourth complaint is also corrected, and
 * every tenth is sent once more after it was acknowledged. Ends when its standard input ends.
 */
final class Ledger {
    static final String FILE = "ledger.txt";
    private static final Set<Integer> TRY_AGAIN = Set.of(429, 502, 503, 504);

    private final URI base;
    private final String unit;
    private final FileChannel book;
    private volatile Client client;
    private volatile boolean ending;

    private Ledger(URI base, String unit, FileChannel book) {
        this.base = base;
        this.unit = unit;
        this.book = book;
        this.client = Client.login(base, "contract");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path file = Path.of(args[2]).resolve(FILE);
        try (FileChannel book = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Ledger ledger = new Ledger(URI.create(args[0]), args[1], book);
            List<Thread> people = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String name = "p" + i;
                people.add(Thread.ofPlatform().start(() -> ledger.register(name)));
            }
            while (System.in.read() >= 0) {
                continue;
            }
            ledger.ending = true;
            for (Thread person : people) {
                person.join();
            }
        }
    }

    private void register(String person) {
        for (int i = 0; !ending; i++) {
            String key = person + "-" + i;
            write("sent " + key);
            Answer registered = answered("/api/complaints", "\"none\"", Cases.complaint(unit, key), key);
            if (registered.status() != 201) {
                write("fault " + key + " " + registered.status() + " "
                        + registered.body().replace('\n', ' '));
                continue;
            }
            write("acked " + key + " " + registered.location());
            if (i % 4 == 0) {
                correct(key, registered);
            }
            if (i % 10 == 0) {
                Answer again = answered("/api/complaints", "\"none\"", Cases.complaint(unit, key), key);
                write("acked " + key + " " + again.location());
            }
        }
    }

    private void correct(String key, Answer registered) {
        Answer corrected = answered(
                registered.location() + "/corrections",
                registered.etag(),
                Cases.correction("Samtalet kom dagen innan."),
                key + "-correction");
        write(
                corrected.status() == 200 && corrected.etag().equals("\"1\"")
                        ? "corrected " + key
                        : "fault " + key + " " + corrected.status() + " "
                                + corrected.body().replace('\n', ' '));
    }

    /** Asks until there is an answer that says yes or no. */
    private Answer answered(String path, String version, Object body, String key) {
        while (true) {
            try {
                Client asking = client;
                Answer answer = path.equals("/api/complaints")
                        ? asking.post(path, body, "Idempotency-Key", unit + "-" + key)
                        : asking.act(path, version, body, "Idempotency-Key", unit + "-" + key);
                if (answer.status() == 401) {
                    client = Client.login(base, "contract");
                } else if (!TRY_AGAIN.contains(answer.status())) {
                    return answer;
                }
            } catch (UncheckedIOException | AssertionError noAnswer) {
                // Killed, or on its way up: the same key once more.
            }
            Until.passed(Duration.ofMillis(50));
        }
    }

    private synchronized void write(String line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                book.write(bytes);
            }
            book.force(false);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
