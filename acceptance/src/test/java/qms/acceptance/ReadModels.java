package qms.acceptance;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.bson.RawBsonDocument;

/** The documents that a running product keeps for reading, byte for byte, asked for at the port that it opens for itself. */
final class ReadModels {
    private static final Logger DRIVER = Logger.getLogger("org.mongodb.driver");

    private ReadModels() {}

    /** Everything in every collection; empty where no port of the product speaks the protocol, or this is no Linux. */
    static Optional<byte[]> of(long pid) throws IOException {
        if (!Files.isDirectory(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return Optional.empty();
        }
        DRIVER.setLevel(Level.OFF);
        return listeningPorts(pid)
                .mapToObj(ReadModels::documents)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<byte[]> documents(int port) {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(new ServerAddress("127.0.0.1", port)))
                        .serverSelectionTimeout(1, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout(10, TimeUnit.SECONDS))
                .build();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (MongoClient client = MongoClients.create(settings)) {
            for (String name : client.listDatabaseNames()) {
                MongoDatabase database = client.getDatabase(name);
                for (String collection : database.listCollectionNames()) {
                    for (RawBsonDocument document : database.getCollection(collection, RawBsonDocument.class)
                            .find()) {
                        var bytes = document.getByteBuffer();
                        byte[] copy = new byte[bytes.remaining()];
                        bytes.get(copy);
                        all.writeBytes(copy);
                    }
                }
            }
        } catch (MongoException anotherProtocol) {
            return Optional.empty();
        }
        return Optional.of(all.toByteArray());
    }

    private static IntStream listeningPorts(long pid) throws IOException {
        Path process = Path.of("/proc", String.valueOf(pid));
        Set<String> sockets = new HashSet<>();
        for (Path descriptor : Project.list(process.resolve("fd"))) {
            sockets.add(inode(descriptor));
        }
        String table = Files.readString(process.resolve("net/tcp")) + Files.readString(process.resolve("net/tcp6"));
        return table.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(row -> row.length > 9 && row[3].equals("0A") && sockets.contains(row[9]))
                .mapToInt(row -> Integer.parseInt(row[1].substring(row[1].lastIndexOf(':') + 1), 16))
                .distinct();
    }

    private static String inode(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().replaceAll("\\D", "");
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
