package qms.service.privacy;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Keys that are waited for: whoever comes first makes them for all who wait, one commit to disk for many. */
final class KeyWishes {

    private final Queue<Wish> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing;
    private final Maker maker;

    /** Makes those that there are not. */
    interface Maker {
        Map<String, CaseKey> make(Set<String> refs) throws SQLException;
    }

    KeyWishes(ReentrantLock writing, Maker maker) {
        this.writing = writing;
        this.maker = maker;
    }

    Map<String, CaseKey> granted(Collection<String> refs) {
        Wish wish = new Wish(Set.copyOf(refs));
        if (wish.refs.isEmpty()) {
            return Map.of();
        }
        waiting.add(wish);
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
        for (Wish next = waiting.poll(); next != null; next = waiting.poll()) {
            batch.add(next);
        }
        Set<String> all = new HashSet<>();
        batch.forEach(wish -> all.addAll(wish.refs));
        try {
            Map<String, CaseKey> made = maker.make(all);
            batch.forEach(wish -> wish.grant(made));
        } catch (SQLException | RuntimeException e) {
            batch.forEach(wish -> wish.fail(e));
        }
    }

    /** What one waits for. Everything but {@code refs} is guarded by {@code writing}. */
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
