package qms.deviations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.privacy.Sealer;
import qms.service.privacy.Vault;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** What has happened to a case and how it was at each moment, beside what was written down while it happened. */
class HistoryApiTest {

    private static final String COMPLAINT = """
            {'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00',
             'source':'RELATIVE','categories':['TREATMENT'],'description':'Ett nattbesök uteblev.',
             'complainant':{'name':'Karin Berg'},'feedbackWanted':true}""";

    private static final String REPORT = """
            {'unit':'bjorken','lawArea':'SOL','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00',
             'reporter':{'name':'Karin Berg','role':'TRAINEE'},'category':'PROVISION',
             'description':'Nattbesöket uteblev.','affected':[{'description':'Rum 7'}]}""";

    private static final String INVESTIGATION = """
            {'event':'Dörren var låst.','whenAndWhere':'Natten mot den 2 februari.','receipt':'Av enhetschefen den 3 februari.',
             'consequences':[{'person':'1','description':'Höftfraktur.'}],
             'causes':[{'area':'ROUTINES','primary':true,'description':'Rutinen för nyckeln var okänd.'}],
             'similarBefore':'Nej.','couldHappenAgain':'Ja.','measuresTaken':'Nyckeln är flyttad.','measuresPlanned':'Ny rutin.',
             'proposedLevel':'MISCONDUCT','proposalReason':'Bestående men.','individualInformed':'INFORMED',
             'representativeInformed':'TO_BE_INFORMED','documentedInPersonFile':true}""";

    private final ServiceUnderTest service = TheService.running();
    private final Caller employee = service.as("p-history-employee", Role.EMPLOYEE, "bjorken");
    private final Caller manager = service.as("p-history-manager", Role.UNIT_MANAGER, "bjorken");
    private final Caller officer = service.as("p-history-officer", Role.LEX_SARAH_OFFICER, "*");
    private final Caller second = service.as("p-history-second-officer", Role.LEX_SARAH_OFFICER, "*");
    private final Caller investigator = service.as("p-history-investigator", Role.UNIT_MANAGER, "granen");
    private final Caller auditor = service.as("p-history-auditor", Role.AUDITOR);
    private final List<Answer> written = new ArrayList<>();

    @Test
    void a_complaint_is_as_of_each_moment_what_was_written_down_then() {
        String it = complaint();
        walkComplaint(it);
        everyMomentIsAsItWasWritten(it, manager);
    }

    @Test
    void a_lex_sarah_case_is_as_of_each_moment_what_was_written_down_then() {
        String it = lexSarahCase();
        everyMomentIsAsItWasWritten(it, officer);
        assertThat(types(officer.get(it + "/history")))
                .startsWith("lexsarah.reported")
                .contains("lexsarah.level-decided", "lexsarah.followed-up")
                .filteredOn("lexsarah.level-decided"::equals)
                .hasSize(2);
    }

    @Test
    void each_step_says_what_happened_when_and_by_whom_and_what_it_was_before() {
        String it = complaint();
        walkComplaint(it);
        JsonNode steps = manager.get(it + "/history").body();
        JsonNode first = steps.at("/items/0");
        assertThat(first.at("/type").asString()).isEqualTo("complaint.registered");
        assertThat(first.at("/occurredAt").asString()).isEqualTo("2026-02-03T07:30:00Z");
        assertThat(first.at("/actor/person").asString()).isEqualTo("p-history-manager");
        assertThat(first.at("/actor/roles/0").asString()).isEqualTo("UNIT_MANAGER");
        assertThat(first.at("/actor/units/0").asString()).isEqualTo("bjorken");
        assertThat(first.at("/actor/via").asString()).isEqualTo("API");
        assertThat(first.at("/imported").asBoolean()).isFalse();
        assertThat(change(first, "description").at("/after").asString()).isEqualTo("Ett nattbesök uteblev.");
        assertThat(change(first, "description").at("/label").asString()).isEqualTo("Beskrivning");
        assertThat(first.at("/sentence").asString()).contains("Björken").endsWith(".");
        JsonNode corrected = steps.at("/items/1");
        assertThat(corrected.at("/type").asString()).isEqualTo("complaint.corrected");
        assertThat(corrected.has("occurredAt") && !corrected.at("/occurredAt").isNull())
                .isFalse();
        assertThat(change(corrected, "source").at("/before").asString()).isEqualTo("RELATIVE");
        assertThat(change(corrected, "source").at("/after").asString()).isEqualTo("RESIDENT");
        assertThat(change(corrected, "corrections[0]").at("/after/reason").asString())
                .isEqualTo("Det var en granne.");
    }

