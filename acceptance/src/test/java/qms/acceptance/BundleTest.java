package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A lex Sarah case taken out through the gateway is checked by whoever has a JDK and nothing else. */
@ExtendWith(Products.class)
class BundleTest {

    /** What is signed, hashed, proved or only read: in each of them one byte is turned. */
    private static final List<String> KINDS = List.of(
            "events.jsonl",
            "documents/001.txt",
            "chronology.txt",
            "manifest.json",
            "proofs.json",
            "checkpoint.txt",
            "manifest.sig");

    private final Product product;
    private final Client officer;

    @TempDir
    Path empty;

    BundleTest(@Holding(Holding.What.DEMO) Product product) {
        this.product = product;
        this.officer = product.as("lexsarah");
    }

    @Test
    void a_bundle_holds_where_there_is_nothing_but_java_and_one_turned_byte_is_found() throws Exception {
        String made = reported();
        Map<String, byte[]> files = unpacked(taken(officer, made, Map.of("audience", "IVO")));
        Checked whole = checked(files);
        assertThat(whole.exit()).as(whole.said()).isZero();
        assertThat(whole.said())
                .contains(
                        "RESULTAT: paketet håller.",
                        officer.get("/api/bundle-key").text("fingerprint"));
        for (String kind : KINDS) {
            Map<String, byte[]> turned = new LinkedHashMap<>(files);
            byte[] content = files.get(kind).clone();
            content[content.length / 2] ^= 1;
            turned.put(kind, content);
            Checked found = checked(turned);
            assertThat(found.exit()).as(kind + ": " + found.said()).isEqualTo(1);
            assertThat(found.said().lines().filter(line -> line.startsWith("FEL")))
                    .as(kind)
                    .anyMatch(line -> line.contains(kind));
        }
    }

    @Test
    void the_proofs_lead_to_what_the_ledger_has_signed_and_to_a_head_that_was_known_before() throws Exception {
        JsonNode before = product.as("revisor")
                .get("/api/ledger/checkpoints/latest")
                .expect(200)
                .json();
        String made = reported();
        long known = before.path("size").asLong();
        Map<String, byte[]> files = unpacked(taken(officer, made, Map.of("audience", "INTERNAL", "from", known)));
        Checked grown = checked(
                files,
                "--head",
                known + ":" + before.path("root").asString(),
                "--key",
                officer.get("/api/bundle-key").text("publicKey"));
        assertThat(grown.exit()).as(grown.said()).isZero();
        assertThat(grown.said()).contains("HÅLLER proofs.json visar att loggen bara har vuxit");
        assertThat(new String(files.get("checkpoint.txt"), StandardCharsets.UTF_8))
                .startsWith(officer.get("/api/ledger/key").text("origin") + "\n");
    }

    @Test
    void ivo_auditors_and_the_board_itself_are_shown_different_things_and_nobody_else_anything() throws Exception {
        String made = reported();
        String etag = officer.get(made).etag();
        String internal = read(taken(officer, made, Map.of("audience", "INTERNAL")), "case.json");
        String ivo = read(taken(officer, made, Map.of("audience", "IVO")), "case.json");
        String audit = read(taken(product.as("revisor"), made, Map.of("audience", "AUDITOR")), "case.json");
        assertThat(internal).contains("Testmedarbetare Paket", "Testperson i rum 7");
        assertThat(ivo).contains("Testperson i rum 7").doesNotContain("Testmedarbetare Paket");
        assertThat(audit).doesNotContain("Testperson i rum 7", "Testmedarbetare Paket");
        product.as("revisor")
                .act(made + "/bundles", etag, Map.of("audience", "IVO"))
                .expect(403);
        product.as("medarbetare")
                .act(made + "/bundles", etag, Map.of("audience", "IVO"))
                .expect(403);
        product.as("enhetschef")
                .act(made + "/bundles", etag, Map.of("audience", "IVO"))
                .expect(403);
        product.nobody().act(made + "/bundles", etag, Map.of("audience", "IVO")).expect(401);
    }

    /** Reported, with somebody affected, received, corrected, and with a file. */
    private String reported() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("unit", "aldre-funk");
        report.put("lawArea", "SOL");
        report.put("occurredOn", "2024-02-17");
        report.put("reportedAt", "2024-02-18T07:40:00+01:00");
        report.put("reporter", Map.of("name", "Testmedarbetare Paket", "role", "EMPLOYEE"));
        report.put("category", "PROVISION");
        report.put("description", "Nattbesöket uteblev.");
        report.put("affected", List.of(Map.of("description", "Testperson i rum 7")));
        String made = officer.post("/api/lex-sarah-cases", report).expect(201).location();
        act(made, "receipt", Map.of("protection", "Larmet byttes samma natt."));
        act(made, "corrections", Map.of("reason", "Fel dag i rapporten.", "occurredOn", "2024-02-16"));
        officer.send(
                        request -> request.POST(BodyPublishers.ofString("Anteckning från natten.")),
                        made + "/documents",
                        "Content-Type",
                        "application/octet-stream",
                        "Content-Disposition",
                        "attachment; filename=\"anteckning.txt\"",
                        "If-Match",
                        officer.get(made).etag())
                .expect(200);
        return made;
    }

    private void act(String made, String act, Map<String, Object> body) {
        officer.act(made + "/" + act, officer.get(made).etag(), body).expect(200);
    }

    private byte[] taken(Client who, String made, Map<String, Object> wanted) {
        return who.bytes(made + "/bundles", officer.get(made).etag(), wanted);
    }

    private record Checked(int exit, String said) {}

    private Checked checked(Map<String, byte[]> files, String... more) throws IOException, InterruptedException {
        Files.write(empty.resolve("Verify.java"), files.get("Verify.java"));
        Files.write(empty.resolve("paket.zip"), packed(files));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "Verify.java",
                "paket.zip"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .directory(empty.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Checked(process.waitFor(), said);
    }

    private static String read(byte[] bundle, String file) throws IOException {
        return new String(unpacked(bundle).get(file), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unpacked(byte[] bundle) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** As a bundle is packed: stored, all of one day. */
    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                CRC32 checksum = new CRC32();
                checksum.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 2, 0, 0));
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
