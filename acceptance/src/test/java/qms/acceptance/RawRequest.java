package qms.acceptance;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** Bytes on the line, for what no well-bred client would send. */
final class RawRequest {

    private RawRequest() {}

    /** Sends the text, byte by character, and reads one answer. Status 0 means that the line was cut without one. */
    static Answer send(URI base, String text) {
        try (Socket socket = open(base)) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException cut) {
            return nothing();
        }
    }

    /** Posts nothing but white space, in chunks, until it is answered or the amount is reached; counts what it has sent. */
    static Answer postWhiteSpace(URI base, String path, String type, String token, long amount, AtomicLong sent) {
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        byte[] spaces = new byte[64 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        try (Socket socket = open(base)) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            Thread writer = Thread.ofVirtual().start(() -> {
                try {
                    while (sent.get() < amount) {
                        out.write((Integer.toHexString(spaces.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                        out.write(spaces);
                        out.write('\r');
                        out.write('\n');
                        sent.addAndGet(spaces.length);
                    }
                    out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException cut) {
                    // The other side has heard enough.
                }
            });
            Answer answer = read(socket.getInputStream());
            socket.close();
            writer.join();
            return answer;
        } catch (IOException cut) {
            return nothing();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    private static Socket open(URI base) {
        try {
            Socket socket = new Socket(base.getHost(), base.getPort());
            socket.setSoTimeout(60_000);
            return socket;
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static Answer read(InputStream in) throws IOException {
        InputStream answer = new BufferedInputStream(in);
        String first = line(answer);
        if (!first.startsWith("HTTP/1.")) {
            return nothing();
        }
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(answer); !line.isEmpty(); line = line(answer)) {
            String[] header = line.split(":\\s*", 2);
            headers.computeIfAbsent(header[0], name -> new ArrayList<>()).add(header[1]);
        }
        int length = Integer.parseInt(
                headers.getOrDefault("Content-Length", List.of("0")).getFirst());
        byte[] body = answer.readNBytes(length);
        int status = Integer.parseInt(first.substring(9, 12));
        return new Answer(
                status, HttpHeaders.of(headers, (name, value) -> true), new String(body, StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static Answer nothing() {
        return new Answer(0, HttpHeaders.of(Map.of(), (name, value) -> true), "");
    }
}
