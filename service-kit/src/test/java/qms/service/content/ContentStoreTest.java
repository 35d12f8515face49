package qms.service.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static qms.service.content.ContentProblem.CONTENT_DAMAGED;
import static qms.service.content.ContentProblem.CONTENT_IS_EXECUTABLE;
import static qms.service.content.ContentProblem.CONTENT_IS_INFECTED;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import qms.web.problems.ProblemType;

/** What is kept, and that it is the same when it is read. */
class ContentStoreTest {

    private static final byte[] ROUTINE = SampleFiles.pdf("Rutin för nattbesök");

    @TempDir
    private Path folder;

    @Test
    void a_file_is_found_under_its_hash_and_is_what_was_sent() throws IOException {
        StoredContent stored = put(ROUTINE);
        assertThat(stored.sha256()).hasSize(64);
        assertThat(stored.size()).isEqualTo(ROUTINE.length);
        assertThat(stored.type()).isEqualTo("application/pdf");
        assertThat(store().has(stored.sha256())).isTrue();
        assertThat(read(stored)).isEqualTo(ROUTINE);
    }

    @Test
    void what_was_on_its_way_a_day_ago_is_swept_away_and_what_is_younger_or_stored_is_not() throws IOException {
        StoredContent stored = put(ROUTINE);
        Instant yesterday = Instant.parse("2026-03-09T09:00:00Z");
        Path old = left("received1.part", yesterday.minusSeconds(1));
        Path young = left("received2.part", yesterday);
        Path foreign = left("notes.txt", yesterday.minusSeconds(1));
        Files.setLastModifiedTime(kept().getFirst(), FileTime.from(yesterday.minusSeconds(1)));
        store().sweep(yesterday);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(foreign).exists();
        assertThat(read(stored)).isEqualTo(ROUTINE);
    }

    private Path left(String name, Instant at) throws IOException {
        Path file = Files.write(folder.resolve("incoming").resolve(name), ROUTINE);
        Files.setLastModifiedTime(file, FileTime.from(at));
        return file;
    }

