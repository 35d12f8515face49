package qms.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.events.PersonalText;

class SealerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-02-01T09:00:00Z"), ZoneOffset.UTC);
    private static final MasterKey MASTER =
            MasterKey.of("thirty-two bytes of master key..".getBytes(StandardCharsets.US_ASCII));
    private static final String CASE = "018d5c3a-0000-7000-8000-000000000001";
    private static final String OTHER = "018d5c3a-0000-7000-8000-000000000002";
    private static final String WORDS = "Nattpersonalen på Björken missade ett besök hos Astrid Lind.";

    @TempDir
    Path folder;

    private JdbcVault vault;
    private Sealer sealer;

    @BeforeEach
    void open() {
        vault = PrivacyConfiguration.openVault(folder.resolve("data/vault.db"), MASTER, CLOCK);
        sealer = new Sealer(vault);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private void reopen() {
        vault.close();
        open();
    }

    @Test
    void what_was_sealed_opens_also_after_a_restart() {
        PersonalText sealed = sealer.seal(CASE, "description", WORDS);
        assertThat(sealer.open(sealed, "description")).isEqualTo(WORDS);

        reopen();

        assertThat(sealer.open(sealed, "description")).isEqualTo(WORDS);
    }

    @Test
    void the_same_words_sealed_twice_look_different() {
        assertThat(sealer.seal(CASE, "description", WORDS)).isNotEqualTo(sealer.seal(CASE, "description", WORDS));
    }

    @Test
    void words_and_keys_stand_in_no_file() throws IOException {
        PersonalText sealed = sealer.seal(CASE, "description", WORDS);

        assertThat(sealed.toString()).doesNotContain("Astrid");
        for (Path file : files()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .doesNotContain("Astrid", "master key");
        }
    }

    @Test
    void the_vault_is_its_owners_only() throws IOException {
        sealer.seal(CASE, "description", WORDS);
        for (Path file : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void words_moved_to_another_case_or_field_do_not_open() {
        PersonalText sealed = sealer.seal(CASE, "description", WORDS);
        sealer.seal(OTHER, "description", WORDS);

        assertThatThrownBy(() -> sealer.open(sealed, "name")).isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> sealer.open(new PersonalText(OTHER, sealed.sealed()), "description"))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("altered or moved");
        assertThatThrownBy(() -> sealer.open(new PersonalText(CASE, "not base64"), "description"))
                .isInstanceOf(VaultException.class);
    }

    @Test
    void a_destroyed_key_takes_its_words_with_it_for_ever() {
        PersonalText sealed = sealer.seal(CASE, "description", WORDS);

        vault.destroy(CASE);

        assertThat(sealer.open(sealed, "description")).isEqualTo(Sealer.DESTROYED);
        assertThatThrownBy(() -> sealer.seal(CASE, "description", "nytt")).isInstanceOf(DestroyedKey.class);
        assertThat(vault.makeKeys(List.of(CASE, OTHER))).containsOnlyKeys(OTHER);
        reopen();
        assertThat(sealer.open(sealed, "description")).isEqualTo(Sealer.DESTROYED);
        assertThatThrownBy(() -> sealer.seal(CASE, "description", "nytt")).isInstanceOf(DestroyedKey.class);
    }

    @Test
    void a_destroyed_key_is_in_no_file_any_more() throws IOException, SQLException {
        sealer.seal(CASE, "description", WORDS);
        String wrapped = wrapped(CASE);
        assertThat(everyByte()).contains(wrapped);

        vault.destroy(CASE);

        assertThat(everyByte()).doesNotContain(wrapped);
    }

    @Test
    void words_about_the_wrong_person_go_alone_and_the_rest_of_the_case_stays() throws IOException {
        PersonalText wrong = sealer.seal(CASE, "name", "Fel Person");
        PersonalText right = sealer.seal(CASE, "description", WORDS);
        byte[] file = sealedFile("Ett brev.".getBytes(StandardCharsets.UTF_8));

        vault.retire(CASE);
        PersonalText meanwhile = sealer.seal(CASE, "name", "Rätt Person");
        assertThat(vault.destroyWords(CASE, List.of(wrong.sealed()), List.of(right.sealed()), false))
                .as("too early: somebody may still write with the key")
                .isFalse();
        assertThat(sealer.open(wrong, "name")).isEqualTo("Fel Person");
        assertThat(vault.destroyWords(CASE, List.of(wrong.sealed()), List.of(right.sealed()), true))
                .isTrue();

        reopen();
        assertThat(sealer.open(wrong, "name")).isEqualTo(Sealer.DESTROYED);
        assertThat(sealer.open(right, "description")).isEqualTo(WORDS);
        assertThat(sealer.open(meanwhile, "name")).isEqualTo("Rätt Person");
        assertThat(meanwhile.key()).isEqualTo(CASE + "~1");
        assertThat(sealer.opening(CASE, "file", new ByteArrayInputStream(file))
                        .orElseThrow()
                        .readAllBytes())
                .isEqualTo("Ett brev.".getBytes(StandardCharsets.UTF_8));
        assertThat(everyByte()).doesNotContain("Astrid");

        vault.destroyWords(CASE, List.of(right.sealed()), List.of(), true);
        assertThat(sealer.open(right, "description")).isEqualTo(Sealer.DESTROYED);
    }

    @Test
    void with_the_case_goes_what_stayed_and_what_was_written_after() throws IOException {
        PersonalText wrong = sealer.seal(CASE, "name", "Fel Person");
        PersonalText right = sealer.seal(CASE, "description", WORDS);
        byte[] file = sealedFile("Ett brev.".getBytes(StandardCharsets.UTF_8));
        vault.retire(CASE);
        vault.destroyWords(CASE, List.of(wrong.sealed()), List.of(right.sealed()), true);
        PersonalText after = sealer.seal(CASE, "name", "Rätt Person");

        vault.destroy(CASE);

        assertThat(sealer.open(right, "description")).isEqualTo(Sealer.DESTROYED);
        assertThat(sealer.open(after, "name")).isEqualTo(Sealer.DESTROYED);
        assertThat(sealer.opening(CASE, "file", new ByteArrayInputStream(file))).isEmpty();
        assertThatThrownBy(() -> sealer.seal(CASE, "name", "nytt")).isInstanceOf(DestroyedKey.class);
    }

    @Test
    void a_missing_key_that_nobody_destroyed_is_not_said_to_be_destroyed() {
        assertThat(sealer.open(new PersonalText(CASE, "AAAA"), "description")).isEqualTo(Sealer.KEY_MISSING);
    }

    @Test
    void a_vault_does_not_open_with_another_master_key() {
        vault.close();
        assertThatThrownBy(() -> PrivacyConfiguration.openVault(
                        folder.resolve("data/vault.db"), MasterKey.of(new byte[32]), CLOCK))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("another master key");
    }

    @Test
    void those_who_ask_at_once_get_the_same_keys() throws Exception {
        List<String> cases = IntStream.range(0, 200).mapToObj(i -> "case-" + i).toList();
        CyclicBarrier start = new CyclicBarrier(8);
        Callable<List<PersonalText>> sealing = () -> {
            start.await();
            sealer.prepare(cases.subList(0, 100));
            return cases.stream().map(ref -> sealer.seal(ref, "name", ref)).toList();
        };
        List<PersonalText> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<PersonalText>> sealed : threads.invokeAll(Collections.nCopies(8, sealing))) {
                all.addAll(sealed.get());
            }
        }
        reopen();
        assertThat(all)
                .hasSize(1600)
                .allSatisfy(text -> assertThat(sealer.open(text, "name")).isEqualTo(text.key()));
    }

    @Test
    void a_service_without_keys_can_do_nothing_with_words() {
        assertThatThrownBy(() -> Sealer.closed().seal(CASE, "name", "Astrid")).isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> Sealer.closed().open(new PersonalText(CASE, "AAAA"), "name"))
                .isInstanceOf(VaultException.class);
    }

    @Test
    void keys_say_nothing_about_themselves() {
        assertThat(vault.makeKeys(List.of(CASE)))
                .hasToString(Map.of(CASE, "CaseKey").toString());
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder.resolve("data"))) {
            return files.toList();
        }
    }

    private String everyByte() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files()) {
            all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    private String wrapped(String ref) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/vault.db"));
                var select = connection.prepareStatement("SELECT wrapped FROM keys WHERE ref = ?")) {
            select.setString(1, ref);
            try (var rows = select.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return new String(rows.getBytes(1), StandardCharsets.ISO_8859_1);
            }
        }
    }

    /** Three segments and a bit: a file is not held in memory. */
    @Test
    void a_file_opens_for_its_case_only_and_not_at_all_once_the_key_is_destroyed() throws IOException {
        byte[] file = WORDS.repeat(4_000).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = sealedFile(file);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Astrid");
        assertThat(sealer.opening(CASE, "file", new ByteArrayInputStream(sealed))
                        .orElseThrow()
                        .readAllBytes())
                .isEqualTo(file);

        sealer.seal(OTHER, "note", WORDS);
        InputStream elsewhere =
                sealer.opening(OTHER, "file", new ByteArrayInputStream(sealed)).orElseThrow();
        assertThatThrownBy(elsewhere::readAllBytes).isInstanceOf(IOException.class);

        vault.destroy(CASE);
        assertThat(sealer.opening(CASE, "file", new ByteArrayInputStream(sealed)))
                .isEmpty();
        assertThatThrownBy(() -> sealedFile(file)).isInstanceOf(DestroyedKey.class);
    }

    private byte[] sealedFile(byte[] file) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = sealer.sealing(CASE, "file", sealed)) {
            out.write(file);
        }
        return sealed.toByteArray();
    }
}
