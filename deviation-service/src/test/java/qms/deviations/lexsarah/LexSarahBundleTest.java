package qms.deviations.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.bundle.BundleProblem;
import qms.service.privacy.Sealer;
import qms.service.workers.Workers;
import qms.web.forms.Forms;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** A lex Sarah case is handed out whole, and whoever has it can check it without us. */
class LexSarahBundleTest {

    private static final String REPORT = """
            {'unit':'bjorken','lawArea':'SOL','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00',
             'reporter':{'name':'Karin Rapportör','role':'EMPLOYEE'},'category':'PROVISION',
             'description':'Nattbesöket uteblev.','affected':[{'description':'Rum 7'}]}""";
    private static final String IVO = "{'audience':'IVO'}";
    private static final String AUDITOR = "{'audience':'AUDITOR'}";
    private static final String INTERNAL = "{'audience':'INTERNAL'}";

    private static final Class<?> VERIFIER = compiled();

    private final ServiceUnderTest service = TheService.running();
    private final Caller officer = service.as("p-bundle-officer", Role.LEX_SARAH_OFFICER, "*");
    private final Caller auditor = service.as("p-bundle-auditor", Role.AUDITOR, "*");
    private final String it = told();

    @TempDir
    Path empty;

    @AfterEach
    void the_ledger_answers() {
        TheService.ledger().says(200);
    }

    /** Reported, received, assessed, investigated by somebody, and with a file in two versions. */
    private String told() {
        String made = service.as("p-bundle-reporter", Role.EMPLOYEE, "bjorken")
                .post("/api/lex-sarah-cases", REPORT)
                .location();
        act(made, "receipt", "{'protection':'Larmet byttes samma natt.'}");
        act(made, "initial-assessment", "{'motivation':'Allvarligt.'}");
        act(made, "investigator", "{'person':'p-bundle-investigator'}");
        for (String version : List.of("Första utkastet", "Andra utkastet")) {
            Answer added = officer.seen(officer.get(made).etag())
                    .upload(made + "/documents", "utredning.txt", version.getBytes(StandardCharsets.UTF_8));
            assertThat(added.status()).as(added.body().toString()).isEqualTo(200);
        }
        return made;
    }

    private void act(String made, String act, String body) {
        Answer answer = officer.seen(officer.get(made).etag()).post(made + "/" + act, body);
        assertThat(answer.status()).as(act + " " + answer.body()).isEqualTo(200);
    }

    @Test
    void a_bundle_is_checked_by_its_own_program_in_an_empty_folder() throws Exception {
        byte[] bundle = taken(officer, IVO);
        String said = verifiedElsewhere(bundle);
        assertThat(said)
                .contains(
                        "RESULTAT: paketet håller.",
                        "HÅLLER manifest.sig",
                        "HÅLLER manifest.json",
                        "HÅLLER checkpoint.txt",
                        "HÅLLER events.jsonl")
                .contains("VISAR INTE vems nyckeln är. Jämför fingeravtrycket "
                        + service.stranger().get("/api/bundle-key").at("/fingerprint"))
                .doesNotContain("FEL", "Exception");
        String key = service.stranger().get("/api/bundle-key").at("/publicKey");
        assertThat(verified(bundle, 0, "--key", key)).contains("HÅLLER nyckeln är den som du angav");
        assertThat(verified(bundle, 1, "--key", "A" + key.substring(1))).contains("FEL    nyckeln");
        JsonNode log = json(bundle, "manifest.json").path("log");
        String head = log.path("size").asLong() + ":" + log.path("root").asString();
        assertThat(verified(bundle, 0, "--head", head)).contains("bara har vuxit");
        assertThat(verified(bundle, 1, "--head", "1:" + log.path("root").asString()))
                .contains("proofs.json");
    }

    @ParameterizedTest
    @CsvSource({
        "case.json, case.json",
        "history.json, history.json",
        "chronology.txt, chronology.txt",
        "chronology.pdf, chronology.pdf",
        "documents.json, documents.json",
        "documents/001.txt, documents/001.txt",
        "masks.json, masks.json",
        "events.jsonl, events.jsonl",
        "proofs.json, proofs.json",
        "checkpoint.txt, checkpoint.txt",
        "README.txt, README.txt",
        "manifest.json, manifest.json",
        "manifest.sig, manifest.sig"
    })
    void one_changed_byte_is_found_and_its_file_is_named(String file, String named) throws Exception {
        Map<String, byte[]> files = unpacked(taken(officer, IVO));
        byte[] content = files.get(file);
        content[content.length / 2] ^= 1;
        assertThat(verified(packed(files), 1).lines().filter(line -> line.startsWith("FEL")))
                .anyMatch(line -> line.contains(named));
    }

