package qms.reports.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class LedgerConfigurationTest {

    @TempDir
    Path folder;

    @Test
    void where_everything_is_in_one_folder_a_key_is_made_at_the_first_start_and_found_at_the_next() {
        MockEnvironment standalone = new MockEnvironment()
                .withProperty("qms.ledger.path", folder.resolve("ledger").toString());
        String first = new LedgerConfiguration().ledgerNotes(standalone).verifierKey();
        assertThat(folder.resolve("ledger.key")).exists();
        assertThat(new LedgerConfiguration().ledgerNotes(standalone).verifierKey())
                .isEqualTo(first);
    }

    @Test
    void a_key_that_is_given_is_the_key_and_none_is_made() {
        MockEnvironment given =
                production().withProperty("qms.ledger.key", Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(new LedgerConfiguration().ledgerNotes(given).verifierKey())
                .isEqualTo(SealedLog.notes(0).verifierKey());
        assertThat(Files.exists(folder.resolve("ledger.key"))).isFalse();
    }

    @Test
    void in_production_nobody_signs_with_a_key_that_was_made_in_passing() {
        LedgerConfiguration configuration = new LedgerConfiguration();
        assertThatThrownBy(() -> configuration.ledgerNotes(production())).hasMessageContaining("qms.ledger.key");
    }

    @Test
    void where_the_log_is_no_file_it_is_said_where_the_ledger_is() {
        LedgerConfiguration configuration = new LedgerConfiguration();
        MockEnvironment nowhere = new MockEnvironment().withProperty("qms.profile", "postgres");
        assertThatThrownBy(() -> configuration.ledgerNotes(nowhere)).hasMessageContaining("qms.ledger.path");
    }

    private MockEnvironment production() {
        return new MockEnvironment()
                .withProperty("qms.profile", "postgres")
                .withProperty("qms.ledger.path", folder.resolve("ledger").toString());
    }
}
