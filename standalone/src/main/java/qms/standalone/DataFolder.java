package qms.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import qms.service.privacy.MasterKey;
import qms.service.privacy.PrivacyConfiguration;

/** The folder with the log, the vault and the keys. Two processes on one folder would destroy it, so the first one locks it. */
final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder take(Path folder) {
        try {
            create(folder);
            FileChannel lock =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw new CannotStart("Mappen " + folder
                        + " används redan av en annan process. Stäng den, eller välj en" + " annan mapp med QMS_DATA.");
            }
            return new DataFolder(folder, lock);
        } catch (IOException refused) {
            throw new CannotStart("Mappen " + folder + " går inte att använda: " + refused.getMessage());
        }
    }

    Path eventLog() {
        return folder.resolve("events.db");
    }

    Path vault() {
        return folder.resolve("vault.db");
    }

    Path content() {
        return folder.resolve("content");
    }

    Path ledger() {
        return folder.resolve("ledger");
    }

    Path bundleKey() {
        return folder.resolve("bundle.key");
    }

    Path masterKey() {
        return folder.resolve("master.key");
    }

    /** The master key that the vault had until now: put there to give the vault the one in {@link #masterKey}. */
    @Nullable
    MasterKey masterKeyBefore() {
        Path file = folder.resolve("master.key.previous");
        return Files.exists(file) ? PrivacyConfiguration.masterKeyIn(file, false) : null;
    }

    Path signingKey() {
        return folder.resolve("demo-signing-key.json");
    }

    Path log() {
        return folder.resolve("qms.log");
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException alreadyGone) {
            // The lock ends with the process in any case.
        }
    }

    private static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException ourselves) {
            return false;
        }
    }
}
