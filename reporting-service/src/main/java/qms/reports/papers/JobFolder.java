package qms.reports.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps jobs and their files, for as long as they are kept at all. Whoever works on a job touches it now and then: one that nobody has touched for long died
 * with its process, and is told as failed by whoever asks.
 */
final class JobFolder {

    static final Duration KEPT = Duration.ofHours(24);
    static final Duration LONGEST_UNTOUCHED = Duration.ofMinutes(1);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final String JOB = ".json";
    private static final String FILE = ".file";

    private final Path folder;
    private final Clock clock;

    JobFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The job, if it is still kept. */
    Optional<DocumentJob> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            Path place = folder.resolve(id + JOB);
            DocumentJob job = JSON.readValue(Files.readString(place), DocumentJob.class);
            boolean abandoned = !job.state().isOver() && isOlder(place, LONGEST_UNTOUCHED);
            return isOver(job.orderedAt()) ? Optional.empty() : Optional.of(abandoned ? job.failed() : job);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    void keep(DocumentJob job) {
        try {
            write(folder.resolve(job.id() + JOB), JSON.writeValueAsBytes(job));
            touch(job.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(DocumentJob job, byte[] file) {
        try {
            write(folder.resolve(job.id() + FILE), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keep(job.ready());
    }

    /** What was made, if it is still kept. */
    Optional<byte[]> file(DocumentJob job) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(job.id() + FILE)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Says that somebody still works on it. */
    void touch(String id) {
        try {
            Files.setLastModifiedTime(folder.resolve(id + JOB), FileTime.from(clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what has been kept for its time. */
    void sweep() {
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder)) {
            for (Path each : kept) {
                if (isOlder(each, KEPT.plus(LONGEST_UNTOUCHED))) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOver(Instant orderedAt) {
        return !clock.instant().isBefore(orderedAt.plus(KEPT));
    }

    private boolean isOlder(Path place, Duration age) throws IOException {
        return Files.getLastModifiedTime(place)
                .toInstant()
                .isBefore(clock.instant().minus(age));
    }

    /** At once or not at all. */
    private void write(Path place, byte[] bytes) throws IOException {
        Path part = Files.createTempFile(folder, "job", ".part");
        Files.write(part, bytes);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
