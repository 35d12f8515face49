package qms.service.privacy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** A vault in a database. */
public final class JdbcVault implements Vault, AutoCloseable {

    private final VaultTables tables;
    private final KnownKeys known;
    private final KeyWishes wishes;
    // Taken in this order where both are taken.
    private final ReentrantLock writing = new ReentrantLock();
    private final ReadWriteLock remembering = new ReentrantReadWriteLock();

    private JdbcVault(VaultTables tables, KnownKeys known) {
        this.tables = tables;
        this.known = known;
        this.wishes = new KeyWishes(writing, this::make);
    }

    static JdbcVault open(VaultDialect dialect, MasterKey master, Clock clock) {
        return open(dialect, master, null, clock);
    }

    /** With the master key before this one, every key is first wrapped anew. */
    static JdbcVault open(VaultDialect dialect, MasterKey master, @Nullable MasterKey before, Clock clock) {
        VaultTables tables = new VaultTables(dialect, master, clock);
        try {
            tables.prepare(before);
            return new JdbcVault(tables, new KnownKeys(dialect.trust()));
        } catch (SQLException e) {
            tables.close();
            throw new VaultUnavailable("the vault cannot be opened", e);
        } catch (RuntimeException e) {
            tables.close();
            throw e;
        }
    }

    @Override
    public Optional<CaseKey> keyFor(String ref) {
        CaseKey cached = known.get(ref);
        if (cached != null) {
            return Optional.of(cached);
        }
        return remembering(() -> {
            Optional<CaseKey> stored = tables.key(ref);
            stored.ifPresent(key -> known.put(ref, key));
            return stored;
        });
    }

    @Override
    public Map<String, CaseKey> makeKeys(Collection<String> refs) {
        return wishes.granted(refs);
    }

    private Map<String, CaseKey> make(Set<String> refs) throws SQLException {
        Map<String, CaseKey> made = tables.makeKeys(refs);
        made.forEach(known::made);
        return made;
    }

    @Override
    public boolean isDestroyed(String ref) {
        return read(() -> tables.isDestroyed(ref));
    }

    @Override
    public void destroyAll(Collection<String> refs) {
        changing(refs, () -> {
            tables.destroy(refs);
            return true;
        });
    }

    /** Nobody reads or makes a key meanwhile, and what was remembered of these is asked for again. */
    private boolean changing(Collection<String> refs, Asking<Boolean> change) {
        writing.lock();
        remembering.writeLock().lock();
        try {
            return change.ask();
        } catch (SQLException e) {
            throw new VaultUnavailable("keys could not be destroyed", e);
        } finally {
            refs.forEach(known::forget);
            remembering.writeLock().unlock();
            writing.unlock();
        }
    }

    /** Under the lock, so that nothing is remembered of a key after it was destroyed. */
    private <T> T remembering(Asking<T> question) {
        remembering.readLock().lock();
        try {
            return read(question);
        } finally {
            remembering.readLock().unlock();
        }
    }

    private static <T> T read(Asking<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new VaultUnavailable("the vault cannot be read", e);
        }
    }

    private interface Asking<T> {
        T ask() throws SQLException;
    }

    /** By what this installation recognises requests; the same after its master key was changed. */
    public Fingerprints fingerprints(MasterKey master) {
        return read(() -> tables.fingerprints().map(Fingerprints::of).orElseGet(() -> Fingerprints.of(master)));
    }

    @Override
    public String current(String ref) {
        String cached = known.current(ref);
        if (cached != null) {
            return cached;
        }
        return remembering(() -> {
            String current = tables.current(ref);
            known.current(ref, current);
            return current;
        });
    }

    @Override
    public void retire(String ref) {
        changing(Set.of(ref), () -> {
            tables.retire(ref);
            return true;
        });
    }

    @Override
    public boolean destroyWords(String ref, Collection<String> gone, Collection<String> staying, boolean atOnce) {
        return changing(Set.of(ref), () -> tables.destroyWords(ref, gone, staying, atOnce));
    }

    @Override
    public Optional<byte[]> keptWords(String ref, String sealed) {
        return read(() -> tables.keptWords(ref, sealed));
    }

    @Override
    public Optional<byte[]> keptFiles(String ref) {
        return read(() -> tables.keptFiles(ref));
    }

    @Override
    public Optional<Bookmark> followed() {
        return read(() -> tables.followed());
    }

    @Override
    public void follow(Bookmark mark) {
        writing.lock();
        try {
            tables.follow(mark);
        } catch (SQLException e) {
            throw new VaultUnavailable("the vault cannot be written", e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            tables.close();
        } finally {
            writing.unlock();
        }
    }
}