    @Test
    void the_steps_come_page_by_page_or_all_of_them_line_by_line() {
        String it = complaint();
        walkComplaint(it);
        Answer all = manager.get(it + "/history");
        Answer page = manager.get(it + "/history?page=1&size=2");
        assertThat(page.at("/total")).isEqualTo(all.at("/total")).isEqualTo(Integer.toString(written.size()));
        assertThat(page.body().at("/items/0")).isEqualTo(all.body().at("/items/2"));
        assertThat(page.body().at("/items").size()).isEqualTo(2);
        String[] lines = manager.with("Accept", "application/x-ndjson")
                .text(it + "/history")
                .split("\n");
        assertThat(lines).hasSize(written.size());
        assertThat(lines[2]).isEqualTo(all.body().at("/items/2").toString());
        assertThat(manager.get(it + "/history?unit=bjorken").errors()).containsExactly("unit UNKNOWN_CODE");
    }

    @Test
    void what_changed_between_two_moments_or_two_numbers_is_told() {
        String it = complaint();
        walkComplaint(it);
        JsonNode steps = manager.get(it + "/history").body().at("/items");
        Answer byNumber = manager.get(it + "/differences?fromNumber=0&toNumber=1");
        assertThat(byNumber.body().at("/changes")).isEqualTo(steps.at("/1/changes"));
        Answer byMoment = manager.get(it + "/differences?from=" + moment(steps, 0) + "&to=" + moment(steps, 1));
        assertThat(byMoment.body()).isEqualTo(byNumber.body());
        Answer sinceThen = manager.get(it + "/differences?from=2020-01-01");
        assertThat(sinceThen.body().at("/fromNumber").isNull()).isTrue();
        assertThat(sinceThen.at("/toNumber")).isEqualTo(Integer.toString(steps.size() - 1));
        assertThat(manager.get(it + "/differences").errors()).containsExactly("from MISSING");
        assertThat(manager.get(it + "/differences?from=2020-01-01&fromNumber=1").errors())
                .containsExactly("from DUPLICATE");
        assertThat(manager.get(it + "/differences?fromNumber=first").errors()).containsExactly("fromNumber MALFORMED");
        assertThat(manager.get(it + "/differences?from=yesterday").errors()).containsExactly("from MALFORMED");
    }

    @Test
    void what_was_not_there_yet_is_said_not_to_have_been() {
        String it = complaint();
        Answer before = manager.get(it + "?asOf=2020-01-31");
        assertThat(before.status()).isEqualTo(404);
        assertThat(before.at("/detail")).isEqualTo("Det här fanns inte ännu den 31 januari 2020 kl. 23.59.");
        assertThat(manager.get(it + "?asOf=then").errors()).containsExactly("asOf MALFORMED");
    }

    @Test
    void only_whoever_may_read_the_case_is_told_its_history() {
        String it = complaint();
        Caller elsewhere = service.as(Role.UNIT_MANAGER, "granen");
        for (String route : List.of("", "?asOf=2030-01-01", "/history", "/differences?fromNumber=0")) {
            assertThat(elsewhere.get(it + route).status()).as(route).isEqualTo(404);
            assertThat(auditor.get(it + route).status()).as(route).isEqualTo(200);
        }
    }

