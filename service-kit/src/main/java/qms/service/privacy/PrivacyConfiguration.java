package qms.service.privacy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import qms.service.store.PostgresDatabase;
import qms.service.store.Probe;
import qms.service.store.Profile;

/** Opens the vault of a process, unless the one who started it has opened one for several services. */
@Configuration(proxyBeanMethods = false)
@Import(FingerprintConfiguration.class)
public class PrivacyConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MasterKey masterKey(Environment environment) {
        return masterKeyOf(environment);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(Vault.class)
    JdbcVault vault(Environment environment, MasterKey master, Clock clock) {
        return switch (Profile.of(environment)) {
            case STANDALONE ->
                openVault(
                        Path.of(environment.getRequiredProperty("qms.vault.path")),
                        master,
                        masterKeyBefore(environment),
                        clock);
            case POSTGRES, AXONSERVER ->
                JdbcVault.open(
                        new PostgresVaultDialect(database(environment)), master, masterKeyBefore(environment), clock);
        };
    }

    @Bean
    Probe vaultProbe(Vault vault) {
        return new VaultProbe(vault);
    }

    @Bean
    @ConditionalOnMissingBean
    Sealer sealer(Vault vault) {
        return new Sealer(vault);
    }

    /** The master key as the settings name it; for the launcher, which shares it between services. */
    public static MasterKey masterKeyOf(Environment environment) {
        String given = environment.getProperty("qms.vault.master-key", "");
        if (!given.isBlank()) {
            return MasterKey.ofBase64(given);
        }
        String file = environment.getProperty("qms.vault.master-key-file", "");
        if (file.isBlank()) {
            throw new IllegalStateException("give the master key in qms.vault.master-key-file or qms.vault.master-key");
        }
        return MasterKeyFile.open(
                Path.of(file), environment.getProperty("qms.vault.create-master-key", Boolean.class, false));
    }

    /** The master key that the vault had until now, if it is to get another. */
    private static @Nullable MasterKey masterKeyBefore(Environment environment) {
        String given = environment.getProperty("qms.vault.previous-master-key", "");
        return given.isBlank() ? null : MasterKey.ofBase64(given);
    }

    /** A master key in a file, made there if it is allowed and there is none. */
    public static MasterKey masterKeyIn(Path file, boolean create) {
        return MasterKeyFile.open(file, create);
    }

    private static PostgresDatabase database(Environment environment) {
        return new PostgresDatabase(
                environment.getRequiredProperty("qms.vault.url"),
                environment.getRequiredProperty("qms.vault.user"),
                environment.getRequiredProperty("qms.vault.password"));
    }

    /** Opens a vault in a file: for the launcher and for tests. */
    public static JdbcVault openVault(Path file, MasterKey master, Clock clock) {
        return openVault(file, master, null, clock);
    }

    /** Opens a vault in a file that is to get another master key than the one before. */
    public static JdbcVault openVault(Path file, MasterKey master, @Nullable MasterKey before, Clock clock) {
        try {
            return JdbcVault.open(new SqliteVaultDialect(file), master, before, clock);
        } catch (IOException e) {
            throw new VaultException("the vault " + file + " cannot be opened", e);
        }
    }

    /** Opens a vault in PostgreSQL. */
    public static JdbcVault openVault(PostgresDatabase database, MasterKey master, Clock clock) {
        return JdbcVault.open(new PostgresVaultDialect(database), master, clock);
    }
}
