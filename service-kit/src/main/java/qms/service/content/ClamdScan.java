package qms.service.content;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks ClamAV's daemon, over its INSTREAM command. */
final class ClamdScan implements MalwareScan {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScan.class);
    private static final int PART = 64 * 1024;
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);

    private final String host;
    private final int port;

    private ClamdScan(String host, int port) {
        this.host = host;
        this.port = port;
    }

    static ClamdScan at(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalStateException("qms.content.clamd is written host:port, not " + hostAndPort);
        }
        return new ClamdScan(hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
    }

    @Override
    public boolean isClean(Path file) throws IOException {
        try (Socket clamd = new Socket()) {
            clamd.setSoTimeout(Math.toIntExact(TO_ANSWER.toMillis()));
            clamd.connect(new InetSocketAddress(host, port), Math.toIntExact(TO_CONNECT.toMillis()));
            send(file, new DataOutputStream(clamd.getOutputStream()));
            return judged(new String(clamd.getInputStream().readNBytes(PART), StandardCharsets.UTF_8));
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] part = new byte[PART];
        try (InputStream in = Files.newInputStream(file)) {
            for (int got = in.read(part); got > 0; got = in.read(part)) {
                out.writeInt(got);
                out.write(part, 0, got);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static boolean judged(String answer) throws IOException {
        String said = answer.replace("\0", "").strip();
        if (said.endsWith(" FOUND")) {
            LOG.warn("A file was refused by the scanner: {}", said);
            return false;
        }
        if (said.endsWith(" OK")) {
            return true;
        }
        throw new IOException("clamd answered " + said);
    }
}
