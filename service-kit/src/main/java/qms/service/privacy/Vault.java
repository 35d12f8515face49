package qms.service.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the keys of cases. It is the one store of the platform that may forget. */
public interface Vault {

    /** The key of a case, if there is one. */
    Optional<CaseKey> keyFor(String ref);

    /**
     * The keys of these cases, made where there were none, and safe on disk before the answer. Two that ask at once get the same key; a
     * case whose key has been destroyed has none in the answer.
     */
    Map<String, CaseKey> makeKeys(Collection<String> refs);

    /** Whether the key of a case was destroyed on purpose. */
    boolean isDestroyed(String ref);

    /** Destroys keys for ever: they are not made again, and when it returns nothing of them is left where the vault is stored. */
    void destroyAll(Collection<String> refs);

    /** Destroys one key for ever. */
    default void destroy(String ref) {
        destroyAll(List.of(ref));
    }

    /** How far the log has been followed for what is to be destroyed; nothing where it never was. */
    Optional<Bookmark> followed();

    /** Remembers how far that is. */
    void follow(Bookmark mark);
}
