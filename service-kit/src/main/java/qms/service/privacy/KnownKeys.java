package qms.service.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys used last, so that a list of cases does not read and unwrap them again. */
final class KnownKeys {

    private static final int MOST = 10_000;

    private final Map<String, CaseKey> keys = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CaseKey> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable CaseKey get(String ref) {
        return keys.get(ref);
    }

    synchronized void put(String ref, CaseKey key) {
        keys.put(ref, key);
    }

    synchronized void forget(String ref) {
        keys.remove(ref);
    }
}
