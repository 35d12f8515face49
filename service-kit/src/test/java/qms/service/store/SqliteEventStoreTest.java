package qms.service.store;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventStoreTest extends EventStoreContract {

    @TempDir
    Path folder;

    @Override
    Map<String, Object> properties() {
        return Map.of("qms.store.path", folder.resolve("events.db").toString());
    }
}
