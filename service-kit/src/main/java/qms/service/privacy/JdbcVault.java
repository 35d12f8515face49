package qms.service.privacy;

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
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** A vault in a database. Keys are made by whoever comes first, for all who wait: one commit to disk for many. */
public final class JdbcVault implements Vault, AutoCloseable {

    private final VaultTables tables;
    private final KnownKeys known;
    private final Queue<Wish> wishes = new ConcurrentLinkedQueue<>();
    // Taken in this order where both are taken.
    private final ReentrantLock writing = new ReentrantLock();
    private final ReadWriteLock remembering = new ReentrantReadWriteLock();

    private JdbcVault(VaultTables tables, KnownKeys known) {
        this.tables = tables;
        this.known = known;
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
        remembering.readLock().lock();
        try {
            Optional<CaseKey> stored = tables.key(ref);
            // Under the lock, so that no key is remembered after it was destroyed.
            stored.ifPresent(key -> known.put(ref, key));
            return stored;
        } catch (SQLException e) {
            throw new VaultUnavailable("the key " + ref + " cannot be read", e);
        } finally {
            remembering.readLock().unlock();
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
            Map<String, CaseKey> made = tables.makeKeys(all);
            made.forEach(known::made);
            batch.forEach(wish -> wish.grant(made));
        } catch (SQLException | RuntimeException e) {
            batch.forEach(wish -> wish.fail(e));
        }
    }

    @Override
    public boolean isDestroyed(String ref) {
        try {
            return tables.isDestroyed(ref);
        } catch (SQLException e) {
            throw new VaultUnavailable("the vault cannot be read", e);
        }
    }

    @Override
    public void destroyAll(Collection<String> refs) {
        changing(refs, () -> {
            tables.destroy(refs);
            return true;
        });
    }

    /** Nobody reads or makes a key meanwhile, and what was remembered of these is asked for again. */
    private boolean changing(Collection<String> refs, Change change) {
        writing.lock();
        remembering.writeLock().lock();
        try {
            return change.make();
        } catch (SQLException e) {
            throw new VaultUnavailable("keys could not be destroyed", e);
        } finally {
            refs.forEach(known::forget);
            remembering.writeLock().unlock();
            writing.unlock();
        }
    }

    private interface Change {
        boolean make() throws SQLException;
    }

    /** By what this installation recognises requests; the same after its master key was changed. */
    public Fingerprints fingerprints(MasterKey master) {
        try {
            return tables.fingerprints().map(Fingerprints::of).orElseGet(() -> Fingerprints.of(master));
        } catch (SQLException e) {
            throw new VaultUnavailable("the vault cannot be read", e);
        }
    }

    @Override
    public String current(String ref) {
        String cached = known.current(ref);
        if (cached != null) {
            return cached;
        }
        remembering.readLock().lock();
        try {
            String current = tables.current(ref);
            known.current(ref, current);
            return current;
        } catch (SQLException e) {
            throw new VaultUnavailable("the vault cannot be read", e);
        } finally {
            remembering.readLock().unlock();
        }
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
        try {
            return tables.keptWords(ref, sealed);
        } catch (SQLException e) {
            throw new VaultUnavailable("the vault cannot be read", e);
        }
    }

    @Override
    public Optional<byte[]> keptFiles(String ref) {
        try {
            return tables.keptFiles(ref);
        } catch (SQLException e) {
            throw new VaultUnavailable("the vault cannot be read", e);
        }
    }

    @Override
    public Optional<Bookmark> followed() {
        try {
            return tables.followed();
        } catch (SQLException e) {
            throw new VaultUnavailable("the vault cannot be read", e);
        }
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
            if (failure instanceof SQLException away) {
                throw new VaultUnavailable("no keys could be made", away);
            }
            if (failure != null) {
                throw new VaultException("no keys could be made", failure);
            }
            return made;
        }
    }
}
