package qms.deviations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import qms.service.privacy.SigningKey;
import qms.service.store.StoredEvent;
import qms.service.store.StoredLog;
import qms.web.forms.Forms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ledger as reporting-service answers for it: it seals the log of the service under test whenever it is asked, or behaves as it is told. */
public final class FakeLedger {

    private static final SigningKey KEY =
            SigningKey.ofBase64(Base64.getEncoder().encodeToString(new byte[32]));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String ROOT = "3q2+7w3q2+7w3q2+7w3q2+7w3q2+7w3q2+7w3q2+7w0=";

    /** What it says that it has signed last, as it is printed. */
    public static final String HEAD = "4711 " + ROOT;

    private final HttpServer server;
    private final Supplier<StoredLog> log;
    private volatile int status = 200;

    private FakeLedger(HttpServer server, Supplier<StoredLog> log) {
        this.server = server;
        this.log = log;
    }

    static FakeLedger started(Supplier<StoredLog> log) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeLedger ledger = new FakeLedger(server, log);
            server.createContext("/api/ledger/proofs/inclusion", ledger::answer);
            server.createContext("/api/ledger/checkpoints/latest", ledger::latest);
            server.start();
            return ledger;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on it answers with this status; 200 is as it should be. */
    public void says(int other) {
        status = other;
    }

    private void latest(HttpExchange exchange) throws IOException {
        boolean known = exchange.getRequestHeaders().containsKey("Authorization");
        byte[] body = JSON.writeValueAsBytes(Map.of("size", 4711, "root", ROOT));
        exchange.sendResponseHeaders(known ? status : 401, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean known = exchange.getRequestHeaders().containsKey("Authorization");
        JsonNode asked = Forms.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] body = status == 200 ? proofs(asked) : "{}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(known ? status : 401, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private byte[] proofs(JsonNode asked) throws IOException {
        List<byte[]> leaves = new ArrayList<>();
        for (StoredEvent event : log.get().after(0, Integer.MAX_VALUE)) {
            leaves.add(leaf(event));
        }
        int size = asked.path("size").asInt(leaves.size());
        String root = base64(root(leaves.subList(0, size)));
        String text = "qms.example/ledger\n" + size + "\n" + root + "\nnumber 1\n";
        byte[] named = new byte[4 + 64];
        System.arraycopy(KEY.sign(text.getBytes(StandardCharsets.UTF_8)), 0, named, 4, 64);
        List<Map<String, Object>> proofs = new ArrayList<>();
        for (JsonNode number : asked.path("numbers")) {
            List<String> path = new ArrayList<>();
            path(number.asInt() - 1, leaves.subList(0, size), path);
            proofs.add(Map.of("number", number.asLong(), "leaf", base64(leaves.get(number.asInt() - 1)), "path", path));
        }
        return JSON.writeValueAsBytes(Map.of(
                "size",
                size,
                "root",
                root,
                "note",
                text + "\n\u2014 qms.example/ledger " + base64(named) + "\n",
                "origin",
                "qms.example/ledger",
                "publicKey",
                base64(KEY.publicKey()),
                "proofs",
                proofs));
    }

    private static void path(int index, List<byte[]> leaves, List<String> path) {
        if (leaves.size() > 1) {
            int split = Integer.highestOneBit(leaves.size() - 1);
            boolean left = index < split;
            List<byte[]> own = left ? leaves.subList(0, split) : leaves.subList(split, leaves.size());
            path(left ? index : index - split, own, path);
            path.add(base64(root(left ? leaves.subList(split, leaves.size()) : leaves.subList(0, split))));
        }
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        MessageDigest sha = sha();
        sha.update((byte) 1);
        sha.update(root(leaves.subList(0, split)));
        return sha.digest(root(leaves.subList(split, leaves.size())));
    }

    /** As docs/ledger.md says it. */
    private static byte[] leaf(StoredEvent event) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(0);
        field(out, "qms-event/1");
        out.writeInt(8);
        out.writeLong(event.number());
        field(out, event.id());
        field(out, event.stream());
        out.writeInt(8);
        out.writeLong(event.sequence());
        field(out, event.kind() == null ? "" : event.kind());
        field(out, event.type());
        field(out, event.revision() == null ? "" : event.revision());
        field(out, event.storedAt());
        out.writeInt(event.payload().length);
        out.write(event.payload());
        out.writeInt(event.metadata().size());
        for (Map.Entry<String, String> each : event.metadata().entrySet()) {
            field(out, each.getKey());
            field(out, each.getValue());
        }
        return sha().digest(bytes.toByteArray());
    }

    private static void field(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
