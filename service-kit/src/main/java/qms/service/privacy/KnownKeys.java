package qms.service.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The keys used last, so that a list of cases does not read and unwrap them again. */
final class KnownKeys {

    private static final int MOST = 10_000;

    private final Cache<String, CaseKey> keys;
    private final Cache<String, String> successors;

    KnownKeys(Duration trust) {
        keys = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(trust).build();
        successors =
                Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(trust).build();
    }

    @Nullable
    CaseKey get(String ref) {
        return keys.getIfPresent(ref);
    }

    void put(String ref, CaseKey key) {
        keys.put(ref, key);
    }

    /** A key that was just made has given way to none. */
    void made(String ref, CaseKey key) {
        put(ref, key);
        current(ref, ref);
    }

    @Nullable
    String current(String ref) {
        return successors.getIfPresent(ref);
    }

    void current(String ref, String successor) {
        successors.put(ref, successor);
    }

    /** The case of a key may have several, one after another. */
    void forget(String ref) {
        int mark = ref.lastIndexOf('~');
        String first = mark < 0 ? ref : ref.substring(0, mark);
        keys.asMap().keySet().removeIf(each -> each.startsWith(first));
        successors.asMap().keySet().removeIf(each -> each.startsWith(first));
    }
}
