package qms.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    @TempDir
    Path folder;

    @Test
    void a_key_file_is_made_for_its_owner_only_and_found_again() throws IOException {
        Path file = folder.resolve("data/master.key");

        String first = Fingerprints.exportedFrom(MasterKeyFile.open(file, true));
        String second = Fingerprints.exportedFrom(MasterKeyFile.open(file, false));

        assertThat(second).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).as("nothing half-made is left").containsExactly(file);
        }
    }

    @Test
    void a_missing_key_is_not_replaced_unless_that_was_asked_for() {
        assertThatThrownBy(() -> MasterKeyFile.open(folder.resolve("master.key"), false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no master key");
    }

    @Test
    void a_key_that_everybody_may_read_is_refused() throws IOException {
        Path file = folder.resolve("master.key");
        MasterKeyFile.open(file, true);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> MasterKeyFile.open(file, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void a_damaged_key_is_refused_without_being_quoted() throws IOException {
        Path file = folder.resolve("master.key");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, "c2VjcmV0!");

        assertThatThrownBy(() -> MasterKeyFile.open(file, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged")
                .hasMessageNotContaining("c2VjcmV0");
    }

    @Test
    void two_that_make_it_at_once_get_the_same_key() throws Exception {
        Path file = folder.resolve("master.key");
        Callable<String> opening = () -> Fingerprints.exportedFrom(MasterKeyFile.open(file, true));
        Set<String> keys = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<String> opened : threads.invokeAll(Collections.nCopies(16, opening))) {
                keys.add(opened.get());
            }
        }
        assertThat(keys).hasSize(1);
    }

    @Test
    void fingerprints_are_the_same_in_every_run_and_differ_with_the_key() {
        MasterKey zero = MasterKey.of(new byte[32]);
        MasterKey other =
                MasterKey.ofBase64(Base64.getEncoder().encodeToString("another key of thirty-two bytes!".getBytes()));

        assertThat(Fingerprints.of(zero).of("Björken"))
                .isEqualTo(Fingerprints.of(zero).of("Björken"))
                .isEqualTo(
                        Fingerprints.ofBase64(Fingerprints.exportedFrom(zero)).of("Björken"))
                .isEqualTo("woDmz4ybx3ezm8WDwS8F0Czw")
                .matches("[A-Za-z0-9_-]{24}")
                .isNotEqualTo(Fingerprints.of(other).of("Björken"))
                .isNotEqualTo(Fingerprints.of(zero).of("Björken "));
    }

    @Test
    void nothing_that_holds_a_key_prints_it() {
        MasterKey key = MasterKey.of(new byte[32]);
        assertThat(key).hasToString("MasterKey");
        assertThat(Fingerprints.of(key)).hasToString("Fingerprints");
    }
}
