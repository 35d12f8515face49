package qms.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    @TempDir
    private Path folder;

    @Test
    void the_key_survives_a_restart_and_only_its_owner_may_read_it() throws Exception {
        Path file = folder.resolve("keys").resolve("signing-key.json");

        var first = SigningKey.in(file);
        var second = SigningKey.in(file);

        assertThat(second.getKeyID()).isEqualTo(first.getKeyID());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_damaged_key_stops_the_start_instead_of_being_replaced() throws Exception {
        Path file = Files.writeString(folder.resolve("signing-key.json"), "{");

        assertThatThrownBy(() -> SigningKey.in(file)).hasMessageContaining("cannot be read");
    }
}
