package qms.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The RSA key that signs tokens. It is made once and kept in a file that only its owner may read. */
final class SigningKey {
    private SigningKey() {}

    static RSAKey in(@Nullable Path file) {
        if (file == null) {
            return generate();
        }
        try {
            return RSAKey.parse(Files.readString(file));
        } catch (NoSuchFileException firstStart) {
            return keep(generate(), file);
        } catch (IOException | ParseException unreadable) {
            throw new IllegalStateException("the signing key in " + file + " cannot be read", unreadable);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Written aside and moved, so that a kill in between leaves no half key that would stop every later start. */
    private static RSAKey keep(RSAKey key, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path aside = Files.createTempFile(folder, "signing-key", ".new", ownerOnly());
            Files.writeString(aside, key.toJSONString());
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (IOException failed) {
            throw new UncheckedIOException("the signing key cannot be kept in " + file, failed);
        }
    }

    private static java.nio.file.attribute.FileAttribute<Set<java.nio.file.attribute.PosixFilePermission>> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }
}