    @Test
    void what_is_taken_out_or_put_in_is_found() throws Exception {
        Map<String, byte[]> files = unpacked(taken(officer, IVO));
        files.put("extra.txt", new byte[] {1});
        files.remove("masks.json");
        assertThat(verified(packed(files), 1))
                .contains("FEL    masks.json saknas", "FEL    extra.txt står inte i manifest.json");
    }

    /** Whoever can sign anew can still not make an event that the log has not. */
    @Test
    void an_event_that_is_changed_or_left_out_is_named() throws Exception {
        Map<String, byte[]> files = unpacked(taken(officer, IVO));
        List<String> events = text(files, "events.jsonl").lines().toList();
        String second = events.get(1);
        files.put(
                "events.jsonl",
                bytes(String.join("\n", events).replace(second, second.replace("EMPLOYEE", "EMPLOYED"))));
        long number = Forms.parse(second).path("number").asLong();
        assertThat(verified(packed(files), 1))
                .contains("FEL    events.jsonl, händelse " + number + " (lexsarah.person-affected)");
        files.put("events.jsonl", bytes(String.join("\n", events.subList(1, events.size()))));
        assertThat(verified(packed(files), 1)).contains("händelser före den fattas");
    }

    @Test
    void the_bundle_holds_the_events_as_stored_and_every_version_of_a_document_with_its_day() throws Exception {
        Map<String, byte[]> files = unpacked(taken(officer, INTERNAL));
        List<JsonNode> events =
                text(files, "events.jsonl").lines().map(Forms::parse).toList();
        assertThat(events)
                .filteredOn(event -> event.path("part").asString().equals("CASE"))
                .extracting(event -> event.path("type").asString())
                .startsWith("lexsarah.reported")
                .endsWith("lexsarah.document-added", "lexsarah.document-added");
        JsonNode documents = Forms.parse(text(files, "documents.json"));
        assertThat(documents.valueStream().map(each -> each.path("version").asInt()))
                .containsExactly(1, 2);
        assertThat(documents.get(0).path("uploadedAt").asString()).startsWith("20");
        assertThat(documents.get(0).path("uploadedBy").asString()).isEqualTo("p-bundle-officer");
        assertThat(text(files, "documents/001.txt")).isEqualTo("Första utkastet");
        assertThat(text(files, "documents/002.txt")).isEqualTo("Andra utkastet");
        assertThat(text(files, "chronology.txt")).contains("Larmet byttes samma natt.");
        assertThat(new String(files.get("chronology.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(Forms.parse(text(files, "case.json")).at("/reporter/name").asString())
                .isEqualTo("Karin Rapportör");
    }

    /** IVO, the municipality's auditors and the board's own people are shown different things, each with its reason. */
    @Test
    void hard_case_38_what_is_masked_goes_by_who_it_is_for_and_each_mask_has_its_reason() throws Exception {
        Map<String, byte[]> internal = unpacked(taken(officer, INTERNAL));
        Map<String, byte[]> ivo = unpacked(taken(officer, IVO));
        Map<String, byte[]> audit = unpacked(taken(auditor, AUDITOR));
        assertThat(masked(internal)).isEmpty();
        assertThat(masked(ivo)).containsOnlyKeys("reporter.name", "reporter.person");
        assertThat(masked(audit))
                .containsOnlyKeys(
                        "reporter.name",
                        "reporter.person",
                        "affected[0].description",
                        "documents[0].name",
                        "documents[1].name")
                .allSatisfy((field, reason) -> assertThat(reason).isNotBlank());
        for (String file : List.of("case.json", "history.json", "chronology.txt")) {
            assertThat(text(internal, file)).as(file).contains("Karin Rapportör", "Rum 7");
            assertThat(text(ivo, file)).as(file).contains("Rum 7").doesNotContain("Karin Rapportör");
            assertThat(text(audit, file)).as(file).contains("[maskerat]").doesNotContain("Karin Rapportör", "Rum 7");
        }
        assertThat(audit).doesNotContainKey("documents/001.txt");
        assertThat(Forms.parse(text(audit, "masks.json")).path("leftOut")).hasSize(2);
        assertThat(ivo).containsKey("documents/001.txt");
        assertThat(Forms.parse(text(ivo, "masks.json")).at("/leftOut/0/what").asString())
                .isEqualTo("readings");
    }

    @Test
    void who_has_taken_a_bundle_is_on_record_with_what_it_was() throws Exception {
        byte[] bundle = taken(officer, IVO);
        String manifest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(unpacked(bundle).get("manifest.json")));
        Answer list = officer.getUntil(it + "/bundles", answer -> !answer.body().isEmpty());
        assertThat(list.at("/0/manifest")).isEqualTo(manifest);
        assertThat(list.at("/0/audience")).isEqualTo("IVO");
        assertThat(list.at("/0/person")).isEqualTo("p-bundle-officer");
        assertThat(officer.get(it + "/accesses").body().toString()).contains("\"BUNDLE\"");
    }

    @Test
    void the_same_request_is_the_same_bundle_and_is_recorded_once() throws Exception {
        Caller keyed = officer.with("Idempotency-Key", "bundle-" + it)
                .seen(officer.get(it).etag());
        byte[] first = keyed.postForBytes(it + "/bundles", INTERNAL).body();
        act(it, "affected-persons", "{'description':'Rum 8'}");
        HttpResponse<byte[]> again = keyed.postForBytes(it + "/bundles", INTERNAL);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first);
        taken(officer, IVO);
        assertThat(officer.getUntil(it + "/bundles", answer -> answer.body().size() > 1)
                        .body())
                .hasSize(2);
        assertThat(keyed.post(it + "/bundles", IVO).code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    /** A word that is gone is gone from what is handed out, which says why; what was handed out before is not handed out again without it. */
    @Test
    void what_has_been_disposed_of_says_so_and_a_bundle_from_before_cannot_be_made_again() throws Exception {
        Caller keyed = officer.with("Idempotency-Key", "gone-" + it)
                .seen(officer.get(it).etag());
        assertThat(keyed.postForBytes(it + "/bundles", INTERNAL).statusCode()).isEqualTo(200);
        String id = it.substring(it.lastIndexOf('/') + 1);
        Answer disposal = service.coordinator().post("/api/disposals", """
                {'ref':{'kind':'LEX_SARAH_CASE','id':'%s'},'texts':[{'number':0,'field':'description'}],
                 'ground':'WRONG_PERSON','plan':'16 kap. 1 §','reason':'Fel person.'}""".formatted(id));
        assertThat(disposal.status()).as(disposal.body().toString()).isEqualTo(201);
        Answer decided = service.as(Role.BOARD_MEMBER, ServiceUnderTest.BOARD)
                .seen(disposal.etag())
                .post(disposal.location() + "/decision", "{'decision':'Socialnämnden 2026-03-10, § 41'}");
        assertThat(decided.status()).as(decided.body().toString()).isEqualTo(200);
        Workers workers = service.context().getBean(Workers.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            workers.roundOfAll();
            return officer.get(it).at("/description").equals(Sealer.DESTROYED);
        });

        assertThat(keyed.post(it + "/bundles", INTERNAL).code()).isEqualTo(BundleProblem.BUNDLE_CHANGED.name());
        Map<String, byte[]> files = unpacked(taken(officer, INTERNAL));
        assertThat(text(files, "case.json")).contains(Sealer.DESTROYED).doesNotContain("uteblev");
        JsonNode gone = Forms.parse(text(files, "masks.json")).at("/disposed/0");
        assertThat(gone.path("field").asString()).isEqualTo("description");
        assertThat(gone.path("reason").asString()).contains("Gallrat", "§ 41", "fel person");
        assertThat(verified(packed(files), 0)).contains("RESULTAT: paketet håller.");
    }

    @Test
    void nobody_else_takes_a_case_out() {
        Caller manager = service.as("p-bundle-manager", Role.UNIT_MANAGER, "bjorken");
        assertThat(manager.seen(officer.get(it).etag())
                        .post(it + "/bundles", IVO)
                        .status())
                .isEqualTo(403);
        assertThat(auditor.seen(officer.get(it).etag())
                        .post(it + "/bundles", IVO)
                        .code())
                .isEqualTo("FORBIDDEN");
        Caller elsewhere = service.as("p-bundle-elsewhere", Role.LEX_SARAH_OFFICER, ServiceUnderTest.OTHER_UNIT);
        assertThat(elsewhere.seen("\"5\"").post(it + "/bundles", IVO).status()).isEqualTo(404);
        assertThat(officer.post(it + "/bundles", IVO).status()).isEqualTo(428);
        assertThat(officer.seen("\"0\"").post(it + "/bundles", IVO).status()).isEqualTo(412);
        assertThat(officer.seen(officer.get(it).etag())
                        .post(it + "/bundles", "{'audience':'PRESS'}")
                        .errors())
                .containsExactly("audience UNKNOWN_CODE");
    }

    @Test
    void without_proof_there_is_no_bundle_and_nothing_on_record() {
        Caller asking = officer.seen(officer.get(it).etag());
        TheService.ledger().says(500);
        Answer refused = asking.post(it + "/bundles", IVO);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo(BundleProblem.LEDGER_UNREACHABLE.name());
        assertThat(refused.header("Retry-After")).isEqualTo("2");
        assertThat(officer.get(it + "/bundles").body()).isEmpty();
    }

    /** Also where a zip says what nobody reads: the day of a file, its attributes, how it was packed. */
    @Test
    void one_turned_bit_anywhere_in_the_zip_is_found() throws Exception {
        byte[] bundle = taken(officer, IVO);
        assertThat(verified(bundle, 0)).contains("HÅLLER paketet har inte en byte utanför filerna som inte hör dit");
        int directory = bundle.length - 1200;
        for (int at = 0; at < bundle.length; at += at < 400 || at > directory ? 1 : bundle.length / 50) {
            byte[] turned = bundle.clone();
            turned[at] ^= 1;
            assertThat(verified(turned, 1)).as("byte " + at).contains("FEL");
        }
    }

    @Test
    void a_bundle_that_was_packed_anew_is_no_longer_the_one_that_was_taken() throws Exception {
        Map<String, byte[]> files = unpacked(taken(officer, IVO));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        assertThat(verified(out.toByteArray(), 1))
                .contains("FEL    paketet är ändrat eller packat om utanför filerna", "(1 fel)");
    }

    @Test
    void a_signature_is_written_in_one_way() throws Exception {
        Map<String, byte[]> files = unpacked(taken(officer, IVO));
        files.put("manifest.sig", text(files, "manifest.sig").strip().getBytes(StandardCharsets.UTF_8));
        assertThat(verified(packed(files), 1)).contains("FEL    manifest.sig är inte skriven som en signatur skrivs");
    }

    private byte[] taken(Caller who, String wanted) {
        HttpResponse<byte[]> answer = who.seen(officer.get(it).etag()).postForBytes(it + "/bundles", wanted);
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        return answer.body();
    }

    /** As somebody does who has a JDK and an empty folder. */
    private String verifiedElsewhere(byte[] bundle) throws Exception {
        Files.write(empty.resolve("Verify.java"), unpacked(bundle).get("Verify.java"));
        Files.write(empty.resolve("paket.zip"), bundle);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), "-Dstdout.encoding=UTF-8", "Verify.java", "paket.zip")
                .directory(empty.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private String verified(byte[] bundle, int exit, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(
                List.of(Files.write(empty.resolve("paket.zip"), bundle).toString()));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Object program = VERIFIER.getConstructor(PrintStream.class)
                .newInstance(new PrintStream(said, true, StandardCharsets.UTF_8));
        Object answer =
                VERIFIER.getMethod("run", String[].class).invoke(program, (Object) arguments.toArray(String[]::new));
        assertThat(answer).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(exit);
        return said.toString(StandardCharsets.UTF_8);
    }

    /** The program of the bundles, compiled for Java 17. */
    private static Class<?> compiled() {
        try (InputStream source = BundleProblem.class.getResourceAsStream("Verify.java")) {
            Path folder = Files.createTempDirectory(Path.of("target"), "verify");
            Path file = Files.write(
                    folder.resolve("Verify.java"),
                    Objects.requireNonNull(source).readAllBytes());
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", file.toString()))
                    .isZero();
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}).loadClass("Verify");
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> masked(Map<String, byte[]> files) {
        Map<String, String> reasons = new LinkedHashMap<>();
        Forms.parse(text(files, "masks.json"))
                .path("masked")
                .forEach(each -> reasons.put(
                        each.path("field").asString(), each.path("reason").asString()));
        return reasons;
    }

    private static JsonNode json(byte[] bundle, String file) throws IOException {
        return Forms.parse(text(unpacked(bundle), file));
    }

    private static String text(Map<String, byte[]> files, String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
