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

    /** Whether the key was destroyed on purpose; words of the case may have stayed. */
    boolean isDestroyed(String ref);

    /** Destroys keys for ever: they are not made again, and when it returns nothing of them is left where the vault is stored. */
    void destroyAll(Collection<String> refs);

    /** The reference that a case is sealed under now: its own, or that of the key which has taken the place of its first. */
    String current(String ref);

    /** Lets the key of a case give way to another for all that is sealed from now on. */
    void retire(String ref);

    /**
     * Destroys words that a key has sealed, and the key, which has given way; what else it has sealed still opens.
     *
     * @param gone the ciphertexts whose words go
     * @param staying all other ciphertexts of the key
     * @param atOnce without waiting for what may be on its way
     * @return whether it is done; else it is too early
     */
    boolean destroyWords(String ref, Collection<String> gone, Collection<String> staying, boolean atOnce);

    /** The words of a text that stayed when the key was destroyed. */
    Optional<byte[]> keptWords(String ref, String sealed);

    /** The key of the files of a case whose own key was destroyed while they stayed. */
    Optional<byte[]> keptFiles(String ref);

    /** Destroys one key for ever. */
    default void destroy(String ref) {
        destroyAll(List.of(ref));
    }

    /** How far the log has been followed for what is to be destroyed; nothing where it never was. */
    Optional<Bookmark> followed();

    /** Remembers how far that is. */
    void follow(Bookmark mark);
}
