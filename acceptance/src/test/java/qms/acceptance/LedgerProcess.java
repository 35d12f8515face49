package qms.acceptance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The keeper of the ledger as a process of its own, so that it does not share a fate with product or test. */
final class LedgerProcess implements AutoCloseable {
    private final Process process;
    private final Path log;

    private LedgerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static LedgerProcess start(URI base, String unit, Path book) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path log = book.resolve("output.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        Ledger.class.getName(),
                        base.toString(),
                        unit,
                        book.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new LedgerProcess(process, log);
    }

    /** Asks it to bring what is under way to an end, and waits for that. */
    void finish() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError("the ledger did not come to an end: " + Project.read(log));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
