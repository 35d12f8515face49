package qms.service.privacy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A vault in an SQLite file of its own. Keys are made by whoever comes first, for all who wait: one commit to disk for many. The file is
 * meant for one process; what is destroyed here would live on in the memory of another.
 */
public final class SqliteVault implements Vault, AutoCloseable {

    private final VaultFile reader;
    private final VaultFile writer;
    private final KnownKeys known = new KnownKeys();
    private final Queue<Wish> wishes = new ConcurrentLinkedQueue<>();
    // Taken in this order where both are taken.
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();

    private SqliteVault(VaultFile reader, VaultFile writer) {
        this.reader = reader;
        this.writer = writer;
    }

    static SqliteVault open(Path path, MasterKey master, Clock clock) {
        try {
            OwnersOnly.touch(path);
            VaultFile writer = VaultFile.open(path, master, clock);
            try {
                writer.prepare();
                return new SqliteVault(VaultFile.open(path, master, clock), writer);
            } catch (SQLException | RuntimeException e) {
                writer.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new VaultException("the vault " + path + " cannot be opened", e);
        }
    }

    @Override
    public Optional<CaseKey> keyFor(String ref) {
        CaseKey cached = known.get(ref);
        if (cached != null) {
            return Optional.of(cached);
        }
        reading.lock();
        try {
            Optional<CaseKey> stored = reader.key(ref);
            // Under the lock, so that no key is remembered after it was destroyed.
            stored.ifPresent(key -> known.put(ref, key));
            return stored;
        } catch (SQLException e) {
            throw new VaultException("the key " + ref + " cannot be read", e);
        } finally {
            reading.unlock();
        }
    }

    @Override
    public Map<String, CaseKey> makeKeys(Collection<String> refs) {
        Wish wish = new Wish(Set.copyOf(refs));
        if (wish.refs.isEmpty()) {
            return Map.of();
        }
        wishes.add(wish);
        writing.lock();
        try {
            if (!wish.done) {
                grantAll();
            }
        } finally {
            writing.unlock();
        }
        return wish.granted();
    }

    private void grantAll() {
        Collection<Wish> batch = new HashSet<>();
        for (Wish next = wishes.poll(); next != null; next = wishes.poll()) {
            batch.add(next);
        }
        Set<String> all = new HashSet<>();
        batch.forEach(wish -> all.addAll(wish.refs));
        try {
            Map<String, CaseKey> made = writer.makeKeys(all);
            made.forEach(known::put);
            batch.forEach(wish -> wish.grant(made));
        } catch (SQLException | RuntimeException e) {
            batch.forEach(wish -> wish.fail(e));
        }
    }

    @Override
    public boolean isDestroyed(String ref) {
        reading.lock();
        try {
            return reader.isDestroyed(ref);
        } catch (SQLException e) {
            throw new VaultException("the vault cannot be read", e);
        } finally {
            reading.unlock();
        }
    }

    @Override
    public void destroy(String ref) {
        writing.lock();
        reading.lock();
        try {
            writer.destroy(ref);
            known.forget(ref);
        } catch (SQLException e) {
            throw new VaultException("the key " + ref + " could not be destroyed", e);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            reader.close();
            writer.close();
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    /** Keys that somebody waits for. Everything but {@code refs} is guarded by {@code writing}. */
    private static final class Wish {

        private final Set<String> refs;
        private final Map<String, CaseKey> made = new HashMap<>();
        private @Nullable Exception failure;
        private boolean done;

        Wish(Set<String> refs) {
            this.refs = refs;
        }

        void grant(Map<String, CaseKey> all) {
            refs.forEach(ref -> {
                CaseKey key = all.get(ref);
                if (key != null) {
                    made.put(ref, key);
                }
            });
            done = true;
        }

        void fail(Exception cause) {
            failure = cause;
            done = true;
        }

        Map<String, CaseKey> granted() {
            if (failure != null) {
                throw new VaultException("no keys could be made", failure);
            }
            return made;
        }
    }
}
