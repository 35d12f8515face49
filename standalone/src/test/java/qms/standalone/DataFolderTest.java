package qms.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path somewhere;

    @Test
    void the_folder_is_made_for_its_owner_alone() throws Exception {
        Path folder = somewhere.resolve("a/b");
        try (DataFolder taken = DataFolder.take(folder)) {
            assertThat(taken.eventLog().getParent()).isEqualTo(folder);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_second_one_may_not_use_it_at_the_same_time() {
        try (DataFolder taken = DataFolder.take(somewhere)) {
            assertThat(taken).hasToString(somewhere.toString());
            assertThatThrownBy(() -> DataFolder.take(somewhere))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("används redan");
        }
    }

    @Test
    void it_is_free_again_afterwards() {
        DataFolder.take(somewhere).close();

        DataFolder.take(somewhere).close();
    }
}
