package qms.service.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conversation with a scanner, held with a small one of our own. */
class ClamdScanTest {

    @TempDir
    private Path folder;

    @Test
    void the_whole_file_is_sent_and_a_clean_one_is_clean() throws IOException {
        byte[] content = SampleFiles.bytes("rutin ".repeat(50_000));
        assertThat(scanned(content, "stream: OK")).isTrue();
    }

    @Test
    void what_the_scanner_has_found_is_not_clean() throws IOException {
        assertThat(scanned(SampleFiles.bytes("x"), "stream: Eicar-Signature FOUND"))
                .isFalse();
    }

    @Test
    void an_answer_that_says_neither_is_no_answer() {
        assertThatThrownBy(() -> scanned(SampleFiles.bytes("x"), "INSTREAM size limit exceeded. ERROR"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("size limit");
    }

    @Test
    void an_address_without_a_port_is_none() {
        assertThatThrownBy(() -> ClamdScan.at("clamd")).hasMessageContaining("qms.content.clamd");
    }

    private boolean scanned(byte[] content, String answer) throws IOException {
        Path file = Files.write(folder.resolve("received"), content);
        try (ServerSocket clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> talk(clamd, answer));
            boolean clean = ClamdScan.at(clamd.getInetAddress().getHostAddress() + ":" + clamd.getLocalPort())
                    .isClean(file);
            assertThat(received.join()).isEqualTo(content);
            return clean;
        }
    }

    private static byte[] talk(ServerSocket clamd, String answer) {
        try (Socket caller = clamd.accept()) {
            DataInputStream in = new DataInputStream(caller.getInputStream());
            byte[] command = in.readNBytes("zINSTREAM\0".length());
            assertThat(new String(command, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            return content.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