    /** What is stored says no name and no number of a person; no cipher is in any other answer. */
    @Test
    void hard_case_40_the_event_as_it_is_stored_is_for_the_auditor_alone() {
        String it = complaint();
        Answer stored = auditor.get(it + "/history/0/event");
        assertThat(stored.at("/type")).isEqualTo("complaint.registered");
        assertThat(stored.at("/payload/description/sealed")).isNotEmpty();
        assertThat(stored.at("/metadata/actor")).isEqualTo("p-history-manager");
        assertThat(stored.body().toString()).doesNotContain("nattbesök", "Karin Berg");
        assertThat(manager.get(it + "/history/0/event").status()).isEqualTo(403);
        assertThat(auditor.get(it + "/history/99/event").status()).isEqualTo(404);
        assertThat(auditor.get(it + "/history/first/event").status()).isEqualTo(404);
        String told = auditor.get(it + "/history").body().toString();
        assertThat(told)
                .contains("Ett nattbesök uteblev.")
                .doesNotContain("\"sealed\"")
                .doesNotContain(stored.at("/payload/description/sealed"));
    }

    /** The words go, in every step and at every moment, and what happened stays. */
    @Test
    void hard_case_37_a_history_whose_key_has_been_destroyed_tells_the_same_without_its_words() {
        String it = complaint();
        walkComplaint(it);
        JsonNode before = manager.get(it + "/history").body();
        service.context().getBean(Vault.class).destroy(it.substring(it.lastIndexOf('/') + 1));
        Answer after = manager.get(it + "/history");
        assertThat(types(after)).isEqualTo(types(before.at("/items")));
        assertThat(after.body().toString())
                .doesNotContain("nattbesök", "Karin Berg", "granne")
                .contains("[gallrad]");
        assertThat(change(after.body().at("/items/0"), "description")
                        .at("/after")
                        .asString())
                .isEqualTo("[gallrad]");
        assertThat(change(after.body().at("/items/1"), "source")).isEqualTo(change(before.at("/items/1"), "source"));
        String then = moment(before.at("/items"), 0);
        assertThat(manager.get(it + "?asOf=" + then).at("/description")).isEqualTo("[gallrad]");
    }

    @Test
    void what_was_imported_is_known_since_it_was_registered_and_said_to_be_imported() {
        Answer imported = service.coordinator().importLines("/api/complaints", """
                {'externalId':'history-1','unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2024-02-03T08:30:00+01:00','registeredAt':'2024-02-04T08:30:00+01:00','source':'RELATIVE','categories':['TREATMENT'],'description':'Inläst.','feedbackWanted':false}
                """);
        assertThat(imported.status()).as(imported.body().toString()).isEqualTo(200);
        Answer found = manager.getUntil(
                "/api/complaints?externalId=history-1",
                list -> list.at("/total").equals("1"));
        String it = "/api/complaints/" + found.at("/items/0/id");
        assertThat(manager.get(it + "?asOf=2024-02-03").status()).isEqualTo(404);
        assertThat(manager.get(it + "?asOf=2024-02-04").body())
                .isEqualTo(manager.get(it).body());
        JsonNode step = manager.get(it + "/history").body().at("/items/0");
        assertThat(step.at("/imported").asBoolean()).isTrue();
        assertThat(step.at("/registeredAt").asString()).isEqualTo("2024-02-04T07:30:00Z");
        assertThat(step.at("/recordedAt").asString()).isGreaterThan("2025");
    }

    @Test
    void a_list_is_as_of_each_moment_what_its_cases_were_then() {
        String it = complaint();
        walkComplaint(it);
        String id = it.substring(it.lastIndexOf('/') + 1);
        JsonNode steps = manager.get(it + "/history").body().at("/items");
        for (Answer then : List.of(written.getFirst(), written.get(1), written.get(4))) {
            String asOf = moment(steps, Integer.parseInt(then.etag().replace("\"", "")));
            String list = "/api/complaints?unit=bjorken&size=200&sort=-receivedAt&asOf=" + asOf;
            assertThat(listed(manager.get(list), id)).singleElement().matches(row -> isRowOf(row, then.body()));
            assertThat(listed(manager.get(list + "&state=" + then.at("/state")), id))
                    .singleElement()
                    .matches(row -> isRowOf(row, then.body()));
            assertThat(listed(manager.get(list + "&state=WITHDRAWN"), id)).isEmpty();
        }
        assertThat(listed(manager.get("/api/complaints?size=200&asOf=2020-01-31"), id))
                .isEmpty();
        assertThat(listed(service.as(Role.UNIT_MANAGER, "granen").get("/api/complaints?size=200&asOf=2030-01-31"), id))
                .isEmpty();
        assertThat(manager.get("/api/complaints?asOf=then").errors()).containsExactly("asOf MALFORMED");
    }

