package qms.service.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A master key in a file that only its owner may read. */
final class MasterKeyFile {

    private static final Logger log = LoggerFactory.getLogger(MasterKeyFile.class);
    private static final Set<PosixFilePermission> EVERYBODY =
            Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);
    private static final Set<PosixFilePermission> GROUP =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE);

    private MasterKeyFile() {}

    /** Reads the key; makes the file first where that is allowed and there is none. */
    static MasterKey open(Path file, boolean create) {
        try {
            if (Files.notExists(file)) {
                if (!create) {
                    throw new IllegalStateException(
                            "there is no master key in " + file
                                    + ": restore the file, or let a first installation make one with qms.vault.create-master-key=true");
                }
                make(file);
            }
            refuseIfReadableByOthers(file);
            return MasterKey.ofBase64(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the master key in " + file + " is damaged: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the master key in " + file + " cannot be read", e);
        }
    }

    // Written and flushed under another name first: half a key, or one lost in a power cut, would lose every word
    // sealed with it.
    private static void make(Path file) throws IOException {
        Path directory = OwnersOnly.directoryOf(file);
        Path written =
                Files.createTempFile(directory, file.getFileName().toString(), ".new", OwnersOnly.file(directory));
        try {
            byte[] key = new byte[MasterKey.LENGTH];
            new SecureRandom().nextBytes(key);
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(
                        (Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
            Files.createLink(file, written);
            OwnersOnly.flush(directory);
            log.info(
                    "A secret key was made in {}. Keep a copy of it in a safe place: nothing can be made to replace it.",
                    file);
        } catch (FileAlreadyExistsException exists) {
            log.debug("Another process made {} first", file);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void refuseIfReadableByOthers(Path file) throws IOException {
        if (!OwnersOnly.supportedAt(file)) {
            return;
        }
        Set<PosixFilePermission> open = Files.getPosixFilePermissions(file);
        if (open.stream().anyMatch(EVERYBODY::contains)) {
            throw new IllegalStateException(
                    "the master key in " + file + " may be read or written by everybody: chmod 600 it");
        }
        if (open.stream().anyMatch(GROUP::contains)) {
            log.warn("The master key in {} may be read or written by a group; 600 would be safer", file);
        }
    }
}
