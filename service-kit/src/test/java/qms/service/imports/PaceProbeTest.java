package qms.service.imports;
import static qms.service.imports.ImportFixture.complaint;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
class PaceProbeTest {
    @TempDir Path folder;
    String[] file(String p, int n) {
        return IntStream.range(0, n).mapToObj(i -> complaint(p + i, "\"closedOn\": \"2024-03-01\"", "\"corrections\": [{\"reason\": \"fel\"}]")).toArray(String[]::new);
    }
    @Test void pace() {
        try (ImportFixture given = new ImportFixture(folder)) {
            for (int n : new int[] {244, 244, 10000}) {
                long t = System.nanoTime();
                var r = given.complaints(file("a" + n + t, n));
                long t1 = System.nanoTime();
                System.err.println("PACE " + n + " lines " + (t1 - t) / 1_000_000 + " ms " + r.imported());
                var f = file("b", n);
                given.complaints(f);
                t1 = System.nanoTime();
                r = given.complaints(f);
                System.err.println("PACE again " + n + " lines " + (System.nanoTime() - t1) / 1_000_000 + " ms " + r.unchanged());
            }
            String[] many = new String[1];
            many[0] = complaint("M", "\"corrections\": [" + String.join(",", java.util.Collections.nCopies(15000, "{\"reason\":\"x\"}")) + "]");
            long t = System.nanoTime();
            var r = given.complaints(many);
            System.err.println("PACE 15000 corrections " + (System.nanoTime() - t) / 1_000_000 + " ms " + r);
            t = System.nanoTime();
            r = given.complaints(many);
            System.err.println("PACE 15000 corrections again " + (System.nanoTime() - t) / 1_000_000 + " ms " + r);
        }
    }
}