    /** The same but for the words, which a list does not open. */
    private static boolean isRowOf(JsonNode row, JsonNode whole) {
        if (row.asString("").equals(Sealer.UNOPENED)) {
            return whole.isString();
        }
        if (row.isContainer() && row.getNodeType() == whole.getNodeType() && row.size() == whole.size()) {
            return row.isArray()
                    ? IntStream.range(0, row.size()).allMatch(i -> isRowOf(row.get(i), whole.get(i)))
                    : row.propertyStream().allMatch(one -> isRowOf(one.getValue(), whole.path(one.getKey())));
        }
        return row.equals(whole);
    }

    private static List<JsonNode> listed(Answer list, String id) {
        assertThat(list.status()).as(list.body().toString()).isEqualTo(200);
        return list.body()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/id").asString().equals(id))
                .toList();
    }

    private void everyMomentIsAsItWasWritten(String it, Caller reader) {
        JsonNode steps = reader.get(it + "/history?size=200").body().at("/items");
        for (Answer then : written) {
            int number = Integer.parseInt(then.etag().replace("\"", ""));
            Answer now = reader.get(it + "?asOf=" + moment(steps, number));
            assertThat(now.body()).as("after event " + number).isEqualTo(then.body());
            assertThat(now.etag()).isEqualTo(then.etag());
        }
        assertThat(written).hasSizeGreaterThan(5);
    }

    private String complaint() {
        Answer made = manager.post("/api/complaints", COMPLAINT);
        written.add(made);
        return made.location();
    }

    private void walkComplaint(String it) {
        done(manager, it, "corrections", "{'source':'RESIDENT','reason':'Det var en granne.'}");
        done(manager, it, "acknowledgement", "{'channel':'PHONE'}");
        done(manager, it, "investigation", "{}");
        done(manager, it, "decision", "{'outcome':'JUSTIFIED','deviationFound':true}");
        done(manager, it, "no-action", "{'reason':'Körlistan är rättad.'}");
        done(manager, it, "feedback", "{'channel':'PHONE','content':'Vi ringde och berättade.'}");
        done(manager, it, "closing", "{}");
        done(manager, it, "reopening", "{'reason':'Dottern har nya uppgifter.'}");
    }

    private String lexSarahCase() {
        Answer reported = employee.post("/api/lex-sarah-cases", REPORT);
        written.add(reported);
        String it = reported.location();
        done(manager, it, "receipt", "{'protection':'Nyckeln hämtades samma natt.'}");
        done(officer, it, "initial-assessment", "{}");
        done(officer, it, "investigator", "{'person':'p-history-investigator'}");
        done(investigator, it, "investigation", INVESTIGATION);
        done(second, it, "decisions", "{'level':'MISCONDUCT'}");
        done(manager, it, "follow-up", "{'effect':'PARTLY','judgement':'Ja.','lessons':'Ja.'}");
        done(manager, it, "closing", "{'noMeasuresReason':'Inga.'}");
        done(second, it, "decisions", "{'level':'SERIOUS_MISCONDUCT','notifyDecided':true}");
        done(officer, it, "ivo-notification", "{}");
        return it;
    }

    private void done(Caller who, String it, String act, String body) {
        Answer answer = who.seen(who.get(it).etag()).post(it + "/" + act, body);
        assertThat(answer.status()).as(act + " " + answer.body()).isEqualTo(200);
        written.add(answer);
    }

    private static String moment(JsonNode steps, int number) {
        return steps.at("/" + number + "/registeredAt").asString();
    }

    private static JsonNode change(JsonNode step, String field) {
        return step.at("/changes")
                .valueStream()
                .filter(change -> change.at("/field").asString().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError(field + " in " + step));
    }

    private static List<String> types(Answer history) {
        return types(history.body().at("/items"));
    }

    private static List<String> types(JsonNode steps) {
        return steps.valueStream().map(step -> step.at("/type").asString()).toList();
    }
}
