package qms.standalone;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.time.Clock;
import org.springframework.context.ConfigurableApplicationContext;
import qms.service.privacy.JdbcVault;
import qms.service.privacy.MasterKey;
import qms.service.privacy.PrivacyConfiguration;
import qms.service.store.EventLogConfiguration;
import qms.service.store.EventLogStore;
import qms.web.time.ClockConfiguration;

/** What all services share: one event log, one vault, one clock, and a read-model server in memory that is filled from the log at every start. */
final class Stores implements AutoCloseable {
    private final Clock clock;
    private final MasterKey master;
    private final JdbcVault vault;
    private final EventLogStore log;
    private final MongoServer readModels;
    private final MongoClient readModelClient;

    private Stores(DataFolder folder, Clock clock) {
        this.clock = clock;
        this.master = PrivacyConfiguration.masterKeyIn(folder.masterKey(), true);
        this.vault = PrivacyConfiguration.openVault(folder.vault(), master, folder.masterKeyBefore(), clock);
        this.log = EventLogConfiguration.open(folder.eventLog());
        this.readModels = new MongoServer(new MemoryBackend());
        readModels.bind(new InetSocketAddress("127.0.0.1", 0));
        this.readModelClient = MongoClients.create(readModels.getConnectionString());
    }

    static Stores open(DataFolder folder, Clock clock) {
        return new Stores(folder, clock);
    }

    /** Hands a service what it shares with the others. Only those that work with cases get the vault. */
    void share(Part part, ConfigurableApplicationContext context) {
        var beans = context.getBeanFactory();
        beans.registerSingleton(ClockConfiguration.SHARED, clock);
        if (part.readsTheLog()) {
            beans.registerSingleton("eventStore", log);
            beans.registerSingleton("mongoClient", readModelClient);
            beans.registerSingleton("fingerprints", vault.fingerprints(master));
        }
        if (part.opensPersonalText()) {
            beans.registerSingleton("masterKey", master);
            beans.registerSingleton("vault", vault);
        }
    }

    @Override
    public void close() {
        readModelClient.close();
        readModels.shutdownNow();
        log.close();
        vault.close();
    }
}
