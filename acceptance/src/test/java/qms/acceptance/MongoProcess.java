package qms.acceptance;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;

/** A server that speaks MongoDB's protocol, as a process of its own; it keeps nothing, so that a killed one comes back empty. */
final class MongoProcess {

    private MongoProcess() {}

    public static void main(String[] args) throws InterruptedException {
        new MongoServer(new MemoryBackend()).bind(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])));
        Thread.currentThread().join();
    }
}
