package qms.service.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.SmartLifecycle;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.QmsEvent;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintNoteAdded;
import qms.events.disposals.DisposalCarriedOut;
import qms.events.disposals.DisposalDecided;
import qms.events.disposals.DisposalId;
import qms.events.disposals.DisposedText;
import qms.service.privacy.JdbcVault;
import qms.service.privacy.MasterKey;
import qms.service.privacy.PrivacyConfiguration;
import qms.service.privacy.Sealer;
import qms.service.store.EventLogConfiguration;
import qms.service.store.EventLogStore;

/** What the log says is disposed of stays so, whichever copy of the vault is put back. */
class ForgettingTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final MasterKey MASTER = MasterKey.of(new byte[32]);

    @TempDir
    Path folder;

    private EventLogStore log;
    private JdbcVault vault;
    private Sealer sealer;

    @BeforeEach
    void open() {
        log = EventLogConfiguration.open(folder.resolve("events.db"));
        openVault();
    }

    private void openVault() {
        vault = PrivacyConfiguration.openVault(vaultFile(), MASTER, CLOCK);
        sealer = new Sealer(vault);
    }

    @AfterEach
    void close() {
        vault.close();
        log.close();
    }

    @Test
    void an_old_copy_of_the_vault_opens_nothing_that_was_disposed_of_after_it_was_taken() throws IOException {
        Map<String, PersonalText> texts = new HashMap<>();
        for (String id : ids(100)) {
            texts.put(id, sealer.seal(id, "name", "Testperson " + id));
        }
        Path copy = copied();
        List<String> gone = ids(50);
        gone.forEach(this::decided);
        new Forgetting(log, vault).catchUp();
        assertThat(gone).allSatisfy(id -> assertThat(opened(texts, id)).isEqualTo(Sealer.DESTROYED));

        restore(copy);
        assertThat(gone).allSatisfy(id -> assertThat(opened(texts, id)).isEqualTo("Testperson " + id));
        new Forgetting(log, vault).catchUp();

        assertThat(gone).allSatisfy(id -> assertThat(opened(texts, id)).isEqualTo(Sealer.DESTROYED));
        assertThat(ids(100).subList(50, 100))
                .allSatisfy(id -> assertThat(opened(texts, id)).isEqualTo("Testperson " + id));
    }

    @Test
    void an_old_copy_of_the_vault_does_not_bring_back_the_wrong_person_either() throws IOException {
        String id = ids(1).getFirst();
        PersonalText wrong = sealer.seal(id, "name", "Fel Person");
        PersonalText right = sealer.seal(id, "name", "Rätt Person");
        happened(id, 0, noted(id, wrong));
        happened(id, 1, noted(id, right));
        Path copy = copied();
        DisposalDecided decided = decision(id, List.of(new DisposedText(0, "note")));
        happened(decided.subject(), 0, decided);
        Forgetting forgetting = new Forgetting(log, vault);
        assertThat(forgetting.holds(id, new DisposedText(0, "note"))).isTrue();
        assertThat(forgetting.holds(id, new DisposedText(1, "description"))).isFalse();
        assertThat(forgetting.carryOut(List.of(decided))).as("too early").isEmpty();
        happened(decided.subject(), 1, new DisposalCarriedOut(decided.disposalId(), "bjorken", NOW));

        restore(copy);
        assertThat(sealer.open(wrong, "name")).isEqualTo("Fel Person");
        forgetting = new Forgetting(log, vault);
        forgetting.catchUp();

        assertThat(sealer.open(wrong, "name")).isEqualTo(Sealer.DESTROYED);
        assertThat(sealer.open(right, "name")).isEqualTo("Rätt Person");
        assertThat(forgetting.isForgotten(id)).isFalse();
    }

    @Test
    void the_log_is_read_from_where_it_was_read_before() {
        decided(ids(1).getFirst());
        new Forgetting(log, vault).catchUp();
        assertThat(vault.followed())
                .hasValueSatisfying(mark -> assertThat(mark.position()).isEqualTo(log.head()));

        decided(ids(2).getLast());
        new Forgetting(log, vault).catchUp();

        assertThat(vault.isDestroyed(ids(2).getLast())).isTrue();
        assertThat(vault.followed())
                .hasValueSatisfying(mark -> assertThat(mark.position()).isEqualTo(log.head()));
    }

    @Test
    void a_log_that_was_restored_from_a_backup_is_read_from_the_beginning() throws IOException {
        decided(ids(1).getFirst());
        decided(ids(2).getLast());
        new Forgetting(log, vault).catchUp();
        log.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("events.db"))
                    .toList()) {
                Files.delete(file);
            }
        }
        log = EventLogConfiguration.open(folder.resolve("events.db"));
        ids(4).subList(2, 4).forEach(this::decided);

        new Forgetting(log, vault).catchUp();

        assertThat(ids(4)).allSatisfy(id -> assertThat(vault.isDestroyed(id)).isTrue());
    }

    @Test
    void an_empty_log_has_nothing_to_forget() {
        new Forgetting(log, vault).catchUp();
        assertThat(vault.followed()).isEmpty();
    }

    @Test
    void it_is_done_before_the_web_server_takes_requests() {
        var beforeServing = new ForgettingConfiguration.ForgetBeforeServing(() -> {});
        assertThat(beforeServing.getPhase()).isLessThan(SmartLifecycle.DEFAULT_PHASE - 2048);
        assertThat(beforeServing.isAutoStartup()).isTrue();
    }

    private void decided(String id) {
        DisposalDecided decided = decision(id, List.of());
        happened(decided.subject(), 0, decided);
    }

    private void happened(String stream, long number, QmsEvent event) {
        log.publish(new GenericDomainEventMessage<>("Thing", stream, number, event));
    }

    private static ComplaintNoteAdded noted(String id, PersonalText note) {
        return new ComplaintNoteAdded(ComplaintId.of(id), "bjorken", note, NOW);
    }

    private static DisposalDecided decision(String id, List<DisposedText> texts) {
        String disposal = UUID.nameUUIDFromBytes(("d" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
        return new DisposalDecided(
                DisposalId.of(disposal),
                "bjorken",
                new CaseRef("COMPLAINT", id),
                texts,
                "§ 41",
                "BOARD_MEMBER",
                LocalDate.of(2026, 3, 10),
                NOW);
    }

    private String opened(Map<String, PersonalText> texts, String id) {
        return sealer.open(texts.getOrDefault(id, new PersonalText(id, "")), "name");
    }

    private static List<String> ids(int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> UUID.nameUUIDFromBytes(new byte[] {(byte) n}).toString())
                .toList();
    }

    private Path vaultFile() {
        return folder.resolve("vault.db");
    }

    private Path copied() throws IOException {
        vault.close();
        Path copy = Files.copy(vaultFile(), folder.resolve("vault.copy"));
        openVault();
        return copy;
    }

    private void restore(Path copy) throws IOException {
        vault.close();
        Files.copy(copy, vaultFile(), StandardCopyOption.REPLACE_EXISTING);
        openVault();
    }
}
