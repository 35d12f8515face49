package qms.service.privacy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and directories that only their owner may read, where the file system knows owners. */
public final class OwnersOnly {

    private OwnersOnly() {}

    static boolean supportedAt(Path place) throws IOException {
        return Files.getFileStore(place).supportsFileAttributeView("posix");
    }

    static FileAttribute<?>[] file(Path directory) throws IOException {
        return attributes(directory, "rw-------");
    }

    /** The directory of a file, made if there is none. */
    public static Path directoryOf(Path file) throws IOException {
        Path directory = file.toAbsolutePath().normalize().getParent();
        if (directory == null) {
            throw new IOException(file + " is in no directory");
        }
        Path existing = directory;
        while (existing != null && Files.notExists(existing)) {
            existing = existing.getParent();
        }
        return existing == null
                ? Files.createDirectories(directory)
                : Files.createDirectories(directory, attributes(existing, "rwx------"));
    }

    /** Makes the file if there is none; its contents are left alone. */
    static void touch(Path file) throws IOException {
        Path directory = directoryOf(file);
        try {
            Files.createFile(file, file(directory));
            flush(directory);
        } catch (FileAlreadyExistsException exists) {
            // As it should be from the second start on.
        }
    }

    /** Makes a new name in a directory survive a power cut. */
    public static void flush(Path directory) throws IOException {
        if (supportedAt(directory)) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] attributes(Path place, String permissions) throws IOException {
        return supportedAt(place)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
