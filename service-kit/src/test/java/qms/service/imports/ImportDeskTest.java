package qms.service.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qms.service.imports.ImportFixture.complaint;
import static qms.service.imports.ImportFixture.unit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.events.QmsEvent;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.UnitRenamed;
import qms.service.store.Meta;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

class ImportDeskTest {

    @TempDir
    Path folder;

    private ImportFixture given;

    @BeforeEach
    void open() {
        given = new ImportFixture(folder);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private static void tells(ImportResult result, int imported, int extended, int unchanged, int rejected) {
        assertThat(result)
                .extracting(
                        ImportResult::read,
                        ImportResult::imported,
                        ImportResult::extended,
                        ImportResult::unchanged,
                        ImportResult::rejected)
                .as(result.problems().toString())
                .containsExactly(imported + extended + unchanged + rejected, imported, extended, unchanged, rejected);
    }

    private static List<String> problems(ImportResult result) {
        return result.problems().stream()
                .map(problem ->
                        problem.line() + " " + problem.externalId() + " " + problem.field() + " " + problem.code())
                .toList();
    }

    private void byHand(String type, String stream, long sequence, QmsEvent event) {
        given.log.append(
                List.of(new GenericDomainEventMessage<>(type, stream, sequence, event, Map.of(Meta.VIA, "API"))));
    }

    @Nested
    class A_line {

        @Test
        void becomes_one_event_per_thing_that_happened_and_names_its_source() {
            tells(
                    given.complaints(complaint(
                            "K-1", "\"corrections\": [{\"reason\": \"fel\"}]", "\"closedOn\": \"2024-03-01\"")),
                    1,
                    0,
                    0,
                    0);

            assertThat(given.eventsOf("K-1"))
                    .containsExactly("ComplaintRegistered", "ComplaintCorrected", "ComplaintClosed");
            assertThat(given.stream(given.complaints.streamOf("K-1"))).allSatisfy(event -> {
                assertThat(event.getTimestamp()).isEqualTo(ImportFixture.CLOCK.instant());
                assertThat(event.getType()).isEqualTo("Complaint");
                assertThat(event.getMetaData())
                        .containsEntry(Meta.VIA, "IMPORT")
                        .containsEntry(Meta.IMPORT_SOURCE, "Treserva")
                        .containsEntry(Meta.IMPORT_ID, "K-1")
                        .containsEntry(Meta.ACTOR, "018d5c3a-0000-7000-8000-00000000abcd")
                        .containsEntry(Meta.ROLE, "QUALITY_COORDINATOR");
                assertThat((String) event.getMetaData().get(Meta.IMPORT_ITEM)).matches("complaints:[A-Za-z0-9_-]{24}");
            });
        }

        @Test
        void is_unchanged_when_it_comes_again_in_other_words_for_the_same() {
            given.complaints(complaint("K-1"));

            tells(given.complaints(complaint("K-1")), 0, 0, 1, 0);
            tells(
                    given.complaints(
                            "\n",
                            " { \"description\":\"Missat besök hos Astrid Lind, K-1\", \"closedOn\":null,"
                                    + "\"corrections\":[], \"externalId\":\"K-1\" }\r"),
                    0,
                    0,
                    1,
                    0);

            assertThat(given.eventsOf("K-1")).hasSize(1);
        }

        @Test
        void is_extended_by_what_has_been_added_and_by_nothing_else() {
            given.complaints(complaint("K-1", "\"corrections\": [{\"reason\": \"fel enhet\"}]"));

            tells(
                    given.complaints(complaint(
                            "K-1",
                            "\"corrections\": [{\"reason\": \"fel enhet\"}, {\"reason\": \"fel enhet\"}]",
                            "\"closedOn\": \"2024-03-01\"")),
                    0,
                    1,
                    0,
                    0);

            assertThat(given.eventsOf("K-1"))
                    .containsExactly(
                            "ComplaintRegistered", "ComplaintCorrected", "ComplaintCorrected", "ComplaintClosed");
        }

        @Test
        void conflicts_when_something_stored_is_different_or_gone() {
            given.complaints(
                    complaint("K-1", "\"corrections\": [{\"reason\": \"fel\"}]", "\"closedOn\": \"2024-03-01\""));

            for (String other : List.of(
                    complaint("K-1"),
                    complaint("K-1", "\"corrections\": [{\"reason\": \"fel\"}]"),
                    complaint("K-1", "\"corrections\": [{\"reason\": \"fel\"}]", "\"closedOn\": \"2024-03-02\""),
                    complaint("K-1", "\"corrections\": [{\"reason\": \"rätt\"}]", "\"closedOn\": \"2024-03-01\""),
                    complaint("K-1").replace("Missat", "Inget"))) {
                ImportResult result = given.complaints(other);
                tells(result, 0, 0, 0, 1);
                assertThat(problems(result)).containsExactly("1 K-1 externalId CONFLICT");
            }
            assertThat(given.eventsOf("K-1")).hasSize(3);
        }

        @Test
        void conflicts_with_a_closing_done_here_by_hand() {
            given.complaints(complaint("K-1"));
            String stream = given.complaints.streamOf("K-1");
            byHand(
                    "Complaint",
                    stream,
                    1,
                    new ComplaintClosed(
                            ComplaintId.of(stream),
                            "r-x",
                            LocalDate.parse("2024-03-05"),
                            ImportFixture.CLOCK.instant()));

            tells(given.complaints(complaint("K-1")), 0, 0, 1, 0);
            tells(given.complaints(complaint("K-1", "\"closedOn\": \"2024-03-01\"")), 0, 0, 0, 1);
            tells(given.complaints(complaint("K-1", "\"corrections\": [{\"reason\": \"fel\"}]")), 0, 1, 0, 0);
        }

        @Test
        void conflicts_with_something_that_was_made_here_by_hand() {
            String stream = given.complaints.streamOf("K-1");
            byHand(
                    "Complaint",
                    stream,
                    0,
                    new ComplaintClosed(
                            ComplaintId.of(stream),
                            "r-x",
                            LocalDate.parse("2024-03-05"),
                            ImportFixture.CLOCK.instant()));

            assertThat(problems(given.complaints(complaint("K-1")))).containsExactly("1 K-1 externalId CONFLICT");
        }

        @Test
        void that_stands_twice_in_a_file_is_taken_in_order() {
            ImportResult result = given.complaints(
                    complaint("K-1"),
                    complaint("K-1"),
                    complaint("K-1", "\"closedOn\": \"2024-03-01\""),
                    complaint("K-1").replace("Missat", "Inget"));

            tells(result, 1, 1, 1, 1);
            assertThat(problems(result)).containsExactly("4 K-1 externalId CONFLICT");
        }

        @Test
        void of_a_case_whose_key_is_destroyed_takes_no_more_text() {
            given.complaints(complaint("K-1"));
            given.vault.destroy(given.complaints.streamOf("K-1"));

            tells(given.complaints(complaint("K-1")), 0, 0, 1, 0);
            tells(given.complaints(complaint("K-1", "\"corrections\": [{\"reason\": \"fel\"}]")), 0, 0, 0, 1);
            assertThat(given.eventsOf("K-1")).hasSize(1);
        }
    }

    @Nested
    class A_reference {

        @Test
        void may_be_to_a_later_line() {
            tells(given.complaints(complaint("K-1", "\"duplicateOf\": \"K-2\""), complaint("K-2")), 2, 0, 0, 0);
        }

        @Test
        void may_be_to_what_was_imported_before() {
            given.complaints(complaint("K-2"));
            tells(given.complaints(complaint("K-1", "\"duplicateOf\": \"K-2\"")), 1, 0, 0, 0);
        }

        @Test
        void to_nothing_is_refused() {
            assertThat(problems(given.complaints(complaint("K-1", "\"duplicateOf\": \"K-2\""))))
                    .containsExactly("1 K-1 duplicateOf UNKNOWN_REFERENCE");
        }

        @Test
        void to_a_rejected_line_takes_the_whole_chain_with_it() {
            ImportResult result = given.complaints(
                    complaint("K-1", "\"duplicateOf\": \"K-2\""),
                    complaint("K-2", "\"duplicateOf\": \"K-3\""),
                    complaint("K-3", "\"duplicateOf\": \"K-4\""),
                    complaint("K-5"));

            tells(result, 1, 0, 0, 3);
            assertThat(problems(result))
                    .containsExactly(
                            "1 K-1 duplicateOf UNKNOWN_REFERENCE",
                            "2 K-2 duplicateOf UNKNOWN_REFERENCE",
                            "3 K-3 duplicateOf UNKNOWN_REFERENCE");
        }

        @Test
        void to_a_line_of_which_one_of_two_is_right_holds() {
            tells(
                    given.complaints(
                            complaint("K-1", "\"duplicateOf\": \"K-2\""),
                            complaint("K-2", "\"closedOn\": 7"),
                            complaint("K-2")),
                    2,
                    0,
                    0,
                    1);
        }
    }

    @Nested
    class Hostile_input {

        @Test
        void is_refused_line_by_line_and_the_rest_goes_on() {
            ImportResult result = given.complaints(
                    "{\"externalId\": \"BAD\", ",
                    "",
                    "[1, 2]",
                    "{\"description\": \"utan id\"}",
                    complaint("x".repeat(201)),
                    complaint("7").replace("\"7\"", "7"),
                    complaint("NUL\\u0000"),
                    complaint("\\ud800"),
                    complaint("K-1") + " {}",
                    "[".repeat(10_000),
                    complaint("19121212-1212"),
                    "   \t ",
                    complaint("K-1"));

            tells(result, 1, 0, 0, 10);
            assertThat(problems(result))
                    .containsExactly(
                            "1 null null MALFORMED",
                            "3 null null MALFORMED",
                            "4 null externalId MISSING",
                            "5 null externalId TOO_LONG",
                            "6 null externalId MALFORMED",
                            "7 null externalId MALFORMED",
                            "7 null description MALFORMED",
                            "8 null externalId MALFORMED",
                            "8 null description MALFORMED",
                            "9 null null MALFORMED",
                            "10 null null MALFORMED",
                            "11 null externalId MALFORMED");
        }

        @Test
        void that_is_two_megabytes_long_is_skipped_to_its_end() {
            ImportResult result = given.complaints(
                    complaint("K-1"),
                    complaint("K-2", "\"x\": \"" + "y".repeat(2_000_000) + "\""),
                    complaint("K-3"),
                    complaint("K-4", "\"x\": \"" + "y".repeat(200_000) + "\""));

            tells(result, 3, 0, 0, 1);
            assertThat(problems(result)).containsExactly("2 null null TOO_LONG");
        }

        @Test
        void that_never_ends_is_refused_as_a_whole() {
            var whiteSpace = new java.io.InputStream() {
                @Override
                public int read() {
                    return ' ';
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    java.util.Arrays.fill(into, from, from + length, (byte) ' ');
                    return length;
                }
            };
            assertThatThrownBy(() -> given.desk.importLines(given.complaints, whiteSpace, ImportFixture.SOURCE, false))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.type().status()).isEqualTo(413));
        }
    }

    @Nested
    class A_dry_run {

        @Test
        void answers_as_the_import_would_and_stores_nothing() throws IOException {
            given.complaints(complaint("K-0"));
            String[] file = {
                complaint("K-0", "\"closedOn\": \"2024-03-01\""),
                complaint("K-1"),
                complaint("K-1"),
                complaint("K-1", "\"duplicateOf\": \"K-9\"")
            };

            ImportResult tried = given.load(given.complaints, true, file);

            tells(tried, 1, 1, 1, 1);
            assertThat(given.log.head()).isEqualTo(1);
            assertThat(given.vault.keyFor(given.complaints.streamOf("K-1"))).isEmpty();
            assertThat(given.complaints(file)).isEqualTo(tried);
        }
    }

    @Nested
    class One_stream_for_all {

        @Test
        void is_checked_between_lines_until_the_rest_stands() {
            ImportResult result = given.units(
                    unit("b", "a"),
                    unit("a", "top"),
                    unit("c", "d"),
                    unit("d", "c"),
                    unit("e", "c"),
                    unit("f", "nowhere"));

            assertThat(problems(result))
                    .containsExactly(
                            "3 c parent UNKNOWN_UNIT",
                            "4 d parent CYCLE",
                            "5 e parent UNKNOWN_UNIT",
                            "6 f parent UNKNOWN_UNIT");
            tells(result, 2, 0, 0, 4);
            tells(given.units(unit("b", "a"), unit("a", "top"), unit("g", "b")), 1, 0, 2, 0);
            assertThat(problems(given.units(unit("b", "top")))).containsExactly("1 b externalId CONFLICT");
        }

        @Test
        void takes_thousands_of_lines() {
            String[] lines =
                    IntStream.range(0, 2000).mapToObj(i -> unit("u" + i, "top")).toArray(String[]::new);
            tells(given.units(lines), 2000, 0, 0, 0);
            tells(given.units(lines), 0, 0, 2000, 0);
            assertThat(given.log.head()).isEqualTo(4000);
        }

        @Test
        void is_checked_again_when_somebody_else_has_written_meanwhile() {
            List<Integer> checks = new ArrayList<>();
            given.units.whileChecking = () -> {
                checks.add(1);
                if (checks.size() == 1) {
                    byHand(
                            "Organisation",
                            OrganisationEvent.STREAM,
                            0,
                            new UnitRenamed(
                                    "x", "Björken", LocalDate.parse("2024-01-01"), ImportFixture.CLOCK.instant()));
                }
            };

            tells(given.units(unit("a", "top")), 1, 0, 0, 0);

            assertThat(checks).hasSize(2);
            assertThat(given.stream(OrganisationEvent.STREAM)).hasSize(3);
        }
    }

    @Test
    void a_file_sent_by_several_at_once_is_stored_once() throws Exception {
        String[] file = IntStream.range(0, 300)
                .mapToObj(i -> complaint("K-" + i, "\"closedOn\": \"2024-03-01\""))
                .toArray(String[]::new);
        CyclicBarrier start = new CyclicBarrier(4);
        Callable<ImportResult> sending = () -> {
            start.await();
            return given.complaints(file);
        };
        int imported = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<ImportResult> sent : threads.invokeAll(List.of(sending, sending, sending, sending))) {
                assertThat(sent.get().problems()).isEmpty();
                imported += sent.get().imported();
            }
        }
        assertThat(imported).isEqualTo(300);
        assertThat(given.log.head()).isEqualTo(600);
    }

    @Test
    void words_about_persons_stand_in_no_file() throws IOException {
        given.complaints(complaint("K-1", "\"corrections\": [{\"reason\": \"Astrid Lind bor på Linden\"}]"));

        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .doesNotContain("Astrid", "Linden");
            }
        }
        var registered = (ComplaintRegistered)
                given.stream(given.complaints.streamOf("K-1")).getFirst().getPayload();
        assertThat(new qms.service.privacy.Sealer(given.vault).open(registered.description(), "description"))
                .isEqualTo("Missat besök hos Astrid Lind, K-1");
        assertThat(problems(given.complaints(complaint("K-1")))).hasSize(1);
    }

    @Test
    void the_same_piece_in_two_cases_is_not_seen_to_be_the_same() {
        given.complaints(
                complaint("K-1", "\"closedOn\": \"2024-03-01\""), complaint("K-2", "\"closedOn\": \"2024-03-01\""));

        assertThat(List.of("K-1", "K-2"))
                .extracting(id -> given.stream(given.complaints.streamOf(id))
                        .getLast()
                        .getMetaData()
                        .get(Meta.IMPORT_ITEM))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_empty_file_is_an_empty_answer() {
        tells(given.complaints(""), 0, 0, 0, 0);
        assertThat(FieldCode.values()).as("the codes of the contract").hasSize(11);
    }
}
