package qms.deviations.disposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.events.CaseRef;
import qms.events.disposals.DisposalDecided;
import qms.events.disposals.DisposalId;
import qms.events.disposals.DisposalProposed;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.privacy.Sealer;
import qms.service.workers.Workers;
import qms.web.Ids;
import tools.jackson.databind.JsonNode;

/** Two hundred persons who have complained, half of whom are disposed of: what stands on the disk before, and what after. */
class DisposalOfManyTest {

    private static final int ALL = 200;

    private final ServiceUnderTest service = TheService.running();
    private final Clock clock = service.context().getBean(Clock.class);
    private final Path log = path("qms.store.path");
    private final Path vault = path("qms.vault.path");

    @Test
    void no_word_stands_on_the_disk_and_no_key_of_those_who_are_gone_while_every_figure_stays() throws Exception {
        String run = Ids.random(clock);
        List<String> cases =
                IntStream.range(0, ALL).mapToObj(n -> complaint(run, n)).toList();
        // Stands in every word that is sealed here, and nowhere else.
        List<String> markers = List.of(marker(run));
        await().atMost(Duration.ofSeconds(30)).until(() -> listed().containsAll(cases));
        int before = listed().size();
        List<String> gone = cases.subList(0, ALL / 2);
        List<byte[]> keys = keys(gone);
        assertThat(keys).hasSize(gone.size());
        assertThat(found(keys)).isNotEmpty();
        assertThat(foundAnyhow(markers)).isEmpty();

        List<String> disposals = gone.stream().map(this::decided).toList();
        Workers workers = service.context().getBean(Workers.class);
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            workers.roundOfAll();
            return disposals.stream().allMatch(id -> status(id).equals("CARRIED_OUT"));
        });

        assertThat(found(keys)).isEmpty();
        assertThat(foundAnyhow(markers)).isEmpty();
        for (int n = 0; n < ALL; n++) {
            String expected = n < ALL / 2 ? Sealer.DESTROYED : name(run, n);
            assertThat(complaint(cases.get(n)).at("/complainant/name")).isEqualTo(expected);
        }
        assertThat(listed()).hasSize(before);
    }

    /** The others' too: what one of them has sent a moment ago may not be among them yet, but what is sent here is sent last. */
    private List<String> listed() {
        List<String> ids = new ArrayList<>();
        for (int page = 0; ; page++) {
            JsonNode items = service.coordinator()
                    .get("/api/complaints?size=200&sort=registeredAt&unit=granen&page=" + page)
                    .body()
                    .path("items");
            if (items.isEmpty()) {
                return ids;
            }
            items.forEach(item -> ids.add(item.path("id").asString()));
        }
    }

    private static String marker(String run) {
        return run.substring(24);
    }

    private static String name(String run, int n) {
        return "Testperson " + marker(run) + " nummer " + n + " Åström";
    }

    private static String contact(String run, int n) {
        return "p" + n + "." + marker(run) + "@example.invalid";
    }

    private static String words(String run, int n) {
        return "Besök nummer " + n + " av " + marker(run) + " uteblev.";
    }

    private String complaint(String run, int n) {
        Answer made = service.coordinator()
                .post("/api/complaints", """
                {'unit':'granen','kind':'COMPLAINT','channel':'PHONE','receivedAt':'%s',
                 'source':'RELATIVE','categories':['TREATMENT'],'description':'%s',
                 'complainant':{'name':'%s','contact':'%s'},'feedbackWanted':true}""".formatted(clock.instant(), words(run, n), name(run, n), contact(run, n)));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.at("/id");
    }

    private Answer complaint(String id) {
        Caller coordinator = service.coordinator();
        return coordinator.get("/api/complaints/" + id);
    }

    private String decided(String complaint) {
        String id = Ids.random(clock);
        Instant now = clock.instant();
        CaseRef ref = new CaseRef("COMPLAINT", complaint);
        service.happened(
                id,
                new DisposalProposed(
                        DisposalId.of(id),
                        "granen",
                        ref,
                        List.of(),
                        "RETENTION_PLAN",
                        "4.2",
                        null,
                        null,
                        "Beslutat.",
                        "Över.",
                        "p",
                        now));
        service.happened(
                id,
                new DisposalDecided(
                        DisposalId.of(id),
                        "granen",
                        ref,
                        List.of(),
                        "§ 41",
                        "BOARD_MEMBER",
                        LocalDate.of(2026, 3, 10),
                        now));
        return id;
    }

    private String status(String disposal) {
        return service.coordinator().get("/api/disposals/" + disposal).at("/status");
    }

    private Path path(String property) {
        return Path.of(service.context().getEnvironment().getRequiredProperty(property));
    }

    private List<byte[]> keys(List<String> refs) throws SQLException {
        List<byte[]> keys = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + vault);
                var select = connection.prepareStatement("SELECT wrapped FROM keys WHERE ref = ?")) {
            for (String ref : refs) {
                select.setString(1, ref);
                try (var rows = select.executeQuery()) {
                    if (rows.next()) {
                        keys.add(rows.getBytes(1));
                    }
                }
            }
        }
        return keys;
    }

    private List<String> foundAnyhow(List<String> words) throws IOException {
        return found(words.stream()
                .flatMap(word -> written(word).stream())
                .map(each -> each.getBytes(StandardCharsets.ISO_8859_1))
                .toList());
    }

    /** In the encodings in which words may end up in a file; three times in Base64, by where in the text they stand. */
    private static List<String> written(String word) {
        List<String> ways = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            ways.add(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1));
        }
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        ways.add(HexFormat.of().formatHex(utf8));
        ways.add(HexFormat.of().withUpperCase().formatHex(utf8));
        for (int at = 0; at < 3; at++) {
            byte[] shifted = new byte[at + utf8.length];
            System.arraycopy(utf8, 0, shifted, at, utf8.length);
            String whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            ways.add(whole.substring(at == 0 ? 0 : at + 1, whole.length() - 1));
        }
        return ways;
    }

    private List<String> found(List<byte[]> needles) throws IOException {
        StringBuilder hay = new StringBuilder();
        for (Path place : List.of(log, vault)) {
            try (var files = Files.walk(place.toAbsolutePath().getParent())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    hay.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        String all = hay.toString();
        return needles.stream()
                .map(needle -> new String(needle, StandardCharsets.ISO_8859_1))
                .filter(all::contains)
                .toList();
    }
}