    @Test
    void the_same_file_is_stored_once() throws IOException {
        assertThat(put(ROUTINE).sha256()).isEqualTo(put(ROUTINE).sha256());
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_file_that_has_been_changed_is_never_given_out_and_is_mended_by_sending_it_again() throws IOException {
        StoredContent stored = put(ROUTINE);
        Files.writeString(kept().getFirst(), "%PDF-1.7 something else");
        refused(() -> read(stored), CONTENT_DAMAGED);
        put(ROUTINE);
        assertThat(read(stored)).isEqualTo(ROUTINE);
    }

    @Test
    void a_file_that_is_gone_is_said_to_be_damaged_and_a_hash_is_no_path() throws IOException {
        StoredContent stored = put(ROUTINE);
        Files.delete(kept().getFirst());
        refused(() -> read(stored), CONTENT_DAMAGED);
        assertThat(store().has("../../etc/passwd")).isFalse();
    }

    @Test
    void a_file_of_fifty_megabytes_is_refused_while_it_is_coming() throws IOException {
        Endless endless = new Endless(50L * 1024 * 1024);
        refused(() -> store().put(endless, "rutin.txt", Seal.NONE), CommonProblem.TOO_LARGE);
        assertThat(endless.read).isBetween(25L * 1024 * 1024, 26L * 1024 * 1024);
        assertThat(everything()).isEmpty();
    }

    @Test
    void what_is_refused_leaves_nothing_behind() throws IOException {
        refused(() -> put(SampleFiles.program()), CONTENT_IS_EXECUTABLE);
        refused(() -> store(file -> false).put(in(ROUTINE), "rutin.pdf", Seal.NONE), CONTENT_IS_INFECTED);
        assertThat(everything()).isEmpty();
    }

    @Test
    void what_would_be_refused_is_told_beforehand_and_nothing_is_kept_of_it() throws IOException {
        refused(() -> store().judge(in(SampleFiles.program()), "rutin.pdf"), CONTENT_IS_EXECUTABLE);
        store().judge(in(ROUTINE), "rutin.pdf");
        assertThat(everything()).isEmpty();
    }

    @Test
    void a_scanner_that_cannot_say_stops_the_upload() {
        MalwareScan silent = file -> {
            throw new IOException("nobody there");
        };
        refused(() -> store(silent).put(in(ROUTINE), "rutin.pdf", Seal.NONE), CommonProblem.UNAVAILABLE);
    }

    @Test
    void a_sealed_file_is_hashed_as_it_is_stored_and_opened_with_its_seal() throws IOException {
        StoredContent stored = store().put(in(ROUTINE), "rutin.pdf", new Turned());
        assertThat(stored.size()).isEqualTo(ROUTINE.length);
        assertThat(Files.readAllBytes(kept().getFirst())).isNotEqualTo(ROUTINE);
        assertThat(stored.sha256()).isNotEqualTo(put(ROUTINE).sha256());
        try (InputStream opened = store().open(stored.sha256(), new Turned())) {
            assertThat(opened.readAllBytes()).isEqualTo(ROUTINE);
        }
    }

    @Test
    void a_name_is_cleaned_and_keeps_its_ending() {
        assertThat(FileNames.cleaned("C:\\Mina dokument\\Rutin för natt.pdf")).isEqualTo("Rutin för natt.pdf");
        assertThat(FileNames.cleaned("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileNames.cleaned("..hidden. ")).isEqualTo("hidden");
        assertThat(FileNames.cleaned("rutin\u202Efdp.exe\r\n")).isEqualTo("rutinfdp.exe");
        assertThat(FileNames.cleaned("å".repeat(300) + ".docx")).hasSize(200).endsWith("å.docx");
        assertThat(FileNames.cleaned("//")).isEmpty();
    }

    private StoredContent put(byte[] content) {
        return store().put(in(content), "rutin.pdf", Seal.NONE);
    }

    private byte[] read(StoredContent stored) throws IOException {
        try (InputStream in = store().open(stored.sha256(), Seal.NONE)) {
            return in.readAllBytes();
        }
    }

    private ContentStore store() {
        return store(MalwareScan.NONE);
    }

    private ContentStore store(MalwareScan scan) {
        return new ContentStore(folder, DataSize.ofMegabytes(25), scan);
    }

    private List<Path> kept() throws IOException {
        return everything().stream()
                .filter(file -> file.getFileName().toString().length() == 64)
                .toList();
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static void refused(ThrowingCallable what, ProblemType expected) {
        Problem problem = catchThrowableOfType(Problem.class, what);
        assertThat(problem).isNotNull();
        assertThat(problem.type()).isEqualTo(expected);
    }

    /** Letters without end, which counts what is taken of it. */
    private static final class Endless extends InputStream {
        private final long length;
        private long read;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return read++ < length ? 'a' : -1;
        }

        @Override
        public int read(byte[] part, int from, int most) {
            if (read >= length) {
                return -1;
            }
            Arrays.fill(part, from, from + most, (byte) 'a');
            read += most;
            return most;
        }
    }

    /** A seal that a child could open. */
    private static final class Turned implements Seal {
        @Override
        public OutputStream closing(OutputStream stored) {
            return new FilterOutputStream(stored) {
                @Override
                public void write(int one) throws IOException {
                    out.write(~one);
                }
            };
        }

        @Override
        public InputStream opening(InputStream stored) {
            return new FilterInputStream(stored) {
                @Override
                public int read() throws IOException {
                    int one = in.read();
                    return one < 0 ? one : ~one & 0xff;
                }

                @Override
                public int read(byte[] part, int from, int most) throws IOException {
                    int one = most == 0 ? 0 : read();
                    if (one >= 0 && most > 0) {
                        part[from] = (byte) one;
                    }
                    return one < 0 ? -1 : Math.min(most, 1);
                }
            };
        }
    }
}
