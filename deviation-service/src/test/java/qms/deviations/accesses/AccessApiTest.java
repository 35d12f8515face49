package qms.deviations.accesses;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.access.AccessView;
import qms.service.access.Accesses;
import qms.service.api.AboutPersons;
import qms.service.api.Investigated;
import qms.service.privacy.Sealer;
import qms.service.projection.Projection;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** That a case is read is on record, and who may ask about it. */
class AccessApiTest {

    private static final String COMPLAINT = """
            {'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00',
             'source':'RELATIVE','categories':['TREATMENT'],'description':'Brevet låg öppet.','feedbackWanted':false}""";

    private final ServiceUnderTest service = TheService.running();
    private final Caller coordinator = service.coordinator();
    private final Caller manager = service.as("p-access-manager", Role.UNIT_MANAGER, ServiceUnderTest.UNIT);
    private final Caller auditor = service.as("p-access-auditor", Role.AUDITOR, "*");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/complaints      | COMPLAINT      | {'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00','source':'RELATIVE','categories':['TREATMENT'],'description':'Brevet låg öppet.','feedbackWanted':false}
                    /api/deviations      | DEVIATION      | {'unit':'bjorken','whatHappened':'Nattbesöket uteblev.','occurredAt':'2026-02-03T20:30:00+01:00'}
                    /api/lex-sarah-cases | LEX_SARAH_CASE | {'unit':'bjorken','lawArea':'SOL','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00','reporter':{'name':'Karin Berg','role':'EMPLOYEE'},'category':'PROVISION','description':'Nattbesöket uteblev.'}
                    /api/lex-maria-cases | LEX_MARIA_CASE | {'unit':'bjorken','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00','description':'Dubbel dos gavs.','patient':'Testperson Maria','origin':{'kind':'DEVIATION','id':'018f0000-0000-7000-8000-0000000000d1'}}
                    """, quoteCharacter = '"')
    void whoever_opens_a_case_about_persons_is_on_record_and_the_case_stays_as_it_was(
            String path, String kind, String body) {
        Answer made = coordinator.post(path, body);
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        Answer read = manager.get(made.location());
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.etag()).isEqualTo(made.etag());
        assertThat(accesses(made.location(), 1)).singleElement().satisfies(access -> {
            assertThat(access.caseKind()).isEqualTo(kind);
            assertThat(access.person()).isEqualTo("p-access-manager");
            assertThat(access.roles()).containsExactly("UNIT_MANAGER");
            assertThat(access.actorUnits()).containsExactly("bjorken");
            assertThat(access.unit()).isEqualTo("bjorken");
            assertThat(access.kind()).isEqualTo("OPENED");
        });
        Answer told = auditor.get(made.location() + "/accesses");
        assertThat(told.at("/readings/0/person")).isEqualTo("p-access-manager");
        assertThat(told.at("/readings/0/roles/0")).isEqualTo("UNIT_MANAGER");
    }

    /** Whoever leafs through a list has read nobody's words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/complaints      | description  | {'unit':'granen','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00','source':'RELATIVE','categories':['TREATMENT'],'description':'Brevet låg öppet.','complainant':{'name':'Karin Berg'},'feedbackWanted':true}
                    /api/deviations      | whatHappened | {'unit':'granen','whatHappened':'Nattbesöket uteblev.','occurredAt':'2026-02-03T20:30:00+01:00'}
                    /api/lex-sarah-cases | description  | {'unit':'granen','lawArea':'SOL','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00','reporter':{'name':'Karin Berg','role':'EMPLOYEE'},'category':'PROVISION','description':'Nattbesöket uteblev.'}
                    /api/lex-maria-cases | description  | {'unit':'granen','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00','description':'Dubbel dos gavs.','patient':'Testperson Maria','origin':{'kind':'DEVIATION','id':'018f0000-0000-7000-8000-0000000000d2'}}
                    """, quoteCharacter = '"')
    void a_list_opens_no_words_and_leaves_no_trace(String path, String field, String body) {
        Answer made = coordinator.post(path, body);
        Caller leafing = service.as("p-access-leafing", Role.UNIT_MANAGER, "granen");
        String list = path + "?unit=granen&size=200";
        Answer listed = leafing.getUntil(list, all -> all.body().toString().contains(made.at("/id")));
        assertThat(row(listed, made).path(field).asString("")).isEqualTo(Sealer.UNOPENED);
        assertThat(row(leafing.get(list + "&asOf=2099-12-31"), made).path(field).asString(""))
                .isEqualTo(Sealer.UNOPENED);
        assertThat(listed.body().toString()).doesNotContain(made.at("/" + field), "Karin Berg", "Testperson Maria");

        assertThat(leafing.get(made.location()).at("/" + field)).isEqualTo(made.at("/" + field));
        assertThat(accesses(made.location(), 1)).hasSize(1);
    }

    private static JsonNode row(Answer list, Answer made) {
        return list.body()
                .path("items")
                .valueStream()
                .filter(row -> row.path("id").asString("").equals(made.at("/id")))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever reads a complaint that is marked as secret is not shown who complained; whoever asks says what for, and is on record with it. */
    @Test
    void who_complained_in_secret_is_shown_to_the_one_who_asks_and_says_what_for() {
        Answer made = coordinator.post(
                "/api/complaints",
                COMPLAINT.replace("'feedbackWanted'", "'complainant':{'name':'Testperson Hemlig'},'feedbackWanted'"));
        String it = made.location();
        Answer marked = coordinator
                .seen(made.etag())
                .post(it + "/secrecy-marking", "{'provision':'26 kap. 1 § OSL','authority':'Nämnden'}");
        assertThat(marked.at("/complainant/name")).isEqualTo("[visas på begäran]");
        for (String route : List.of("", "/history", "?asOf=" + made.at("/registeredAt"))) {
            assertThat(manager.get(it + route).body().toString())
                    .as(route)
                    .contains("[visas på begäran]")
                    .doesNotContain("Testperson Hemlig");
        }

        Caller asks = manager.seen(marked.etag());
        assertThat(asks.post(it + "/sender-openings", "{}").errors()).containsExactly("purpose MISSING");
        assertThat(asks.post(it + "/sender-openings", "{'purpose':'FEEDBACK'}").at("/name"))
                .isEqualTo("Testperson Hemlig");
        assertThat(auditor.seen(marked.etag())
                        .post(it + "/sender-openings", "{'purpose':'OVERSIGHT'}")
                        .status())
                .isEqualTo(403);
        assertThat(manager.get(it).at("/complainant/name"))
                .as("it is shown once, to nobody else and not in the case")
                .isEqualTo("[visas på begäran]");
        assertThat(accesses(it, 3))
                .filteredOn(access -> access.kind().equals("IDENTITY"))
                .singleElement()
                .satisfies(access -> {
                    assertThat(access.person()).isEqualTo("p-access-manager");
                    assertThat(access.purpose()).isEqualTo("FEEDBACK");
                });
    }

    @Test
    void whatever_somebody_may_be_appointed_to_investigate_is_a_case_about_persons() {
        assertThat(service.context().getBeansOfType(Projection.class).values().stream()
                        .map(Projection::viewType)
                        .filter(Investigated.class::isAssignableFrom))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(AboutPersons.class::isAssignableFrom);
    }

    @Test
    void what_is_read_again_within_the_hour_is_appended_no_more() {
        String it = registered();
        manager.get(it);
        accesses(it, 1);
        manager.get(it);
        auditor.get(it);
        assertThat(accesses(it, 2).stream().map(AccessView::person).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("p-access-manager", "p-access-auditor");
        assertThat(accesses(it, 2)).hasSize(2);
    }

    @Test
    void those_who_read_at_the_same_moment_make_one_entry_and_all_of_them_are_answered() throws Exception {
        String it = registered();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> reading = IntStream.range(0, 16)
                    .mapToObj(i -> threads.submit(() -> manager.get(it).status()))
                    .toList();
            for (Future<Integer> each : reading) {
                assertThat(each.get()).isEqualTo(200);
            }
        }
        auditor.get(it);
        assertThat(accesses(it, 2)).hasSize(2);
    }

    @Test
    void a_file_that_is_fetched_is_a_reading_of_its_own_kind() {
        String it = registered();
        byte[] letter = "Hej".getBytes(StandardCharsets.UTF_8);
        Answer attached = coordinator.seen(coordinator.get(it).etag()).upload(it + "/attachments", "brev.txt", letter);
        manager.bytes(it + "/attachments/" + attached.at("/files/0/file/sha256"));
        assertThat(accesses(it, 2).stream().map(AccessView::kind)).containsExactly("OPENED", "DOCUMENT");
    }

    @Test
    void what_is_hidden_from_somebody_has_not_been_read_by_them() {
        String it = registered();
        Caller stranger = service.as("p-access-elsewhere", Role.UNIT_MANAGER, ServiceUnderTest.OTHER_UNIT);
        assertThat(stranger.get(it).status()).isEqualTo(404);
        assertThat(stranger.get(it + "/accesses").status()).isEqualTo(404);
        manager.get(it);
        assertThat(accesses(it, 1).stream().map(AccessView::person)).containsExactly("p-access-manager");
    }

    @Test
    void whoever_reads_what_they_reported_themselves_is_on_record_too() {
        Caller reporter = service.as("p-access-reporter", Role.EMPLOYEE, ServiceUnderTest.OTHER_UNIT);
        String it = reporter.post("/api/complaints", COMPLAINT).location();
        assertThat(reporter.get(it).status()).isEqualTo(200);
        assertThat(accesses(it, 1).stream().map(AccessView::person)).containsExactly("p-access-reporter");
        assertThat(reporter.get(it + "/accesses").status()).isEqualTo(403);
    }

    @Test
    void a_list_is_no_opening_and_what_is_no_case_is_not_watched() {
        long before = readingsOf("p-access-lister");
        Caller lister = service.as("p-access-lister", Role.UNIT_MANAGER, ServiceUnderTest.UNIT);
        registered();
        assertThat(lister.get("/api/complaints").status()).isEqualTo(200);
        String last = registered();
        lister.get(last);
        accesses(last, 1);
        assertThat(readingsOf("p-access-lister")).isEqualTo(before + 1);
    }

    @Test
    void the_readings_of_one_person_are_asked_for_by_day_and_unit() {
        Caller reader = service.as("p-access-asked", Role.UNIT_MANAGER, ServiceUnderTest.UNIT);
        String it = registered();
        reader.get(it);
        accesses(it, 1);
        String asked = "/api/accesses?person=p-access-asked&unit=bjorken";
        assertThat(auditor.get(asked).at("/total")).isEqualTo("1");
        assertThat(auditor.get(asked).at("/items/0/caseId")).isEqualTo(id(it));
        assertThat(auditor.get(asked + "&readAtTo=2020-01-01").at("/total")).isEqualTo("0");
        assertThat(service.as(Role.UNIT_MANAGER, ServiceUnderTest.OTHER_UNIT)
                        .get(asked)
                        .at("/total"))
                .isEqualTo("0");
        assertThat(service.as(Role.EMPLOYEE, "bjorken").get(asked).status()).isEqualTo(403);
    }

    @Test
    void the_list_that_is_handed_out_tells_hour_role_and_unit_and_nobodys_identity() {
        String it = registered();
        manager.get(it);
        accesses(it, 1);
        String table = manager.text(it + "/accesses?format=csv");
        assertThat(table).contains("När", "Öppnat", "Enhetschef", "bjorken").doesNotContain("p-access");
        assertThat(manager.bytes(it + "/accesses?format=pdf")).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_log_holds_the_reading_beside_the_case() {
        String it = registered();
        manager.get(it);
        AccessView access = accesses(it, 1).getFirst();
        EventStore log = service.context().getBean(EventStore.class);
        assertThat(log.lastSequenceNumberFor(access.id())).contains(0L);
        assertThat(log.lastSequenceNumberFor(id(it))).contains(0L);
    }

    private String registered() {
        return coordinator.post("/api/complaints", COMPLAINT).location();
    }

    private long readingsOf(String person) {
        return auditor.get("/api/accesses?person=" + person)
                .body()
                .path("total")
                .asLong();
    }

    /** Lists follow the log: asks until there are as many. */
    private List<AccessView> accesses(String location, int count) {
        auditor.getUntil(
                location + "/accesses", answer -> answer.body().path("readings").size() >= count);
        return service.context().getBean(Accesses.class).ofCase(id(location));
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
