package qms.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PrivacyConfigurationTest {

    @TempDir
    Path folder;

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(PrivacyConfiguration.class);

    @Test
    void a_first_start_makes_key_and_vault() {
        service.withPropertyValues(
                        "qms.vault.path=" + folder.resolve("vault.db"),
                        "qms.vault.master-key-file=" + folder.resolve("master.key"),
                        "qms.vault.create-master-key=true")
                .run(context -> {
                    Sealer sealer = context.getBean(Sealer.class);
                    assertThat(sealer.open(sealer.seal("case", "name", "Astrid"), "name"))
                            .isEqualTo("Astrid");
                    assertThat(context).hasSingleBean(Fingerprints.class);
                });
    }

    @Test
    void without_a_master_key_nothing_starts() {
        service.withPropertyValues(
                        "qms.vault.path=" + folder.resolve("vault.db"),
                        "qms.vault.master-key-file=" + folder.resolve("master.key"))
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("no master key"));
    }

    @Test
    void a_vault_that_is_there_already_is_shared() {
        Vault shared = new ClosedVault();
        service.withPropertyValues("qms.vault.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                .withInitializer(context -> context.getBeanFactory().registerSingleton("vault", shared))
                .run(context -> assertThat(context.getBean(Vault.class)).isSameAs(shared));
    }

    @Test
    void a_service_may_have_fingerprints_and_no_key() {
        new ApplicationContextRunner()
                .withUserConfiguration(FingerprintConfiguration.class)
                .withPropertyValues("qms.fingerprint-key=" + Fingerprints.exportedFrom(MasterKey.of(new byte[32])))
                .run(context -> {
                    assertThat(context.getBean(Fingerprints.class).of("x"))
                            .isEqualTo(
                                    Fingerprints.of(MasterKey.of(new byte[32])).of("x"));
                    assertThat(context).doesNotHaveBean(Sealer.class);
                });
    }
}
