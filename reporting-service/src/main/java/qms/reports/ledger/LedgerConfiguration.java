package qms.reports.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import qms.reports.platform.LedgerHead;
import qms.service.export.HeadToPrint;
import qms.service.privacy.SigningKey;
import qms.service.projection.Progress;
import qms.service.store.Profile;
import qms.service.store.StoredLog;

/** Where the ledger is kept ({@code qms.ledger.path}) and with which key it signs ({@code qms.ledger.key}, else a file). */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Notes ledgerNotes(Environment environment) {
        return new Notes(environment.getProperty("qms.ledger.origin", "qms.example/ledger"), key(environment));
    }

    @Bean(destroyMethod = "close")
    Ledger ledger(Environment environment, Notes notes, Clock clock) {
        return Ledger.open(folder(environment), notes, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Notary notary(StoredLog log, Ledger ledger, Progress progress) {
        return new Notary(log, ledger, progress::leads);
    }

    @Bean(destroyMethod = "close")
    Verifications verifications(Environment environment, StoredLog log, Ledger ledger, Clock clock) {
        return new Verifications(folder(environment).resolve("verifications"), new Verifier(log, ledger), clock);
    }

    @Bean
    LedgerHead ledgerHead(Ledger ledger) {
        return () -> ledger.last().map(last -> last.size() + " " + last.root());
    }

    /** Here nobody has to be asked. */
    @Bean
    @Primary
    HeadToPrint headAtHand(LedgerHead head) {
        return head::latest;
    }

    /** Beside the event log where that is a file, unless it is said; another disk, or another machine's, is better. */
    private static Path folder(Environment environment) {
        String said = environment.getProperty("qms.ledger.path", "");
        if (!said.isBlank()) {
            return Path.of(said);
        }
        String log = environment.getProperty("qms.store.path", "");
        if (log.isBlank()) {
            throw new IllegalStateException("say in qms.ledger.path in which folder the ledger is kept");
        }
        return Path.of(log).resolveSibling("ledger");
    }

    private static SigningKey key(Environment environment) {
        String given = environment.getProperty("qms.ledger.key", "");
        if (!given.isBlank()) {
            return SigningKey.ofBase64(given);
        }
        Path beside = folder(environment).toAbsolutePath().resolveSibling("ledger.key");
        Path file = Path.of(environment.getProperty("qms.ledger.key-file", beside.toString()));
        boolean create = environment.getProperty(
                "qms.ledger.create-key", Boolean.class, Profile.of(environment) == Profile.STANDALONE);
        if (!create && Files.notExists(file)) {
            throw new IllegalStateException(
                    "give the key of the ledger in qms.ledger.key or qms.ledger.key-file, or let a first installation make one with"
                            + " qms.ledger.create-key=true");
        }
        return SigningKey.in(file, create);
    }
}
