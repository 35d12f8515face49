package qms.service.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Checksum;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import qms.service.bundle.Manifest.Listed;

/**
 * The files of a bundle. A document is read twice, once for its hash and once on its way out, and is never kept in between: neither in memory
 * nor, opened, on a disk. They are stored as they are: a zip that is not compressed has no bit that says nothing, so that whoever checks it can
 * hold every one of them to what it must be.
 */
public final class BundleFiles {

    /** The same for every file, and the first day that needs no field of its own in a zip; the time is said in the manifest. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final List<Listed> listed = new ArrayList<>();
    private final List<Long> checksums = new ArrayList<>();
    private final List<Supplier<InputStream>> contents = new ArrayList<>();

    public BundleFiles add(String path, byte[] content) {
        return add(path, () -> new ByteArrayInputStream(content));
    }

    public BundleFiles add(String path, String content) {
        return add(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that is opened when it is needed, and gives the same each time. */
    public BundleFiles add(String path, Supplier<InputStream> content) {
        CRC32 checksum = new CRC32();
        listed.add(listed(path, content, checksum));
        checksums.add(checksum.getValue());
        contents.add(content);
        return this;
    }

    List<Listed> listed() {
        return List.copyOf(listed);
    }

    /** Writes them as a zip, in their order; the same files are the same zip. */
    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (int i = 0; i < listed.size(); i++) {
            ZipEntry entry = new ZipEntry(listed.get(i).path());
            entry.setTimeLocal(NO_TIME);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(listed.get(i).length());
            entry.setCrc(checksums.get(i));
            zip.putNextEntry(entry);
            try (InputStream content = contents.get(i).get()) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private static Listed listed(String path, Supplier<InputStream> content, Checksum checksum) {
        try (DigestInputStream in = new DigestInputStream(new CheckedInputStream(content.get(), checksum), sha256())) {
            long length = in.transferTo(OutputStream.nullOutputStream());
            return new Listed(path, length, hex(in.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] bytes) {
        return hex(sha256().digest(bytes));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
