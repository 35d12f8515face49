package qms.service.content;

import static qms.service.content.ContentProblem.CONTENT_DAMAGED;
import static qms.service.content.ContentProblem.CONTENT_IS_INFECTED;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;
import qms.service.privacy.OwnersOnly;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Keeps files in a folder, each once and under the hash of what is stored. Several instances may share the folder. */
public final class ContentStore {

    private static final Logger LOG = LoggerFactory.getLogger(ContentStore.class);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final DataSize largest;
    private final MalwareScan scan;

    ContentStore(Path folder, DataSize largest, MalwareScan scan) {
        this.folder = folder.toAbsolutePath().normalize();
        this.largest = largest;
        this.scan = scan;
    }

    /** Receives a file, judges it and stores it; what is refused leaves nothing behind. */
    public StoredContent put(InputStream in, String name, Seal seal) {
        try {
            Path incoming = incoming();
            Path received = Files.createTempFile(incoming, "received", ".part");
            Path closed = Files.createTempFile(incoming, "closed", ".part");
            try {
                long size = receive(in, received);
                ContentType type = ContentJudge.judge(received, name);
                scan(received);
                String hash = close(received, closed, seal);
                keep(closed, hash);
                return new StoredContent(hash, size, type.mediaType(), name);
            } finally {
                Files.deleteIfExists(received);
                Files.deleteIfExists(closed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses what {@link #put} would refuse by what it is; nothing is kept. */
    public void judge(InputStream in, String name) {
        try {
            Path received = Files.createTempFile(incoming(), "judged", ".part");
            try {
                receive(in, received);
                ContentJudge.judge(received, name);
            } finally {
                Files.deleteIfExists(received);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether something is stored under this hash. */
    public boolean has(String sha256) {
        return HASH.matcher(sha256).matches() && Files.isRegularFile(place(sha256));
    }

    /** What is stored under this hash. It is read through and compared before the first byte is given out. */
    public InputStream open(String sha256, Seal seal) {
        if (!has(sha256)) {
            throw damaged(sha256, "is not there");
        }
        try {
            FileChannel stored = FileChannel.open(place(sha256), StandardOpenOption.READ);
            boolean opened = false;
            try {
                InputStream content = opened(sha256, stored, seal);
                opened = true;
                return content;
            } finally {
                if (!opened) {
                    stored.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream opened(String sha256, FileChannel stored, Seal seal) throws IOException {
        if (!hash(stored).equals(sha256)) {
            throw damaged(sha256, "is not what was stored");
        }
        return seal.opening(Channels.newInputStream(stored.position(0)));
    }

    /** A folder beside the files, for what is kept only for a time and has no hash. */
    public Path folder(String name) {
        try {
            return OwnersOnly.directoryOf(folder.resolve(name).resolve("file"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what was on its way when an instance was stopped; what is younger may be on its way in another one. */
    void sweep(Instant before) {
        Path incoming = folder.resolve("incoming");
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(incoming, "*.part")) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Another instance may sweep at the same moment; what is left is taken at the next start.
            LOG.warn("What is left in {} could not all be swept away", incoming, e);
        }
    }

    private Path incoming() throws IOException {
        return OwnersOnly.directoryOf(folder.resolve("incoming").resolve("file"));
    }

    /** Stops at the limit, whatever length was announced. */
    private long receive(InputStream in, Path file) throws IOException {
        long size = 0;
        byte[] part = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int got = in.read(part); got >= 0; got = in.read(part)) {
                size += got;
                if (size > largest.toBytes()) {
                    throw Problem.of(
                            CommonProblem.TOO_LARGE, "En fil får vara högst " + largest.toMegabytes() + " MB.");
                }
                out.write(part, 0, got);
            }
        }
        return size;
    }

    private void scan(Path file) {
        boolean clean;
        try {
            clean = scan.isClean(file);
        } catch (IOException e) {
            LOG.error("The malware scanner could not say whether a file is clean", e);
            throw Problem.of(
                    CommonProblem.UNAVAILABLE, "Filen kunde inte kontrolleras just nu. Försök igen om en stund.");
        }
        if (!clean) {
            throw Problem.of(CONTENT_IS_INFECTED, "Filen sparades inte. Kontakta it-stödet innan du försöker igen.");
        }
    }

    private static String close(Path received, Path closed, Seal seal) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = seal.closing(new DigestOutputStream(Files.newOutputStream(closed), digest))) {
            Files.copy(received, out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A name appears only when all of its bytes are on the disk. One that exists is replaced by the same, which mends it if it was damaged. */
    private void keep(Path closed, String hash) throws IOException {
        try (FileChannel channel = FileChannel.open(closed, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path place = place(hash);
        Path directory = OwnersOnly.directoryOf(place);
        Files.move(closed, place, StandardCopyOption.ATOMIC_MOVE);
        OwnersOnly.flush(directory);
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static String hash(FileChannel stored) throws IOException {
        MessageDigest digest = sha256();
        // Not closed: the channel is read once more.
        new DigestInputStream(Channels.newInputStream(stored), digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Problem damaged(String hash, String how) {
        LOG.error("The stored file {} {}: restore it from a backup", hash, how);
        return Problem.of(CONTENT_DAMAGED, "Filen lämnas inte ut. Felet är noterat; kontakta förvaltaren.");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
