package qms.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chromium of this machine with one page, steered over its DevTools protocol. */
final class Browser implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final JsonMapper JSON = new JsonMapper();

    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private int questions;

    private Browser(Path profile, Process process) {
        this.profile = profile;
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(pageAddress(), new Answers())
                .join();
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    static Browser open() {
        try {
            Path profile = Files.createTempDirectory("qms-browser");
            Process process = new ProcessBuilder(
                            PROGRAM.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectErrorStream(true)
                    .redirectOutput(profile.resolve("output.log").toFile())
                    .start();
            return new Browser(profile, process);
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /** Shows a page in a window of this width. */
    void show(URI page, int width) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        ask("Page.navigate", Map.of("url", page.toString()));
        await("location.href == '" + page + "' && document.readyState == 'complete'");
    }

    void await(String condition) {
        Until.within(
                PATIENCE,
                () -> condition,
                () -> evaluate("Boolean(" + condition + ")").asBoolean());
    }

    /** The value of a script, also of one that promises it. */
    JsonNode evaluate(String script) {
        JsonNode result =
                ask("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(result.path("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        Folders.delete(profile);
    }

    private JsonNode ask(String method, Map<String, Object> parameters) {
        int id = ++questions;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private URI pageAddress() {
        Path told = profile.resolve("DevToolsActivePort");
        Until.within(
                PATIENCE,
                () -> "the browser tells its port; it said:\n" + Project.read(profile.resolve("output.log")),
                () -> Files.exists(told) && Project.read(told).lines().count() > 1);
        String port = Project.read(told).lines().findFirst().orElseThrow();
        JsonNode pages = Client.nobody(URI.create("http://127.0.0.1:" + port))
                .get("/json/list")
                .expect(200)
                .json();
        return List.copyOf(pages.values()).stream()
                .filter(page -> page.path("type").asString().equals("page"))
                .map(page -> URI.create(page.path("webSocketDebuggerUrl").asString()))
                .findFirst()
                .orElseThrow();
    }

    /** Hands every answer to whoever asked; what the browser tells by itself is passed over. */
    private final class Answers implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                CompletableFuture<JsonNode> waiting =
                        asked.remove(message.path("id").asInt(0));
                if (waiting != null) {
                    waiting.complete(message.path("result"));
                }
            }
            from.request(1);
            return null;
        }
    }
}
