package qms.service.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The keys used last, so that a list of cases does not read and unwrap them again. */
final class KnownKeys {

    private static final int MOST = 10_000;

    private final Cache<String, CaseKey> keys;

    KnownKeys(Duration trust) {
        keys = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(trust).build();
    }

    @Nullable
    CaseKey get(String ref) {
        return keys.getIfPresent(ref);
    }

    void put(String ref, CaseKey key) {
        keys.put(ref, key);
    }

    void forget(String ref) {
        keys.invalidate(ref);
    }
}
