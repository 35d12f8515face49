package qms.processes.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Processes over HTTP, and each refusal that a client may meet. */
class ProcessApiTest extends ActsContract {

    private static final String NOWHERE = UUID.nameUUIDFromBytes(new byte[3]).toString();

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/processes";
    }

    @Override
    protected boolean isOpenToAll() {
        return true;
    }

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','content':{'number':'2.','name':'Aktualisera %d','kind':'CORE','level':'UNIT',
                 'sharedWith':['granen'],'requirements':['SoL 14 kap. 1 §'],'qualityCriteria':['SAFE'],
                 'activities':[{'id':'ta-emot','name':'Ta emot anmälan','who':'Mottagning','collaboration':'INTERNAL'},
                  {'id':'bedom','name':'Bedöma behov av skydd','who':'Handläggare','collaboration':'NONE'}],
                 'map':{'lanes':[{'id':'m','name':'Mottagning'},{'id':'h','name':'Handläggare'}],
                  'steps':[{'id':'1','lane':'m','activity':'ta-emot'},{'id':'2','lane':'h','activity':'bedom'}],
                  'links':[{'from':'1','to':'2','label':'samma dag'}]}}}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                """
                {'unit':'bjorken','content':{'name':'','kind':'MAIN','level':'UNIT','parent':'2.',
                 'activities':[{'id':'a','name':'Ta emot','who':'Mottagning'}]}}""",
                "content.name MISSING",
                "content.kind UNKNOWN_CODE",
                "content.parent MALFORMED",
                "content.activities[0].collaboration MISSING");
    }

    @Override
    protected Act act() {
        return new Act("/submission", "");
    }

    @Test
    void an_answer_has_swedish_words_beside_its_codes() {
        Answer made = made();
        assertThat(made.at("/status/label")).isEqualTo("Utkast");
        assertThat(made.at("/content/kind/label")).isEqualTo("Huvudprocess");
        assertThat(made.at("/content/qualityCriteria/0/label")).isEqualTo("Säker");
        assertThat(made.at("/content/activities/0/collaboration/label")).isEqualTo("Intern samverkan");
    }

    @Test
    void what_a_process_refers_to_exists() {
        String body = newBody()
                .replace("'kind'", "'parent':'%s','kind'".formatted(NOWHERE))
                .replace("['granen']", "['nowhere']")
                .replace("'who':'Mottagning'", "'who':'Mottagning','documents':['%s']".formatted(NOWHERE));
        assertThat(service().coordinator().post(path(), body).errors())
                .containsExactly(
                        "content.sharedWith[0] UNKNOWN_UNIT",
                        "content.parent UNKNOWN_REFERENCE",
                        "content.activities[0].documents[0] UNKNOWN_REFERENCE");
        assertThat(act(made(), "/owner", "{'owner':'%s'}".formatted(NOWHERE)).code())
                .isEqualTo("INVALID");
    }

    @Test
    void an_activity_links_the_routine_that_says_how_and_is_found_by_it() {
        String routine = service()
                .coordinator()
                .post(
                        "/api/documents",
                        "{'unit':'bjorken','title':'Rutin','type':'ROUTINE','level':'UNIT','source':'INTERNAL'}")
                .at("/id");
        Answer process =
                made(newBody().replace("'who':'Mottagning'", "'who':'Mottagning','documents':['" + routine + "']"));
        Answer found = service()
                .coordinator()
                .getUntil(
                        path() + "?document=" + routine,
                        list -> !list.at("/total").equals("0"));
        assertThat(ids(found)).containsExactly(process.at("/id"));
    }

    @Test
    void a_map_has_its_steps_in_lanes_and_its_links_between_steps() {
        String body = newBody()
                .replace("'id':'bedom'", "'id':'ta-emot'")
                .replace("'lane':'h'", "'lane':'x'")
                .replace("'from':'1','to':'2'", "'from':'9','to':'9'");
        assertThat(service().coordinator().post(path(), body).errors())
                .containsExactly(
                        "content.activities[1].id DUPLICATE",
                        "content.map.steps[1].lane UNKNOWN_REFERENCE",
                        "content.map.steps[1].activity UNKNOWN_REFERENCE",
                        "content.map.links[0].from UNKNOWN_REFERENCE",
                        "content.map.links[0].to UNKNOWN_REFERENCE",
                        "content.map.links[0].to CYCLE");
    }

    @Test
    void a_process_does_not_become_a_part_of_itself() {
        Answer whole = made();
        Answer part = made(partOf(whole));
        Answer smallest = made(partOf(part));
        Answer refused = act(whole, "/description", description(partOf(smallest)));
        assertThat(refused.errors()).containsExactly("content.parent CYCLE");
        assertThat(act(whole, "/description", description(partOf(whole))).errors())
                .containsExactly("content.parent CYCLE");
        assertThat(done(smallest, "/description", description(partOf(whole))).at("/content/parent"))
                .isEqualTo(whole.at("/id"));
    }

    /** The series of the boards number their processes each for itself: two are called "2.". */
    @Test
    void hard_case_25_two_processes_with_one_number_are_two() {
        String number = "25-" + made().at("/id").substring(30);
        Answer one =
                made(newBody().replace("'2.'", "'" + number + "'").replace("Aktualisera", "Aktualisera i serie A"));
        Answer other = made(newBody().replace("'2.'", "'" + number + "'").replace("'CORE'", "'SUPPORT'"));
        done(one, "/submission", "");
        Caller reader = service().as(Role.EMPLOYEE, "bjorken");
        assertThat(reader.get(one.location()).at("/status/code")).isEqualTo("IN_REVIEW");
        assertThat(reader.get(other.location()).at("/status/code")).isEqualTo("DRAFT");
        Answer listed = reader.getUntil(
                path() + "?sort=registeredAt&number=" + number,
                list -> list.at("/items/0/status/code").equals("IN_REVIEW")
                        && list.at("/total").equals("2"));
        assertThat(listed.body()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString("")))
                .containsExactly(one.at("/id"), other.at("/id"));
    }

    @Test
    void a_unit_finds_the_processes_that_it_works_in() {
        Answer shared = made();
        Answer found = service()
                .coordinator()
                .getUntil(
                        path() + "?size=200&units=granen&sort=-registeredAt",
                        list -> ids(list).anyMatch(shared.at("/id")::equals));
        assertThat(ids(found)).contains(shared.at("/id"));
    }

    @Test
    void each_act_waits_for_its_turn() {
        Answer process = made();
        String publication = "{'validFrom':'2024-01-01'}";
        refused(process, "/publication", publication, "PROCESS_NOT_APPROVED");
        refused(process, "/revision", "{}", "PROCESS_NOT_PUBLISHED");
        refused(process, "/retirement", "{'validTo':'2099-12-31'}", "PROCESS_NOT_PUBLISHED");
        assertThat(as(Role.PROCESS_OWNER, process, "/approval", "{}").code()).isEqualTo("PROCESS_NOT_IN_REVIEW");
        done(process, "/submission", "{}");
        refused(process, "/description", description(newBody()), "PROCESS_NOT_WORKED_ON");
        assertThat(as(Role.PROCESS_OWNER, process, "/approval", "{'approvedOn':'2199-01-01'}")
                        .errors())
                .containsExactly("approvedOn OUT_OF_RANGE");
        assertThat(act(process, "/publication", "{'validFrom':'2024-01-01','reviewDue':'2023-01-01'}")
                        .errors())
                .containsExactly("reviewDue OUT_OF_RANGE");
    }

    /** Hard case 46: two save at once. */
    @Test
    void hard_case_46_of_two_who_save_at_once_one_is_told_that_the_other_was_first() {
        Answer process = made();
        Caller editor = service().coordinator().seen(process.etag());
        List<Integer> answers = Stream.of("Ta upp", "Aktualisera")
                .map(name -> description(newBody().replace("Aktualisera", name)))
                .map(body -> CompletableFuture.supplyAsync(() ->
                        editor.post(process.location() + "/description", body).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 412);
    }

    private Answer as(Role role, Answer process, String at, String body) {
        Caller caller = service().as(role, "bjorken");
        return caller.seen(caller.get(at(process)).etag()).post(at(process) + at, body);
    }

    private String at(Answer process) {
        return path() + "/" + process.at("/id");
    }

    private String partOf(Answer whole) {
        return newBody().replace("'kind'", "'parent':'%s','kind'".formatted(whole.at("/id")));
    }

    /** The content of a body that drafts a process. */
    private static String description(String body) {
        return body.replace("'unit':'bjorken',", "");
    }

    private static Stream<String> ids(Answer list) {
        return list.body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString(""));
    }
}
