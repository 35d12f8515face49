package qms.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.events.PersonalText;

class MasterKeyRotationTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
    private static final MasterKey BEFORE =
            MasterKey.of("thirty-two bytes of the old key.".getBytes(StandardCharsets.US_ASCII));
    private static final MasterKey NOW =
            MasterKey.of("thirty-two bytes of the new key.".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    Path folder;

    private List<PersonalText> texts;

    @BeforeEach
    void seal() {
        try (JdbcVault vault = PrivacyConfiguration.openVault(file(), BEFORE, CLOCK)) {
            Sealer sealer = new Sealer(vault);
            List<String> cases =
                    IntStream.range(0, 1_200).mapToObj(n -> "case-" + n).toList();
            sealer.prepare(cases);
            texts = cases.stream()
                    .map(ref -> sealer.seal(ref, "name", "Testperson " + ref))
                    .toList();
        }
    }

    private Path file() {
        return folder.resolve("vault.db");
    }

    @Test
    void with_both_keys_the_vault_becomes_the_new_ones_and_the_old_one_opens_it_no_more() {
        try (JdbcVault vault = PrivacyConfiguration.openVault(file(), NOW, BEFORE, CLOCK)) {
            everythingOpens(vault);
        }
        try (JdbcVault vault = PrivacyConfiguration.openVault(file(), NOW, CLOCK)) {
            everythingOpens(vault);
            assertThat(vault.fingerprints(NOW).of("x"))
                    .isEqualTo(Fingerprints.of(BEFORE).of("x"));
        }
        assertThatThrownBy(() -> PrivacyConfiguration.openVault(file(), BEFORE, CLOCK))
                .hasMessageContaining("another master key");
    }

    @Test
    void what_was_cut_off_goes_on_with_both_keys_and_opens_with_none_alone() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            MasterKeyRotation cutOff = new MasterKeyRotation(NOW, BEFORE);
            cutOff.begin(connection);
            assertThat(cutOff.step(connection)).isTrue();
        }
        for (MasterKey alone : List.of(NOW, BEFORE)) {
            assertThatThrownBy(() -> PrivacyConfiguration.openVault(file(), alone, CLOCK))
                    .isInstanceOf(VaultException.class)
                    .hasMessageContaining("is being changed");
        }
        try (JdbcVault vault = PrivacyConfiguration.openVault(file(), NOW, BEFORE, CLOCK)) {
            everythingOpens(vault);
        }
        try (JdbcVault vault = PrivacyConfiguration.openVault(file(), NOW, CLOCK)) {
            everythingOpens(vault);
        }
    }

    @Test
    void what_stayed_of_a_rectified_case_opens_with_the_new_key_too() {
        try (JdbcVault vault = PrivacyConfiguration.openVault(file(), BEFORE, CLOCK)) {
            PersonalText second = new Sealer(vault).seal("case-0", "name", "Rätt person");
            vault.retire("case-0");
            vault.destroyWords("case-0", List.of(texts.getFirst().sealed()), List.of(second.sealed()), true);
            vault.retire("case-1");
            texts = List.of(second, texts.get(1), texts.get(2));
        }
        try (JdbcVault vault = PrivacyConfiguration.openVault(file(), NOW, BEFORE, CLOCK)) {
            Sealer sealer = new Sealer(vault);
            assertThat(texts)
                    .extracting(text -> sealer.open(text, "name"))
                    .containsExactly("Rätt person", "Testperson case-1", "Testperson case-2");
        }
    }

    @Test
    void another_key_than_the_one_before_changes_nothing() {
        assertThatThrownBy(() -> PrivacyConfiguration.openVault(file(), NOW, MasterKey.of(new byte[32]), CLOCK))
                .hasMessageContaining("another master key");
        try (JdbcVault vault = PrivacyConfiguration.openVault(file(), BEFORE, CLOCK)) {
            everythingOpens(vault);
        }
    }

    private void everythingOpens(JdbcVault vault) {
        Sealer sealer = new Sealer(vault);
        assertThat(texts)
                .allSatisfy(text -> assertThat(sealer.open(text, "name")).isEqualTo("Testperson " + text.key()));
    }
}
