package qms.service.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qms.events.PersonalText;

/** Seals words about persons at the door, and opens them for someone who may read them. */
public final class Sealer {

    /** What stands where the words were, once the key of the case has been destroyed (gallring). */
    public static final String DESTROYED = "[gallrad]";

    /** What stands where the vault lacks a key that nobody has destroyed: it is not the vault that belongs to this log. */
    public static final String KEY_MISSING = "[nyckeln saknas]";

    /** Stands in a list in the place of words that are read by opening their case. */
    public static final String UNOPENED = "[visas när ärendet öppnas]";

    private static final ScopedValue<Boolean> ROW_OF_A_LIST = ScopedValue.newInstance();

    private static final Logger log = LoggerFactory.getLogger(Sealer.class);

    private final Vault vault;

    public Sealer(Vault vault) {
        this.vault = vault;
    }

    /** For a service that may neither seal nor open anything. */
    public static Sealer closed() {
        return new Sealer(new ClosedVault());
    }

    /** Makes the keys of many cases at once, before sealing for each of them. */
    public void prepare(Collection<String> keyRefs) {
        vault.makeKeys(keyRefs);
    }

    /**
     * Seals under the key of a case, which is made if there is none. The text is bound to key and field: moved to another case or field,
     * it does not open.
     */
    public PersonalText seal(String keyRef, String field, String plain) {
        String current = vault.current(keyRef);
        try {
            byte[] sealed =
                    keyToSealWith(current).encrypt(plain.getBytes(StandardCharsets.UTF_8), place(current, field));
            return new PersonalText(current, Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new VaultException("nothing can be sealed under " + keyRef, e);
        }
    }

    /** What is written to the answer is sealed under the key of a case and goes on into the stream. */
    public OutputStream sealing(String keyRef, String field, OutputStream sealed) throws IOException {
        String current = vault.current(keyRef);
        try {
            return keyToSealWith(current).files().encrypting(sealed, place(current, field));
        } catch (GeneralSecurityException e) {
            throw new VaultException("no file can be sealed under " + keyRef, e);
        }
    }

    /** What was sealed by {@link #sealing}; empty when the key was destroyed. */
    public Optional<InputStream> opening(String keyRef, String field, InputStream sealed) throws IOException {
        Optional<FileKey> key = vault.keyFor(keyRef).map(CaseKey::files).or(() -> keptFiles(keyRef));
        if (key.isEmpty() && !vault.isDestroyed(keyRef)) {
            throw new VaultException("the vault has no key " + keyRef + ", and nobody has destroyed it");
        }
        if (key.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(key.get().decrypting(sealed, place(keyRef, field)));
        } catch (GeneralSecurityException e) {
            throw new VaultException("no file can be opened that was sealed under " + keyRef, e);
        }
    }

    /** The words; empty when their key is gone. */
    public Optional<String> read(PersonalText text, String field) {
        return vault.keyFor(text.key())
                .map(key -> decrypt(key, text, field))
                .or(() -> vault.keptWords(text.key(), text.sealed())
                        .map(words -> new String(words, StandardCharsets.UTF_8)));
    }

    private Optional<FileKey> keptFiles(String keyRef) {
        return vault.keptFiles(keyRef).map(bytes -> {
            try {
                return new FileKey(bytes);
            } catch (GeneralSecurityException e) {
                throw new VaultException("the files of " + keyRef + " cannot be opened", e);
            }
        });
    }

    /** Makes a row of a list, in which no words are opened: nobody reads a case by leafing through a list. */
    public static <T> T unopened(Supplier<T> row) {
        return ScopedValue.where(ROW_OF_A_LIST, true).call(row::get);
    }

    /** The words, or what stands in their place. */
    public String open(PersonalText text, String field) {
        return ROW_OF_A_LIST.isBound() ? UNOPENED : read(text, field).orElseGet(() -> inPlaceOf(text));
    }

    private CaseKey keyToSealWith(String keyRef) {
        return vault.keyFor(keyRef)
                .or(() -> Optional.ofNullable(vault.makeKeys(List.of(keyRef)).get(keyRef)))
                .orElseThrow(() -> new DestroyedKey(keyRef));
    }

    private String inPlaceOf(PersonalText text) {
        if (vault.isDestroyed(text.key())) {
            return DESTROYED;
        }
        log.error(
                "The vault has no key {}, and nobody has destroyed it: is it the vault of this event log?", text.key());
        return KEY_MISSING;
    }

    private static String decrypt(CaseKey key, PersonalText text, String field) {
        try {
            byte[] plain = key.decrypt(Base64.getDecoder().decode(text.sealed()), place(text.key(), field));
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new VaultException(
                    "the field " + field + " sealed under " + text.key() + " has been altered or moved", e);
        }
    }

    private static byte[] place(String keyRef, String field) {
        return (keyRef.length() + ":" + keyRef + field).getBytes(StandardCharsets.UTF_8);
    }
}
